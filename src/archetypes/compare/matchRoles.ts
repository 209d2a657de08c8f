import type { NamedLoop, Slot, Structure, TemplateLink } from '../types.ts'
import { isSamePart } from './parts.ts'

/** Roles of two structures that play the same part: the slot of the first with that of the second. */
export interface RolePair {
  readonly a: string
  readonly b: string
}

/** What is worth how much that two structures have in common: a word about as much as a link, a part of the story as much as both ends of one, and a loop more than either. */
const WORTH = {
  loop: 5.5,
  sameSign: 3,
  otherSign: 1,
  sameDelay: 0.5,
  sameId: 3.5,
  sharedWord: 3,
  samePart: 5,
  sameKind: 0.4,
} as const

/** So many steps of the search are taken at most; then the best way so far is taken. Between any two standard forms of the library more steps find nothing else. */
const ENOUGH = 25_000

/** Words of roles that say nothing of the part which a role plays. */
const EMPTY = new Set(['of', 'the', 'an', 'to', 'for', 'in', 'on', 'by', 'and', 'or', 'one'])

/**
 * The roles of two structures that play the same part in both: of all ways to pair them the one that leaves most in common, where loops of
 * the same letter through the same roles count most, then links, with the same sign more than with the other, and words of the roles; delays and kinds decide between what is alike else. A maximum common subgraph with partial credit, found by branch and bound (McGregor, 1982); structures have at most a dozen roles.
 * Roles with no link of one sign and no word in common are not paired, nor is A with B; without a loop in common only words pair. Of several ways that are as good it is always the same one.
 */
export function matchRoles(a: Structure, b: Structure): readonly RolePair[] {
  const order = byLinks(a)
  const pairs = bestPairs(a, b, order)
  const [inA, inB] = [linksByEnds(a), linksByEnds(b)]
  const shares = (from: Pair, to: Pair): boolean =>
    inA.has(`${from.slot.id}>${to.slot.id}`) && inB.has(`${from.other.id}>${to.other.id}`)
  const isSure = (from: Pair, to: Pair): boolean => {
    const one = inA.get(`${from.slot.id}>${to.slot.id}`)
    return one !== undefined && one.polarity === inB.get(`${from.other.id}>${to.other.id}`)?.polarity
  }
  const toB = new Map(pairs.map(({ slot, other }) => [slot.id, other.id]))
  const isRound = a.loops.some((loop) => roundIn(b, loop, toB))
  // Without a loop in common the shape says nothing: bits of it lie alike in any two.
  const sure = pairs.filter(
    (pair) =>
      isWordAlike(pair.slot, pair.other) ||
      (isRound && pairs.some((far) => isSure(pair, far) || isSure(far, pair))),
  )
  const joined = pairs.filter(
    (pair) => sure.includes(pair) || (isRound && sure.some((far) => shares(pair, far) || shares(far, pair))),
  )
  return a.slots.flatMap(({ id }) => {
    const pair = joined.find(({ slot }) => slot.id === id)
    return pair ? [{ a: id, b: pair.other.id }] : []
  })
}

interface Pair {
  readonly slot: Slot
  readonly other: Slot
}

function bestPairs(a: Structure, b: Structure, order: readonly Slot[]): readonly Pair[] {
  const likeness = order.map((slot) => b.slots.map((other) => alike(slot, other)))
  const likest = order.map((_, from) =>
    likeness.slice(from).reduce((sum, row) => sum + Math.max(0, ...row), 0),
  )
  const place = new Map(order.map(({ id }, at) => [id, at]))
  const last = (slots: readonly string[]): number => Math.max(...slots.map((slot) => place.get(slot) ?? 0))
  const inB = linksByEnds(b)
  const links = a.links.map((link) => ({ link, last: last([link.from, link.to]) }))
  const loops = a.loops.map((loop) => ({ loop, last: last(loop.path) }))
  /** By slot of the first the slot of the second, or null for none; those that are not there are not decided yet. */
  const toB = new Map<string, string | null>()
  const taken = new Set<string>()
  const mayPair = sidesOf(a, b)
  /** Whether both sides are paired in one way, where both are paired with roles that have a side. */
  const asTwin = (slot: string, other: string): boolean => {
    const twin = toB.get(twinOf(slot))
    if (!twin || sideOf(slot) === '' || sideOf(twin) === '' || sideOf(other) === '') return true
    return twinOf(twin) === other
  }
  let best = { worth: -1, toB: new Map(toB) }

  /** What becomes sure with the slot at this place. */
  const gain = (at: number): number => {
    let sum = 0
    for (const { link, last } of links)
      if (last === at) sum += linkWorth(link, inB.get(`${toB.get(link.from)}>${toB.get(link.to)}`))
    for (const { loop, last } of loops) if (last === at && roundIn(b, loop, toB)) sum += WORTH.loop
    return sum
  }
  /** What the slots from here on could add at most: as many links and loops as both have left, sign by sign. */
  const most = (from: number): number => {
    const isAlive = (slot: string): boolean => toB.get(slot) !== null
    const leftA = links.filter(({ link, last }) => last >= from && isAlive(link.from) && isAlive(link.to))
    const leftB = b.links.filter((link) => !(taken.has(link.from) && taken.has(link.to)))
    const [plusA, plusB] = [leftA.filter(({ link }) => link.polarity === '+').length, plus(leftB)]
    const same = Math.min(plusA, plusB) + Math.min(leftA.length - plusA, leftB.length - plusB)
    const rest = Math.min(leftA.length, leftB.length) - same
    const rounds = loops.filter(({ loop, last }) => last >= from && loop.path.every(isAlive))
    const round = (letter: 'R' | 'B'): number =>
      Math.min(
        rounds.filter(({ loop }) => loop.type === letter).length,
        b.loops.filter(({ type, path }) => type === letter && !path.every((slot) => taken.has(slot))).length,
      )
    return (
      same * (WORTH.sameSign + WORTH.sameDelay) +
      rest * (WORTH.otherSign + WORTH.sameDelay) +
      (round('R') + round('B')) * WORTH.loop +
      (likest[from] ?? 0)
    )
  }
  let looks = 0
  const look = (at: number, worth: number): void => {
    looks += 1
    if (looks > ENOUGH) return
    const slot = order[at]
    if (slot === undefined) {
      if (worth > best.worth) best = { worth, toB: new Map(toB) }
      return
    }
    if (worth + most(at) <= best.worth) return
    const ways = b.slots.flatMap(({ id }, to) => {
      if (taken.has(id) || !mayPair(slot.id, id) || !asTwin(slot.id, id)) return []
      toB.set(slot.id, id)
      return [{ id, more: gain(at) + (likeness[at]?.[to] ?? 0) }]
    })
    ways.sort((one, other) => other.more - one.more)
    for (const { id, more } of ways) {
      toB.set(slot.id, id)
      taken.add(id)
      look(at + 1, worth + more)
      taken.delete(id)
    }
    toB.set(slot.id, null)
    look(at + 1, worth)
    toB.delete(slot.id)
  }
  look(0, 0)
  return order.flatMap((slot) => {
    const other = b.slots.find(({ id }) => id === best.toB.get(slot.id))
    return other ? [{ slot, other }] : []
  })
}

