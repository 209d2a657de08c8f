import type { World } from '../types.ts'

/** A file on its way to the disk. */
export interface Outgoing {
  readonly name: string
  readonly type: string
  readonly bytes: Blob
}

/**
 * Writes a file and tells about it. Null when the person turned away or the file could not be written, which is told
 * in a sentence; otherwise the handle, where the browser has handles. `besides` is told after it, and `action` offers where it leads.
 */
export async function writeFile(
  world: World,
  file: Outgoing,
  handle: FileSystemFileHandle | null = null,
  besides = '',
  action?: NonNullable<Parameters<World['page']['toast']>[0]['action']>,
): Promise<{ readonly handle: FileSystemFileHandle | null } | null> {
  try {
    const answer = await world.page.saveFile(file, handle)
    if (!answer.saved) return null
    const text = `Saved to ${answer.handle?.name ?? file.name}.${besides}`
    world.page.toast({ kind: 'info', text, ...(action && { action }) })
    return { handle: answer.handle }
  } catch (problem) {
    const why = problem instanceof Error ? ` The browser says: ${problem.message}` : ''
    const text = `${handle?.name ?? file.name} was not written; the map is untouched.${why}`
    world.page.toast({ kind: 'error', text })
    return null
  }
}
