import type { World } from './types.ts'

type Formats = typeof import('../formats/index.ts')

/**
 * The room of file formats, which is fetched apart from the page: nobody needs it to draw. `app` fetches it once the
 * page is idle, so that saving works when the network or the server is gone by then. Null when it cannot be had, which
 * is told.
 */
export async function fetchFormats(world: World): Promise<Formats | null> {
  try {
    return await import('../formats/index.ts')
  } catch (problem) {
    const why = problem instanceof Error ? ` The browser says: ${problem.message}` : ''
    const text = `The part of the program that writes files could not be loaded; the map is untouched. Try again when the page can be reached.${why}`
    world.page.toast({ kind: 'error', text })
    return null
  }
}
