import {
  type CausalMap,
  type Id,
  isSaid,
  type LoopNote,
  type LoopType,
  letterOfNote,
  loopTypeOf,
  recordOf,
} from '../../model/index.ts'
import { count, letterOf, nameIn, TYPE_NAMES } from './words.ts'

/** A note of a loop that the links do not bear out. */
export interface DisputedNote {
  readonly noteId: Id
  /** What people call the loop: "R1 Herds", or "A loop". */
  readonly title: string
  /** Why, as a sentence. */
  readonly reason: string
  /** The type that the links make; null for a loop that is not closed. */
  readonly real: LoopType | null
}

/** The notes whose loop is not closed, or is of another type than declared, in the order of their ids. */
export function disputedNotes(
  map: Pick<CausalMap, 'variables' | 'links' | 'loopNotes'>,
): readonly DisputedNote[] {
  const notes = Object.values(map.loopNotes).sort((one, other) => (one.id < other.id ? -1 : 1))
  return notes.flatMap((note) => {
    const real = loopTypeOf(map, note.links)
    if (!isSaid(note) || (real !== null && note.declared === '')) return []
    const label = `${letterOf(letterOfNote(note))}${note.number || ''}`
    const title =
      note.number > 0 || note.name !== '' ? [label, note.name].filter(Boolean).join(' ') : 'A loop'
    const reason = real === null ? whyBroken(note, map) : whyOther(note, real, map)
    return { noteId: note.id, title, reason, real }
  })
}

/** Why a loop is not closed at present. */
export function whyBroken(
  note: LoopNote,
  { variables, links }: Pick<CausalMap, 'variables' | 'links'>,
): string {
  const gone = note.variables.filter((id) => recordOf(variables, id) === undefined).length
  if (gone > 0) return gone === 1 ? 'A variable of it is gone.' : `${gone} variables of it are gone.`
  for (const [at, id] of note.links.entries()) {
    const source = note.variables[at] ?? ''
    const target = note.variables[(at + 1) % note.variables.length] ?? ''
    const link = recordOf(links, id)
    if (link?.source === source && link.target === target) continue
    const way = `Its link from ${nameIn(variables, source)} to ${nameIn(variables, target)}`
    return link ? `${way} now joins others.` : `${way} is gone.`
  }
  return 'Its links do not close any more.'
}

function whyOther(note: LoopNote, real: LoopType, { links }: Pick<CausalMap, 'links'>): string {
  const signs = note.links.map((id) => recordOf(links, id)?.polarity)
  const has = (sign: '-' | '?', face: string): string => {
    const number = signs.filter((each) => each === sign).length
    return number === 0 ? `no ${face} link` : count(number, `${face} link`)
  }
  const why = real === 'U' ? has('?', '?') : has('-', '\u2212')
  return `Declared ${letterOf(letterOfNote(note))}, but has ${why}, so it is ${TYPE_NAMES[real]}.`
}
