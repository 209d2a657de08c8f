import { closedLoop, typeOfSigns } from '../kinds/cycles.ts'
import { areIds } from '../kinds/field.ts'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { findRing, type LinksByPair, linksByPair } from '../kinds/rings.ts'
import { asRecords, forEachKind } from '../kinds/table.ts'
import type { AnyRecord, Arrow, ById, LoopType } from '../values.ts'
import type { Entry, Leave } from './ids.ts'
import { type JsonObject, ownField } from './json.ts'
import { leftOut } from './leftWords.ts'
import type { Tell } from './notices.ts'

/** The links that stand, and the same by the variables that they join: made once for all loops of a file. */
export interface Ways {
  readonly links: ById<Arrow>
  readonly joining: () => LinksByPair
}

/**
 * What a file may say of a record otherwise than its fields have it, as fields; null when the record is to be left out, which is told, and its words given to `leave`.
 * `ways` are the links among which loops run.
 */
export function readByItsKind(
  name: RecordKind,
  entry: Entry,
  settled: JsonObject,
  ways: () => Ways,
  tell: Tell,
  leave: Leave,
): JsonObject | null {
  // What is aside stands as it was put aside.
  if (entry.why !== null) return {}
  if (name === 'loopNotes') return readLoop(entry, settled, ways(), tell, leave)
  if (name === 'links') return readBent(entry, tell)
  return {}
}

function readBent({ given, where }: Entry, tell: Tell): JsonObject {
  const bend = ownField(given, 'bend')
  if (ownField(given, 'bent') !== true || typeof bend === 'number') return {}
  const text = 'This link is said to be bent by hand but has no bend; its shape was left to the layout.'
  tell(`${where}.bent`, text)
  return { bent: false }
}

/** A loop may be named by its links, or by its variables alone: then they are looked up. A type that the links do not bear out is a declared one. */
function readLoop(
  entry: Entry,
  settled: JsonObject,
  { links, joining }: Ways,
  tell: Tell,
  leave: Leave,
): JsonObject | null {
  const { given, where } = entry
  const named = areIds(settled.links) ? settled.links : []
  const variables = areIds(settled.variables) ? settled.variables : []
  const given_ = ownField(given, 'type')
  const type = isLoopType(given_) ? given_ : null
  const loop = closedLoop(links, named)
  const isBroken = loop === null && named.length >= 2 && named.length === variables.length
  const course = loop
    ? named
    : isBroken
      ? null
      : ((type && findRing(joining(), variables, type)) ?? findRing(joining(), variables, null))
  if (isBroken) {
    const text =
      'The links of this loop are not all there any more; what was said of it is kept as a broken loop.'
    // One of which nothing is said keeps the number of a loop that a person took apart: no fault of the file.
    if (saysMore(given)) tell(where, text, { kind: 'loopNotes', id: entry.id })
    return {}
  }
  const ring = course && closedLoop(links, course)
  if (!course || !ring) {
    const name = ownField(given, 'name')
    const called = typeof name === 'string' && name !== '' ? ` called “${name}”` : ''
    const isSilent = named.length === 0 && variables.length === 0
    const why = isSilent
      ? 'does not say over which links or variables it runs'
      : 'runs over links or variables that make no loop'
    tell(where, `This loop${called} ${why}; ${leftOut(leave(given))}`)
    return null
  }
  const real = typeOfSigns(ring.map((link) => link.polarity))
  const declared = ownField(given, 'declared') ?? (type !== null && type !== real ? type : '')
  return { links: course, variables: ring.map((link) => link.source), type: real, declared }
}

/** Whether a file says more of a loop than which one it is and its number. */
function saysMore(given: JsonObject): boolean {
  return ['name', 'story', 'declared', 'pinned', 'also'].some((field) => Boolean(ownField(given, field)))
}

function isLoopType(value: unknown): value is LoopType {
  return value === 'R' || value === 'B' || value === 'U'
}

/** The links of a file, of whose records those of the kinds read before are `others`; looked for when a loop first asks. */
export function waysIn(others: ReadonlyMap<string, ById<AnyRecord>>): () => Ways {
  let ways: Ways | null = null
  return () => {
    ways ??= waysAmong(standingArrows(others))
    return ways
  }
}

function waysAmong(links: ById<Arrow>): Ways {
  let pairs: LinksByPair | null = null
  return {
    links,
    joining() {
      pairs ??= linksByPair(links)
      return pairs
    },
  }
}

/** The links of which both ends are there. */
function standingArrows(others: ReadonlyMap<string, ById<AnyRecord>>): ById<Arrow> {
  const variables = others.get('variables') ?? {}
  const isThere = (id: unknown) => typeof id === 'string' && Object.hasOwn(variables, id)
  const arrows = Object.entries(others.get('links') ?? {}).filter(
    ([, link]) => isThere(fieldOf(link, 'source')) && isThere(fieldOf(link, 'target')),
  )
  return asRecords({ ...forEachKind(() => ({})), links: Object.fromEntries(arrows) }).links
}
