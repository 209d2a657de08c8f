import { recordOf } from '../ids.ts'
import type { Aside, ById, CausalMap, Id, RecordKind } from '../map.ts'
import { foldSpace, nameOrRole } from '../names.ts'

/** Longer names are cut where they stand in a sentence. */
const LONGEST = 60

/** A text in one line, as a sentence can hold it. */
export function inLine(text: string): string {
  const letters = [...foldSpace(text)]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')
}

/** A noun for one and for several. */
export type Noun = readonly [one: string, several: string]

/** What is told of: for a note that came or went the note, else what it is about. */
const THINGS: { readonly [K in RecordKind]: Noun } = {
  variables: ['variable', 'variables'],
  links: ['link', 'links'],
  loopNotes: ['loop', 'loops'],
  archetypeNotes: ['archetype', 'archetypes'],
  groups: ['group', 'groups'],
  labels: ['label', 'labels'],
  checkNotes: ['check', 'checks'],
}

const NOTES: Readonly<Partial<Record<RecordKind, Noun>>> = {
  loopNotes: ['note on a loop', 'notes on loops'],
  archetypeNotes: ['note on an archetype', 'notes on archetypes'],
  checkNotes: ['check left as it is', 'checks left as they are'],
}

/** "1 variable", "2,000 links"; of what notes are about, "3 loops". */
export function countedThings(count: number, kind: RecordKind): string {
  return counted(count, THINGS[kind])
}

/** The same of the records themselves: "3 notes on loops". */
export function countedRecords(count: number, kind: RecordKind): string {
  return counted(count, NOTES[kind] ?? THINGS[kind])
}

function counted(count: number, noun: Noun): string {
  return `${count.toLocaleString('en-GB')} ${noun[count === 1 ? 0 : 1]}`
}

/** A record as a sentence names it, as in "the note on the loop “Debt”"; else as `thingInWords`. */
export function recordInWords(map: CausalMap, kind: RecordKind, id: Id): string {
  return kind in NOTES ? `the note on ${thingInWords(map, kind, id)}` : thingInWords(map, kind, id)
}

/** A record of a map, also one that is aside. */
function within<R>(records: ById<R>, aside: ById<Aside<R>>, id: Id): R | undefined {
  return recordOf(records, id) ?? recordOf(aside, id)?.record
}

/** What a record is, or is about, as a sentence names it: "Rain", "the link from Rain to Grass", "the loop “Debt”". */
export function thingInWords(map: CausalMap, kind: RecordKind, id: Id): string {
  switch (kind) {
    case 'variables':
      return variableInWords(map, id)
    case 'links':
      return `the link ${wayInWords(map, id)}`
    case 'labels':
      return quoted('the label', within(map.labels, map.aside.labels, id)?.text)
    case 'groups':
      return quoted('the group', within(map.groups, map.aside.groups, id)?.name)
    case 'archetypeNotes':
      return quoted(
        'the archetype',
        within(map.archetypeNotes, map.aside.archetypeNotes, id)?.archetype.replaceAll('-', ' '),
      )
    case 'checkNotes':
      return quoted('the check', within(map.checkNotes, map.aside.checkNotes, id)?.rule)
    case 'loopNotes': {
      const { name = '', variables = [] } = within(map.loopNotes, map.aside.loopNotes, id) ?? {}
      const [first] = variables
      if (inLine(name) !== '' || first === undefined) return quoted('the loop', name)
      return `the loop through ${variableInWords(map, first)}`
    }
  }
}

/** "from Rain to Grass". */
export function wayInWords(map: CausalMap, link: Id): string {
  const { source = '', target = '' } = within(map.links, map.aside.links, link) ?? {}
  return `from ${variableInWords(map, source)} to ${variableInWords(map, target)}`
}

function variableInWords(map: CausalMap, id: Id): string {
  return inLine(nameOrRole(within(map.variables, map.aside.variables, id))) || 'a variable without a name'
}

function quoted(noun: string, text = ''): string {
  const words = inLine(text)
  return words === '' ? `${noun} without a name` : `${noun} “${words}”`
}
