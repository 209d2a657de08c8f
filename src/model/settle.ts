import type { Draft } from 'immer'
import { closedLoop, loopKey, loopTypeOf, rotateLoop, typeOfSigns } from './cycles.ts'
import { recordOf } from './ids.ts'
import type { ById, CausalMap, Id, Link, LoopNote, LoopType } from './map.ts'
import { byMaking } from './order.ts'

/** Gives the number that a loop of this type had before, or the next free one of its letter. */
export type NextNumber = (loop: { readonly type: LoopType; readonly key: string }) => number

/**
 * Brings every loop note into line with the links. The note of a closed loop gets the loop's variables and type, and a new
 * number when its letter changed; but a type that the links did not bear out `before` the edit, as a file may declare, is
 * kept until a person accepts another (see `acceptLoopType`). A broken note is taken up again by links that join its variables in the same order with
 * a product of signs equal to its type, the oldest such links, unless another note hangs on them; else it stays as it is.
 */
export function settleNotes(
  draft: Draft<CausalMap>,
  map: CausalMap,
  before: CausalMap,
  nextNumber?: NextNumber,
): void {
  const broken: LoopNote[] = []
  const keys = new Set<string>()
  for (const note of Object.values(map.loopNotes)) {
    const loop = closedLoop(map.links, note.links)
    if (loop) {
      keys.add(loopKey(note.links))
      bringUpToDate(draft, note, loop, before, nextNumber)
    } else broken.push(note)
  }
  if (broken.length === 0) return
  const joining = linksByPair(map.links)
  for (const note of broken) takeUp(draft, note, joining, keys)
}

function bringUpToDate(
  draft: Draft<CausalMap>,
  note: LoopNote,
  loop: readonly Link[],
  before: CausalMap,
  nextNumber: NextNumber | undefined,
): void {
  const kept = recordOf(draft.loopNotes, note.id)
  if (!kept) return
  const variables = loop.map((link) => link.source)
  if (variables.some((id, index) => id !== note.variables[index]) || note.variables.length !== loop.length) {
    kept.variables = variables
  }
  const type = typeOfSigns(loop.map((link) => link.polarity))
  if (type === note.type || wasDisputed(before, note.id)) return
  kept.number = nextNumber
    ? freeFrom(draft.loopNotes, type, nextNumber({ type, key: loopKey(note.links) }), note.id)
    : isNumberFree(draft.loopNotes, type, note.number, note.id)
      ? note.number
      : 0
  kept.type = type
}

/** Whether a note is of another type than its links made. */
function wasDisputed(before: CausalMap, id: Id): boolean {
  const note = recordOf(before.loopNotes, id)
  const real = note ? loopTypeOf(before, note.links) : null
  return note !== undefined && real !== null && real !== note.type
}

/** True when no other note has this number of this letter. */
export function isNumberFree(notes: ById<LoopNote>, type: LoopType, number: number, except: Id): boolean {
  return Object.values(notes).every(
    (note) => note.id === except || note.type !== type || note.number !== number,
  )
}

/** The first number from `number` on that no other note of this letter has: one edit may turn the letters of several. */
function freeFrom(notes: ById<LoopNote>, type: LoopType, number: number, except: Id): number {
  let free = number
  while (!isNumberFree(notes, type, free, except)) free++
  return free
}

type LinksByPair = ReadonlyMap<string, readonly Link[]>

function pairOf(source: Id, target: Id): string {
  return `${source} ${target}`
}

function linksByPair(links: ById<Link>): LinksByPair {
  const pairs = new Map<string, Link[]>()
  for (const link of Object.values(links)) {
    const pair = pairOf(link.source, link.target)
    const found = pairs.get(pair)
    if (found) found.push(link)
    else pairs.set(pair, [link])
  }
  for (const found of pairs.values()) found.sort(byMaking)
  return pairs
}

function takeUp(draft: Draft<CausalMap>, note: LoopNote, joining: LinksByPair, keys: Set<string>): void {
  const loop = oldestLinks(note.variables, note.type, joining)
  const kept = recordOf(draft.loopNotes, note.id)
  if (!loop || !kept) return
  const key = loopKey(loop)
  if (keys.has(key)) return
  keys.add(key)
  const turned = rotateLoop(loop, note.variables)
  kept.links = [...turned.links]
  kept.variables = [...turned.variables]
}

/** The oldest links that join these variables in a ring of this type, compared link by link from the first variable; null when none do. */
export function findRing(links: ById<Link>, variables: readonly Id[], type: LoopType): readonly Id[] | null {
  return oldestLinks(variables, type, linksByPair(links))
}

function oldestLinks(variables: readonly Id[], type: LoopType, joining: LinksByPair): readonly Id[] | null {
  if (variables.length < 2 || new Set(variables).size !== variables.length) return null
  const choices: (readonly Link[])[] = []
  for (const [index, variable] of variables.entries()) {
    const next = variables[index + 1] ?? variables[0]
    const found = next === undefined ? undefined : joining.get(pairOf(variable, next))
    if (!found) return null
    choices.push(found)
  }
  return chooseLinks(choices, type)
}

/** What the signs passed so far amount to: an even or odd number of `-`, or a `?` among them. */
type Standing = LoopType

function after(standing: Standing, link: Link): Standing {
  if (standing === 'U' || link.polarity === '?') return 'U'
  if (link.polarity === '+') return standing
  return standing === 'R' ? 'B' : 'R'
}

/** Walks back once to learn from where the type can still be reached, then forward taking the oldest link that keeps it in reach. */
function chooseLinks(choices: readonly (readonly Link[])[], type: LoopType): readonly Id[] | null {
  const reach: ReadonlySet<Standing>[] = [new Set([type])]
  for (const links of choices.toReversed()) {
    const later = reach[0] ?? new Set()
    const here = (['R', 'B', 'U'] as const).filter((standing) =>
      links.some((link) => later.has(after(standing, link))),
    )
    reach.unshift(new Set(here))
  }
  const chosen: Id[] = []
  let standing: Standing = 'R'
  for (const [index, links] of choices.entries()) {
    const link = links.find((one) => reach[index + 1]?.has(after(standing, one)))
    if (!link || (index === 0 && !reach[0]?.has('R'))) return null
    standing = after(standing, link)
    chosen.push(link.id)
  }
  return chosen
}
