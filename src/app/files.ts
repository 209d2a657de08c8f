import { fileNameOf, fileVersion, type Page, type PickedFile } from '../commands/index.ts'
import { serialise } from '../model/index.ts'

/** True when the person closed the file dialogue without choosing; anything else is a real failure. */
function turnedAway(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'AbortError'
}

/** Asks for files of any format that Sediko opens. None when the person turned away. */
export async function pickFiles(): Promise<readonly PickedFile[]> {
  const [{ fileOpen }, { openable }] = await Promise.all([
    import('browser-fs-access'),
    import('../formats/index.ts'),
  ])
  const { endings, mimes } = openable()
  try {
    const files = await fileOpen({
      description: 'Causal loop diagrams',
      extensions: endings,
      mimeTypes: mimes,
      id: 'maps',
      multiple: true,
    })
    return files.map((file) => ({ file, handle: file.handle ?? null }))
  } catch (problem) {
    if (turnedAway(problem)) return []
    throw problem
  }
}

/**
 * Writes a file over `handle`, or asks where. Where the browser has no file dialogue for writing the file goes to the
 * downloads folder and there is no handle.
 */
export const saveFile: Page['saveFile'] = async (file, handle) => {
  const { fileSave } = await import('browser-fs-access')
  const extension = /\.[a-z]+$/i.exec(file.name)?.[0] ?? '.json'
  try {
    const written = await fileSave(
      file.bytes,
      { fileName: file.name, extensions: [extension], mimeTypes: [file.type], id: 'maps' },
      handle,
    )
    return { saved: true, handle: written }
  } catch (problem) {
    if (turnedAway(problem)) return { saved: false, handle }
    throw problem
  }
}

/** Puts a file into the downloads folder at once, asking nothing: for the moment when storage has failed. */
export function download(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 30_000)
}

/** An open map as a file of its own, as saving writes it, for the moment when it has to leave the page in a hurry. */
export function mapFile(
  document: Parameters<typeof fileVersion>[0],
  now: string,
): { readonly name: string; readonly bytes: Blob } {
  const map = fileVersion(document, now)
  const bytes = new Blob([serialise(map)], { type: 'application/json' })
  return { name: fileNameOf(map.meta.title, '.sediko.json'), bytes }
}
