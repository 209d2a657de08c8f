import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { ById, CausalMap, Id, Link } from '../map.ts'
import { byMaking } from '../order.ts'
import { before } from './ask.ts'
import { joinTexts } from './join.ts'
import { replaceInNotes } from './notes.ts'

/** What makes two links equal: at most one link of each sign runs from one variable to another. */
type Pair = Pick<Link, 'source' | 'target' | 'polarity'>

/** The same text for equal links, a different one for others. */
export function pairKey(link: Pair): string {
  return `${link.source} ${link.polarity} ${link.target}`
}

/** A link that runs between the same variables the same way with the same sign. */
export function findEqualLink(links: ById<Link>, pair: Pair): Link | undefined {
  return Object.values(links).find(
    (link) => link.source === pair.source && link.target === pair.target && link.polarity === pair.polarity,
  )
}

/**
 * Merges links that a change has made equal. `changed` are the links whose ends or sign the edit has set; only they can
 * be equal to others. The oldest of equal ones stays.
 */
export function mergeEqualLinks(map: Draft<CausalMap>, changed: readonly Id[]): void {
  const equals = new Map<string, Id[]>()
  const touched = new Set(changed)
  for (const id of touched) {
    const link = recordOf(map.links, id)
    if (link) gather(equals, pairKey(link), id)
  }
  for (const link of Object.values(before(map).links)) {
    const key = pairKey(link)
    if (equals.has(key) && !touched.has(link.id) && Object.hasOwn(map.links, link.id))
      gather(equals, key, link.id)
  }
  for (const ids of equals.values()) mergeAll(map, ids)
}

function gather(groups: Map<string, Id[]>, key: string, id: Id): void {
  const group = groups.get(key)
  if (group) group.push(id)
  else groups.set(key, [id])
}

function mergeAll(map: Draft<CausalMap>, ids: readonly Id[]): void {
  if (ids.length < 2) return
  const links = ids.flatMap((id) => recordOf(map.links, id) ?? []).sort(byMaking)
  const [oldest, ...others] = links
  if (!oldest) return
  for (const other of others) {
    mergeInto(oldest, other)
    delete map.links[other.id]
    replaceInNotes(map, other.id, [oldest.id], [])
  }
}

/** Adds to a link what an equal one has: the longer note, the delay, and evidence where it had none. */
export function mergeInto(link: Draft<Link>, other: Readonly<Draft<Link>>): void {
  if (other.note.length > link.note.length) link.note = other.note
  if (other.delay) link.delay = true
  if (link.evidence === 'none') link.evidence = other.evidence
  link.reference = joinTexts(link.reference, other.reference)
  if (other.extras) link.extras = { ...other.extras, ...link.extras }
}
