import type { LinkDrawing } from '../../layout/index.ts'
import { type ById, type Id, inOrder, type Link } from '../../model/index.ts'
import { groupsOf, tileOf } from './places.ts'

/** Links of one chunk at most, so long as they were made one after the other. */
const SIZE = 48

/** Some links that are drawn together on one sheet. */
export interface Chunk {
  readonly key: number
  readonly ids: readonly Id[]
}

/**
 * Divides links into chunks by their order of making, in that order: what is pressed and focused. A link stays in its chunk whatever becomes of the
 * others, and a chunk whose links are the same as in `previous` is the same object.
 *
 * The browser paints a sheet as a whole, and React goes through the children of one parent as a whole: an edit or the
 * pointer passing over an arc costs one sheet and not all links of the map. Each sheet costs something with every frame.
 */
export function chunksOf(links: ById<Link>, previous: readonly Chunk[] = []): readonly Chunk[] {
  return kept(inOrder(links), ({ made }) => Math.floor(made / SIZE), previous)
}

/**
 * Divides links into tiles by where their middles are drawn, in order of making on each: what is seen of them. What a hand changes is mostly near it, and so on few tiles. A tile whose links are the
 * same as in `previous` is the same object.
 */
export function tilesOf(
  links: ById<Link>,
  drawn: (id: Id) => LinkDrawing | undefined,
  previous: readonly Chunk[] = [],
): readonly Chunk[] {
  const there = inOrder(links).flatMap(({ id }) => drawn(id) ?? [])
  return kept(there, ({ arc }) => tileOf(arc.middle), previous)
}

function kept<T extends { readonly id: Id }>(
  all: readonly T[],
  numberOf: (one: T) => number,
  previous: readonly Chunk[],
): readonly Chunk[] {
  const known = new Map(previous.map((chunk) => [chunk.key, chunk]))
  return [...groupsOf(all, numberOf)].map(([key, group]) => {
    const ids = group.map(({ id }) => id)
    const old = known.get(key)
    const same = old?.ids.length === ids.length && ids.every((id, at) => id === old.ids[at])
    return same && old ? old : { key, ids }
  })
}
