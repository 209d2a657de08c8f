import type { FieldsOf } from '../kinds/field.ts'
import type { RecordKind, RecordTypes } from '../kinds/index.ts'
import type { CausalMap } from '../map.ts'
import { beginningOf, COLOUR_IN_WORDS, EVIDENCE_IN_WORDS, KIND_IN_WORDS } from './words.ts'

/** What a field says of its record, as part of a sentence; empty where it says nothing. */
type Teller<R> = (record: R, map: Pick<CausalMap, 'groups'>) => string

/** Why a field is not said among the facts: somebody hears it elsewhere, or it means nothing to the ear. */
interface Unsaid {
  readonly unsaid: string
}

type FactsOf<R> = { readonly [F in keyof FieldsOf<R>]: Teller<R> | Unsaid }

const NAME: Unsaid = { unsaid: 'It is what the thing is called, which is said first.' }
const PLACE: Unsaid = {
  unsaid: 'Where something stands is gone to by keys; a coordinate means nothing to the ear.',
}
const OWN: Unsaid = { unsaid: 'The program names records by it; no person does.' }
const ORDER: Unsaid = { unsaid: 'It only puts records in order.' }
const COURSE: Unsaid = { unsaid: 'The loop is told link by link.' }
const LEFT: Unsaid = { unsaid: 'The panel of checks tells what is left as it is, and why.' }
const TAGGED: Unsaid = {
  unsaid: 'An archetype is no thing on the map; its panel and the map as text tell of it.',
}

const locked: Teller<{ readonly locked: boolean }> = (record) => (record.locked ? 'locked in place' : '')
const noted: Teller<{ readonly note: string }> = ({ note }) => withText('note', note)

/**
 * What is said of each kind of record, field by field, in the order in which it is said. A field that is not said is here with the
 * reason. `facts.test.ts` fails for a field of a kind that is not here.
 */
export const FACTS: { readonly [K in RecordKind]?: FactsOf<RecordTypes[K]> } = {
  variables: {
    kind: ({ kind }) => KIND_IN_WORDS[kind],
    unit: ({ unit }) => withText('unit', unit),
    colour: ({ colour }) => COLOUR_IN_WORDS[colour],
    group: ({ group }, { groups }) => {
      const of = groups[group]
      return of === undefined ? '' : `in group ${of.name.trim() || 'without a name'}`
    },
    locked,
    note: noted,
    role: { unsaid: 'It is said in the place of a name that is empty; a name says more.' },
    name: NAME,
    x: PLACE,
    y: PLACE,
    id: OWN,
    made: ORDER,
  },
  links: {
    evidence: ({ evidence }) => EVIDENCE_IN_WORDS[evidence],
    reference: ({ reference }) => withText('source', reference),
    note: noted,
    source: NAME,
    target: NAME,
    polarity: NAME,
    delay: NAME,
    bend: { unsaid: 'The shape of an arc says nothing.' },
    bent: { unsaid: 'Who shaped an arc says nothing.' },
    id: OWN,
    made: ORDER,
  },
  loopNotes: {
    declared: ({ declared, type }) =>
      declared === '' || declared === type ? '' : `declared ${LOOP_IN_WORDS[declared]}`,
    pinned: ({ pinned }) => (pinned ? 'keeps its mark' : ''),
    story: ({ story }) => withText('story', story),
    name: NAME,
    number: NAME,
    type: NAME,
    links: COURSE,
    variables: COURSE,
    id: OWN,
  },
  archetypeNotes: {
    archetype: TAGGED,
    structure: TAGGED,
    state: TAGGED,
    slots: TAGGED,
    variables: TAGGED,
    inverted: TAGGED,
    links: TAGGED,
    key: TAGGED,
    story: TAGGED,
    told: TAGGED,
    mentalModel: TAGGED,
    id: OWN,
    made: ORDER,
  },
  checkNotes: {
    rule: LEFT,
    variables: LEFT,
    links: LEFT,
    isLoop: LEFT,
    labels: LEFT,
    groups: LEFT,
    archetypes: LEFT,
    part: LEFT,
    reason: LEFT,
    id: OWN,
    made: ORDER,
  },
  groups: { colour: ({ colour }) => COLOUR_IN_WORDS[colour], name: NAME, id: OWN, made: ORDER },
  labels: { locked, text: NAME, x: PLACE, y: PLACE, id: OWN, made: ORDER },
}

const LOOP_IN_WORDS = { R: 'reinforcing', B: 'balancing', U: 'undetermined' } as const

/** What the fields of a record say of it beside what it is called: "stock", "unit mm per year", "note: Who has the data…". `leaveOut` names fields that are told otherwise. */
export function factsOf<K extends RecordKind>(
  map: Pick<CausalMap, 'groups'>,
  kind: K,
  record: RecordTypes[K],
  leaveOut: readonly (keyof FieldsOf<RecordTypes[K]>)[] = [],
): readonly string[] {
  const facts: FactsOf<RecordTypes[K]> | undefined = FACTS[kind]
  const left = new Set<string>(leaveOut.map(String))
  const told: readonly [string, Teller<RecordTypes[K]> | Unsaid][] = Object.entries(facts ?? {})
  return told.flatMap(([field, says]) => {
    const words = typeof says === 'function' && !left.has(field) ? says(record, map) : ''
    return words === '' ? [] : [words]
  })
}

function withText(what: string, text: string): string {
  const beginning = beginningOf(text)
  return beginning === '' ? '' : `${what}: ${beginning}`
}
