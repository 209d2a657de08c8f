import { castDraft, type Draft } from 'immer'
import { recordOf } from '../ids.ts'
import { closedLoop, typeOfSigns } from '../kinds/cycles.ts'
import { type LinksByPair, linksByPair, linksOfPair } from '../kinds/rings.ts'
import type { Arrow, ById, CausalMap, Id, Link, LoopNote, LoopType, Polarity } from '../map.ts'
import { nextMade } from '../order.ts'
import { newLink } from '../records.ts'
import { addVariable } from './addVariable.ts'
import { before, isFreeId } from './ask.ts'
import { carryNote } from './notes.ts'
import { asideWith, type Deleted, layAside, takeBack } from './records.ts'

/** One step of the way round a broken loop: over a link that stands, or over one that is missing. */
interface Step {
  readonly source: Id
  readonly target: Id
  /** The sign of the link that stands, or that a new one must have for the loop to keep its type. */
  readonly polarity: Polarity
  /** The link that stands or is kept aside; null when one is to be drawn. */
  readonly link: Id | null
  /** It is the loop's own link, which is kept aside. */
  readonly isAside: boolean
  /** The link that the loop ran over stands, but joins other variables now. */
  readonly isTurned: boolean
  /** For a link that is to be drawn: the sign of one that joins the same variables, with which the loop would be of another type; null where there is none. */
  readonly beside: Polarity | null
}

/** What a broken loop lacks. */
export interface Lacking {
  readonly steps: readonly Step[]
  /** Its variables that are not on the map; `isAside` for those that are kept aside, the others have to be made again. */
  readonly variables: readonly { readonly id: Id; readonly isAside: boolean }[]
}

type Looked = Pick<CausalMap, 'variables' | 'links'> & {
  readonly aside: Pick<CausalMap['aside'], 'variables' | 'links'>
}

/**
 * What a loop lacks to be closed again with the type that it had; null for one that is closed. Its own links that stand or are aside are kept, else
 * the oldest between the same variables; of those that must be drawn the last has the sign that makes the type, the others `+`.
 */
export function lackingOf(map: Looked, note: Pick<LoopNote, 'links' | 'variables' | 'type'>): Lacking | null {
  if (closedLoop(map.links, note.links)) return null
  const found = note.variables.map((source, index) => {
    const target = note.variables[(index + 1) % note.variables.length] ?? source
    const id = note.links[index] ?? ''
    const standing = recordOf(map.links, id)
    const own = standing ?? recordOf(map.aside.links, id)?.record
    const isOwn = own?.source === source && own.target === target
    return {
      source,
      target,
      own: isOwn ? own : undefined,
      isAside: isOwn && !standing,
      isTurned: standing !== undefined && !isOwn,
    }
  })
  const others = found.map((step) => step.own ?? oldestBetween(map, step.source, step.target))
  // Where every two are joined but not with that type, one more link is drawn beside the last that is not the loop's own.
  const isDrawn = (index: number): boolean =>
    others.includes(undefined)
      ? others[index] === undefined
      : index === found.findLastIndex(({ own }) => !own)
  const last = found.findLastIndex((_, index) => isDrawn(index))
  const standing = others.flatMap((link, index) => (link && !isDrawn(index) ? [link.polarity] : []))
  const steps = found.map(({ source, target, isAside, isTurned }, index): Step => {
    const link = isDrawn(index) ? undefined : others[index]
    const polarity = link?.polarity ?? (index === last ? signFor(note.type, standing) : '+')
    const beside = link ? null : (others[index]?.polarity ?? null)
    return { source, target, polarity, link: link?.id ?? null, isAside, isTurned, beside }
  })
  const gone = note.variables.filter((id) => !recordOf(map.variables, id))
  const variables = gone.map((id) => ({ id, isAside: recordOf(map.aside.variables, id) !== undefined }))
  return { steps, variables }
}

/** The pairs of links that were asked for last: many broken loops are looked at in one map. */
let known: { readonly links: ById<Link>; readonly pairs: LinksByPair } | null = null

function oldestBetween({ links }: Looked, source: Id, target: Id): Arrow | undefined {
  if (known?.links !== links) known = { links, pairs: linksByPair(links) }
  return linksOfPair(known.pairs, source, target)[0]
}

/** The sign that gives a loop this type beside these; `+` where none can. */
function signFor(type: LoopType, others: readonly Polarity[]): Polarity {
  const signs = ['+', '-', '?'] as const
  return signs.find((sign) => typeOfSigns([...others, sign]) === type) ?? '+'
}

/**
 * Closes a broken loop again: brings back its variables and links that are aside, or of those that were deleted (`deleted`); draws the links that it
 * lacks, and makes variables again, without a name, of which nothing is left. The note hangs on the loop then. `newIds` are for the links. Nothing when the
 * loop is closed, or there are too few ids.
 */
export function mendLoop(
  map: Draft<CausalMap>,
  {
    noteId,
    newIds,
    deleted = {},
  }: { readonly noteId: Id; readonly newIds: readonly Id[]; readonly deleted?: Deleted },
): void {
  const note = recordOf(map.loopNotes, noteId)
  const { variables, links: standing } = before(map)
  const aside = asideWith(before(map), deleted)
  const lacking =
    note &&
    new Set(note.variables).size === note.variables.length &&
    lackingOf({ variables, links: standing, aside }, note)
  if (!note || !lacking) return
  const ids = [...new Set(newIds)].filter((id) => isFreeId(map, 'links', id))
  if (lacking.steps.filter(({ link }) => link === null).length > ids.length) return
  const made = lacking.variables.filter(({ isAside }) => !isAside)
  if (!made.every(({ id }) => isFreeId(map, 'variables', id))) return
  const isAside = lacking.steps.flatMap(({ link, isAside }) => (link !== null && isAside ? link : []))
  layAside(map, deleted)
  takeBack(map, { records: { variables: lacking.variables.map(({ id }) => id), links: isAside } })
  for (const { id } of made) addVariable(map, { id, ...placeFor(map, note.variables, id) })
  let at = 0
  let youngest = nextMade(before(map).links)
  const links = lacking.steps.map(({ source, target, polarity, link }) => {
    const id = link ?? ids[at++] ?? ''
    if (link === null) {
      map.links[id] = castDraft(newLink({ id, source, target, polarity, made: youngest++ }))
    }
    return id
  })
  carryNote(note, links, [...note.variables])
}

/** How far a variable that is made again is put from the middle of those that the loop has left, px. */
const AWAY = 120

function placeFor(map: Draft<CausalMap>, variables: readonly Id[], id: Id): { x: number; y: number } {
  const left = variables.flatMap((one) => recordOf(map.variables, one) ?? [])
  const middle = (of: 'x' | 'y') => left.reduce((sum, one) => sum + one[of], 0) / Math.max(1, left.length)
  return { x: middle('x') + AWAY * variables.indexOf(id), y: middle('y') + AWAY }
}
