import {
  asideWith,
  type CausalMap,
  type Deleted,
  type Id,
  isSaid,
  type Lacking,
  type LoopNote,
  type LoopType,
  lackingOf,
  letterOfNote,
  loopTypeOf,
  type Polarity,
  recordOf,
} from '../../model/index.ts'
import { countNegatives } from '../list/tell.ts'
import { count, joinWords, letterOf, nameIn, TYPE_NAMES } from './words.ts'

/** A note of a loop that the links do not bear out. */
export interface DisputedNote {
  readonly note: LoopNote
  /** What people call the loop: "R1 Herds", or "A loop". */
  readonly title: string
  /** The type that the links make; null for a loop that is not closed. */
  readonly real: LoopType | null
}

/** Why the links do not bear a note out. */
export interface Dispute {
  /** As sentences. */
  readonly reason: string
  /** What a loop that is not closed lacks, and what closing it again would do, as a sentence; null for one that is. */
  readonly mending: (Lacking & { readonly told: string }) | null
}

type Looked = Pick<CausalMap, 'variables' | 'links'> & {
  readonly aside: Pick<CausalMap['aside'], 'variables' | 'links'>
}

/** The notes whose loop is not closed, or is of another type than declared, in the order of their ids. A map may have thousands: why is asked one by one. */
export function disputedNotes(
  map: Pick<CausalMap, 'variables' | 'links' | 'loopNotes'>,
): readonly DisputedNote[] {
  const disputed = Object.values(map.loopNotes).flatMap((note) => {
    const real = loopTypeOf(map, note.links)
    if (!isSaid(note) || (real !== null && note.declared === '')) return []
    const label = `${letterOf(letterOfNote(note))}${note.number || ''}`
    const title =
      note.number > 0 || note.name !== '' ? [label, note.name].filter(Boolean).join(' ') : 'A loop'
    return [{ note, title, real }]
  })
  return disputed.sort(({ note: one }, { note: other }) => (one.id < other.id ? -1 : 1))
}

/** Why a note is disputed. `deletedOf` gives what was deleted of a loop and can be brought back. */
export function explainDispute(
  map: Pick<CausalMap, 'variables' | 'links' | 'aside'>,
  { note, real }: DisputedNote,
  deletedOf: (note: LoopNote) => Deleted = () => ({}),
): Dispute {
  if (real !== null) return { reason: whyOther(note, real, map), mending: null }
  const looked = { ...map, aside: asideWith(map, deletedOf(note)) }
  const lacking = lackingOf(looked, note)
  return {
    reason: whyBroken(note, lacking, looked),
    mending: lacking && { ...lacking, told: mendingInWords(lacking, looked) },
  }
}

/** So much that is missing is told one by one. */
const MOST_TOLD = 3

/** Why a loop is not closed at present: all that is missing, in sentences. */
function whyBroken(note: LoopNote, lacking: Lacking | null, map: Looked): string {
  if (lacking === null) return ''
  const isGone = new Map(lacking.variables.map((one) => [one.id, one]))
  const called = (id: Id): string => {
    const gone = isGone.get(id)
    if (gone?.isAside) return nameIn(forAside(map), id)
    return gone ? 'a variable that is gone' : nameIn(map.variables, id)
  }
  const variables = lacking.variables.map(({ id, isAside }) => {
    if (isAside) return `${nameIn(forAside(map), id)} was deleted.`
    const at = note.variables.indexOf(id)
    const [from, to] = [note.variables.at(at - 1) ?? '', note.variables[at + 1] ?? note.variables[0] ?? '']
    return from === to
      ? `The variable beside ${called(from)} was deleted.`
      : `The variable between ${called(from)} and ${called(to)} was deleted.`
  })
  const links = lacking.steps.flatMap(({ source, target, link, isAside, isTurned, beside }) => {
    if ((link !== null && !isAside) || isGone.has(source) || isGone.has(target)) return []
    const what = isTurned ? 'now joins others' : 'is gone'
    const other = beside === null ? '' : `; the one there now is ${faceOf(beside)}`
    return `Its link from ${called(source)} to ${called(target)} ${what}${other}.`
  })
  const all = [...variables, ...links]
  if (all.length === 0) return 'Its links do not close any more.'
  const more = all.length - MOST_TOLD
  return [...all.slice(0, MOST_TOLD), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}

/** What closing a loop again would do to the map. */
function mendingInWords({ steps, variables }: Lacking, map: Looked): string {
  const aside = variables.filter(({ isAside }) => isAside)
  const made = variables.length - aside.length
  const called = (id: Id): string => {
    if (recordOf(map.variables, id)) return nameIn(map.variables, id)
    return aside.some((one) => one.id === id) ? nameIn(forAside(map), id) : '(unnamed)'
  }
  const drawn = steps.filter(({ link }) => link === null)
  const back = steps.filter(({ link, isAside }) => link !== null && isAside)
  const face = ({ source, polarity, target }: Lacking['steps'][number]) =>
    `${called(source)} →\u00a0${faceOf(polarity)}\u00a0${called(target)}`
  const firstFew = (faces: readonly string[]): string =>
    joinWords(
      faces.length > MOST_TOLD ? [...faces.slice(0, MOST_TOLD), `${faces.length - MOST_TOLD} more`] : faces,
    )
  const parts = [
    made > 0 && `makes ${made === 1 ? 'that variable' : `those ${made} variables`} again without a name`,
    aside.length + back.length > 0 &&
      `brings back ${firstFew([...aside.map(({ id }) => called(id)), ...back.map(face)])}`,
    drawn.length > 0 && `draws ${firstFew(drawn.map(face))}`,
  ]
  return `Mending ${joinWords(parts.filter((part) => part !== false))}.`
}

function faceOf(sign: Polarity): string {
  return sign === '-' ? '\u2212' : sign
}

function forAside({ aside }: Looked): CausalMap['variables'] {
  return Object.fromEntries(Object.values(aside.variables).map(({ record }) => [record.id, record]))
}

function whyOther(note: LoopNote, real: LoopType, { links }: Pick<CausalMap, 'links'>): string {
  const signs = note.links.map((id) => recordOf(links, id)?.polarity)
  const number = (sign: Polarity): number => signs.filter((each) => each === sign).length
  const why = real === 'U' ? `${count(number('?'), 'link')} of unknown sign` : countNegatives(number('-'))
  return `Declared ${letterOf(letterOfNote(note))}${note.number || ''}, but has ${why}, so it is ${TYPE_NAMES[real]}.`
}