function plus(links: readonly TemplateLink[]): number {
  return links.filter(({ polarity }) => polarity === '+').length
}

/**
 * The loop of a structure that passes what a loop of another passes, by a pairing of roles, in the same order and with the same letter;
 * undefined where there is none.
 */
export function roundIn(
  { loops }: Structure,
  { path, type }: NamedLoop,
  toOther: ReadonlyMap<string, string | null>,
): NamedLoop | undefined {
  const wanted = path.map((slot) => toOther.get(slot))
  return loops.find((loop) => {
    const start = loop.path.indexOf(wanted[0] ?? '')
    return (
      loop.type === type &&
      loop.path.length === wanted.length &&
      start >= 0 &&
      wanted.every((slot, at) => slot === loop.path[(start + at) % wanted.length])
    )
  })
}

/** The one with most links first, then always what has most links with those before it: so it is soon known what a choice is worth. */
function byLinks({ slots, links }: Structure): readonly Slot[] {
  const order: Slot[] = []
  const joins = (id: string, isMeant: (other: string) => boolean): number =>
    links.filter(({ from, to }) => (from === id && isMeant(to)) || (to === id && isMeant(from))).length
  while (order.length < slots.length) {
    const isBefore = (other: string): boolean => order.some(({ id }) => id === other)
    const weight = ({ id }: Slot): number => 100 * joins(id, isBefore) + joins(id, () => true)
    const [next] = slots.filter(({ id }) => !isBefore(id)).sort((one, other) => weight(other) - weight(one))
    if (next) order.push(next)
  }
  return order
}

function linksByEnds({ links }: Structure): ReadonlyMap<string, TemplateLink> {
  return new Map(links.map((link) => [`${link.from}>${link.to}`, link]))
}

function linkWorth(one: TemplateLink | undefined, other: TemplateLink | undefined): number {
  if (!one || !other) return 0
  const sign = one.polarity === other.polarity ? WORTH.sameSign : WORTH.otherSign
  return sign + (one.delay === other.delay ? WORTH.sameDelay : 0)
}

function alike(one: Slot, other: Slot): number {
  const part = isSamePart(one.id, other.id) ? WORTH.samePart : 0
  const words = one.id === other.id ? WORTH.sameId : sharesWord(one, other) ? WORTH.sharedWord : 0
  return Math.max(part, words) + (one.kind === other.kind ? WORTH.sameKind : 0)
}

/** Whether two roles have a word in common that says something, play the same part, or are the same role. */
function isWordAlike(one: Slot, other: Slot): boolean {
  return one.id === other.id || isSamePart(one.id, other.id) || sharesWord(one, other)
}

function sharesWord(one: Slot, other: Slot): boolean {
  const words = wordsOf(one)
  return wordsOf(other).some((word) => words.includes(word))
}

function wordsOf({ role }: Slot): readonly string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !EMPTY.has(word))
}

/** Which of two sides a role belongs to, by its id; empty where it is of neither. */
function sideOf(slot: string): string {
  return /(?:^|_)([ab])(?:_|$)/.exec(slot)?.[1] ?? ''
}

/** The same role on the other side. */
function twinOf(slot: string): string {
  return slot.replace(
    /(^|_)([ab])(?=_|$)/,
    (_, before: string, side: string) => `${before}${side === 'a' ? 'b' : 'a'}`,
  )
}

/**
 * Tells whether two roles may be one, so that sides stay together: A is never B, and where one structure has no sides at all it is A of the other that
 * it tells of. A role between two sides may be what the other has for each.
 */
function sidesOf(a: Structure, b: Structure): (one: string, other: string) => boolean {
  const haveSides = [a, b].every(({ slots }) => slots.some(({ id }) => sideOf(id) !== ''))
  return (one, other) => {
    const [here, there] = [sideOf(one), sideOf(other)]
    return (
      here === there || (here === '' || there === '' ? haveSides || (here !== 'b' && there !== 'b') : false)
    )
  }
}
