import { type ById, type Id, inOrder, type Link } from '../../model/index.ts'

/** Links of one sheet at most, so long as they were made one after the other. */
const SIZE = 48

/** Some links that are drawn together on one sheet. */
export interface Chunk {
  readonly key: number
  readonly ids: readonly Id[]
}

/**
 * Divides links into sheets by their order of making, in that order. A link stays on its sheet whatever becomes of the
 * others, and a sheet whose links are the same as in `previous` is the same object.
 *
 * The browser paints a sheet as a whole, and React goes through the children of one parent as a whole: an edit or the
 * pointer passing over an arc costs one sheet and not all links of the map. Each sheet costs something with every frame.
 */
export function chunksOf(links: ById<Link>, previous: readonly Chunk[] = []): readonly Chunk[] {
  const sheets = new Map<number, Id[]>()
  for (const { id, made } of inOrder(links)) {
    const key = Math.floor(made / SIZE)
    const sheet = sheets.get(key)
    if (sheet) sheet.push(id)
    else sheets.set(key, [id])
  }
  const known = new Map(previous.map((chunk) => [chunk.key, chunk]))
  return [...sheets].map(([key, ids]) => {
    const old = known.get(key)
    const same = old?.ids.length === ids.length && ids.every((id, at) => id === old.ids[at])
    return same && old ? old : { key, ids }
  })
}
