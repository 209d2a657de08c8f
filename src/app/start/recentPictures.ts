import type { Library, LibraryEntry } from '../../store/index.ts'

/** The frame of a card's picture, px. */
const FRAME = { width: 266, height: 126, nameSize: 11 } as const
/** Maps of more variables are not read only to be looked at. */
const MOST_VARIABLES = 250

/** Pictures that were made already, by map, each with when the map was changed last. */
const made = () => new Map<string, { readonly modified: string; readonly svg: string | null }>()

/** The key loop of a map in the library as a picture; null when it has none, is too large to be read for that, or cannot be read. */
export async function pictureOf(library: Library, entry: LibraryEntry): Promise<string | null> {
  const { id, modified, variables, links } = entry
  if (links === 0 || variables > MOST_VARIABLES) return null
  const pictures = library.of(made)
  const known = pictures.get(id)
  if (known?.modified === modified) return known.svg
  const { drawCloseUp } = await import('../../formats/index.ts')
  const document = await library.open(id)
  if (document === null) return null
  try {
    const svg = drawCloseUp(document.state.getState().map, FRAME)
    pictures.set(id, { modified, svg })
    return svg
  } finally {
    await document.close()
  }
}
