import { LIMITS } from '../limits.ts'
import type { Arrow, Beside, ById, Id, LoopType } from '../values.ts'
import { closedLoop, loopKey, rotateLoop, typeOfSigns } from './cycles.ts'
import { count, flag, name, oneOf, ownId, references, text } from './field.ts'
import { type Around, kind } from './kind.ts'
import { findRing, type LinksByPair, linksByPair } from './rings.ts'

/**
 * What people have said about one feedback loop, and the number that it has. It hangs on the exact cycle of links; when that
 * cycle is broken the note stays, and is taken up again when the same variables are joined in the same order with the same sign.
 */
export interface LoopNote extends Beside {
  readonly id: Id
  /** The loop's links in order of travel, starting at the smallest id: its identity (see `loopKey`). */
  readonly links: readonly Id[]
  /** The variables in the same order: `variables[i]` is the source of `links[i]`. */
  readonly variables: readonly Id[]
  /** The type that the links make, or made when the loop was last closed. */
  readonly type: LoopType
  /** The type that somebody declared where the links make another; empty where they agree. */
  readonly declared: LoopType | ''
  readonly name: string
  readonly story: string
  /** Number within the letter of the declared type, else of the type (R1, B1, ...), 1 or more; 0 when it never got one. */
  readonly number: number
  /** Keeps its mark on the map. */
  readonly pinned: boolean
}

export const loopNotes = kind<LoopNote>({
  list: 'loops',
  one: 'loop',
  records: ['note on a loop', 'notes on loops'],
  letter: 'n',
  fields: {
    id: ownId(),
    links: references('links'),
    variables: references('variables'),
    type: { ...oneOf('U', 'R', 'B'), merge: 'own' },
    declared: oneOf('', 'R', 'B', 'U'),
    name: name(),
    number: { ...count(), merge: 'least' },
    pinned: flag(),
    story: text(),
  },
  always: ['id', 'links', 'variables', 'type'],
  order: 'id',
  most: LIMITS.loopNotes,
  copied: 'about',
  isWhole: ({ links, variables }) => links.length >= 2 && links.length === variables.length,
  same: ({ links }) => loopKey(links),
  // One that only keeps a number was written by the program, which follows no edit, undo or redo of the other.
  leads: isSaid,
  lineUp: withTheirLinks,
  lineUpMerged: withOwnNumbers,
})

/** Whether people said anything of the loop; a note of which they did not only keeps its number. */
export function isSaid({ name: called, story, pinned, declared }: LoopNote): boolean {
  return called !== '' || story !== '' || pinned || declared !== ''
}

/** The letter within which the note's number counts. */
export function letterOfNote({ type, declared }: Pick<LoopNote, 'type' | 'declared'>): LoopType {
  return declared === '' ? type : declared
}

/**
 * Brings notes in line with the links. The note of a closed loop has the loop's variables and type, and no number when its letter is another.
 * A broken note is taken up by the oldest links that join its variables in the same order with a product of signs equal to its
 * type, unless something is said of the loop over these; of several that would be, the one of the smallest id is.
 */
function withTheirLinks(records: ById<LoopNote>, { links }: Around): ById<LoopNote> {
  const changed: Record<Id, LoopNote> = {}
  const broken: LoopNote[] = []
  const taken = new Set<string>()
  for (const note of Object.values(records)) {
    const loop = closedLoop(links, note.links)
    if (loop === null) {
      broken.push(note)
      continue
    }
    if (isSaid(note)) taken.add(loopKey(note.links))
    put(changed, note, inLine(note, loop))
  }
  let joining: LinksByPair | null = null
  for (const note of broken.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    joining ??= linksByPair(links)
    const ring = findRing(joining, note.variables, note.type)
    const key = ring === null ? '' : loopKey(ring)
    if (ring === null || taken.has(key)) put(changed, note, turned(note, note.links, note.variables))
    else {
      taken.add(key)
      put(changed, note, turned(note, ring, note.variables))
    }
  }
  return Object.keys(changed).length === 0 ? records : { ...records, ...changed }
}

function put(changed: Record<Id, LoopNote>, before: LoopNote, after: LoopNote): void {
  if (before !== after) changed[after.id] = after
}

function inLine(note: LoopNote, loop: readonly Arrow[]): LoopNote {
  const along = turned(
    note,
    note.links,
    loop.map((link) => link.source),
  )
  const type = typeOfSigns(loop.map((link) => link.polarity))
  const declared = note.declared === type ? '' : note.declared
  if (type === note.type && declared === note.declared) return along
  const isLetterKept = letterOfNote({ type, declared }) === letterOfNote(note)
  return { ...along, type, declared, number: isLetterKept ? note.number : 0 }
}

/** The note on these links, its canonical way round, declaring nothing that it is. */
function turned(note: LoopNote, links: readonly Id[], variables: readonly Id[]): LoopNote {
  const way = rotateLoop(links, variables)
  const declared = note.declared === note.type ? '' : note.declared
  const isSame =
    declared === note.declared && sameIds(way.links, note.links) && sameIds(way.variables, note.variables)
  return isSame ? note : { ...note, declared, links: way.links, variables: way.variables }
}

function sameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

/**
 * Of two loops with one number of one letter the one that is of that letter has it before one that is only declared so, then that of the smaller id; the other gets the next that
 * nobody has.
 */
function withOwnNumbers(records: ById<LoopNote>): ById<LoopNote> {
  const twice: LoopNote[] = []
  const given: Record<LoopType, Set<number>> = { R: new Set(), B: new Set(), U: new Set() }
  const isDeclared = ({ declared }: LoopNote) => Number(declared !== '')
  const inTurn = Object.values(records).sort(
    (a, b) => isDeclared(a) - isDeclared(b) || (a.id < b.id ? -1 : 1),
  )
  for (const note of inTurn) {
    const numbers = given[letterOfNote(note)]
    if (note.number > 0 && numbers.has(note.number)) twice.push(note)
    else numbers.add(note.number)
  }
  if (twice.length === 0) return records
  const last = { R: greatest(given.R), B: greatest(given.B), U: greatest(given.U) }
  const changed = twice.map((note) => {
    last[letterOfNote(note)] += 1
    return [note.id, { ...note, number: last[letterOfNote(note)] }] as const
  })
  return { ...records, ...Object.fromEntries(changed) }
}

function greatest(numbers: Iterable<number>): number {
  let most = 0
  for (const one of numbers) most = Math.max(most, one)
  return most
}
