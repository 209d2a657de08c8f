import fc, { type Arbitrary } from 'fast-check'
import { type Applied, applyEdit } from './apply.ts'
import { partOf } from './copying/index.ts'
import type { Edit } from './edit.ts'
import { edits } from './edits/index.ts'
import type { Field } from './kinds/field.ts'
import { FIELDS_BY_NAME, forEachKind, isKind, KINDS, kindOf } from './kinds/table.ts'
import { LIMITS } from './limits.ts'
import type {
  ArchetypeState,
  ById,
  CausalMap,
  Colour,
  Evidence,
  Extras,
  Id,
  LoopType,
  Polarity,
  RecordKind,
  VariableKind,
} from './map.ts'
import { mapFromNotation, type NotationIds } from './notation/index.ts'
import {
  emptyMap,
  newArchetypeNote,
  newGroup,
  newLabel,
  newLink,
  newLoopNote,
  newVariable,
} from './records.ts'

/** For tests only: what fast-check needs to make any change to a map, from ids so few that they meet all the time. */

type Edits = typeof edits
/** The name of an edit. */
export type EditName = keyof Edits
type ArgsOf<N extends EditName> = Parameters<Edits[N]>[1]

const VARIABLES: Id[] = ['a', 'b', 'c']
const LINKS: Id[] = ['k', 'l', 'm']
const variableId: Arbitrary<Id> = fc.constantFrom(...VARIABLES)
const linkId: Arbitrary<Id> = fc.constantFrom(...LINKS)
const noteId: Arbitrary<Id> = fc.constantFrom('n', 'o')
const archetypeNoteId: Arbitrary<Id> = fc.constantFrom('p', 'q')
const groupId: Arbitrary<Id> = fc.constantFrom('g', 'h')
const labelId: Arbitrary<Id> = fc.constantFrom('a', 't')
const extras = fc.constantFrom<Extras>({}, { from: 'a newer version', list: [1, null] })
const some = <T>(one: Arbitrary<T>) => fc.array(one, { maxLength: 3 })

const polarity = fc.constantFrom<Polarity>('+', '-', '?')
const colour = fc.constantFrom<Colour>('none', 'red', 'teal')
const evidence = fc.constantFrom<Evidence>('none', 'assumption', 'documented')
const kind = fc.constantFrom<VariableKind>('variable', 'stock', 'gap')
const type = fc.constantFrom<LoopType>('R', 'B', 'U')
const text = fc.oneof(
  fc.constantFrom('', 'x', 'Rain', '<b>&"'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const number = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -500, max: 500, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
)
const group = fc.oneof(fc.constant(''), groupId)
const idsOfKind: { readonly [K in RecordKind]: Arbitrary<Id> } = {
  ...forEachKind((name) => fc.constantFrom(`${kindOf(name).letter}1`, `${kindOf(name).letter}2`)),
  variables: variableId,
  links: linkId,
  loopNotes: noteId,
  archetypeNotes: archetypeNoteId,
  groups: groupId,
  labels: labelId,
}

/** Values that may stand in a field, few so that they meet, made from its description. */
function valueFor({ shape }: Field<unknown>): Arbitrary<unknown> {
  const idsTo = (to: string) => (isKind(to) ? idsOfKind[to] : fc.constantFrom('symptom', 'quick_fix'))
  if (shape.sort === 'line' || shape.sort === 'text') return text
  if (shape.sort === 'flag') return fc.boolean()
  if (shape.sort === 'oneOf') return fc.constantFrom(...shape.words)
  if (shape.sort === 'count') return fc.nat(3)
  if (shape.sort === 'number')
    return fc.double({ min: -shape.most, max: shape.most, noNaN: true }).map((value) => value + 0)
  if (shape.sort === 'reference') return fc.oneof(fc.constant(''), idsTo(shape.to))
  if (shape.sort === 'rank') return fc.constantFrom('', 'a0', 'a1', 'a1V')
  return shape.sort === 'id' ? fc.constant('') : some(idsTo(shape.to))
}

/** Fields of records of a kind: some of them, each with a value that may stand there. */
export function fieldsFor(kind: RecordKind): Arbitrary<Readonly<Record<string, unknown>>> {
  const rows = FIELDS_BY_NAME[kind].filter(([name]) => name !== 'id' && name !== 'made')
  return fc.record(Object.fromEntries(rows.map(([name, field]) => [name, valueFor(field)])), {
    requiredKeys: [],
  })
}

const anyKind = fc.constantFrom(...KINDS)
const someRecords = anyKind.chain((kind) => some(idsOfKind[kind]).map((ids) => ({ [kind]: ids })))

const part = <T>(fields: { [K in keyof T]: Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] })

const course = fc.shuffledSubarray(LINKS, { minLength: 2 }).map((links) => ({ links, variables: VARIABLES }))

const archetypeState = fc.constantFrom<ArchetypeState>('accepted', 'dismissed')
const archetypeKey = fc.constantFrom('', 'near', 'far')
/** Mostly a variable for each slot, each its own. */
const cast = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.shuffledSubarray(VARIABLES, { minLength: 1 }).map((variables) => ({
      variables,
      slots: ['symptom', 'quick_fix', 'side_effect'].slice(0, variables.length),
    })),
  },
  { weight: 1, arbitrary: fc.record({ variables: some(variableId), slots: some(noteId) }) },
)

const IDS: NotationIds = {
  variable: (order) => VARIABLES[order - 1] ?? `v${order}`,
  link: (order) => LINKS[order - 1] ?? `l${order}`,
}

const TEXTS = ['', 'A -> + B -> - A', 'A -> B -> + C -> || A', 'A -> + B; A -> - B; B -> A', 'A; B']

/** Small maps with records of every kind, and parts of them, as copies take along. */
const anyPart: Arbitrary<CausalMap> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    saying: fc.array(
      fc.record({ links: fc.shuffledSubarray(LINKS, { minLength: 2 }), name: text, number: fc.nat(3) }),
      { maxLength: 2 },
    ),
    group,
    variables: fc.subarray(VARIABLES),
    links: fc.subarray(LINKS, { maxLength: 1 }),
  })
  .map(({ text, saying, group, ...chosen }) => {
    let map = mapFromNotation(text, IDS)
    for (const [index, { links, number, name }] of saying.entries()) {
      const args = { noteId: `n${index}`, links, variables: [], type: 'R' as const, number, fields: { name } }
      map = applyEdit(map, edits.noteLoop, args).map
    }
    map = applyEdit(map, edits.groupVariables, { ids: ['a', 'b'], group, name: 'x' }).map
    const cast = { slots: ['symptom'], variables: ['a'], inverted: [], links: ['k'], key: 'x y symptom=a' }
    const saysSo = { noteId: 'p', archetype: 'x', structure: 'y', state: 'accepted' as const, ...cast }
    map = applyEdit(map, edits.noteArchetype, saysSo).map
    return partOf(applyEdit(map, edits.addLabel, { id: 't', x: 1, y: 2, text: 'x' }).map, {
      ...chosen,
      labels: ['t'],
    })
  })

/** Names for all ids of such a part, many of which are free. */
const fresh = fc
  .constantFrom('', 'x', 'y')
  .map((before) =>
    forEachKind(() =>
      Object.fromEntries(
        [...VARIABLES, ...LINKS, 'n0', 'n1', 'p', 'g', 'h', 't'].map((id) => [id, `${before}${id}`]),
      ),
    ),
  )

const useOf = fc.record(
  {
    variables: fc.dictionary(variableId, variableId, { maxKeys: 2 }),
    groups: fc.dictionary(groupId, groupId, { maxKeys: 1 }),
    loopNotes: fc.dictionary(fc.constantFrom('n0', 'n1'), noteId, { maxKeys: 1 }),
  },
  { requiredKeys: [] },
)

/** Arguments for every edit, sensible and stale ones alike. An edit that is missing here does not compile. */
export const editArguments: { readonly [N in EditName]: Arbitrary<ArgsOf<N>> } = {
  addVariable: fc
    .tuple(fc.record({ id: variableId, x: number, y: number }), part({ name: text, kind, colour, group }))
    .map(([needed, others]) => ({ ...needed, ...others })),
  renameVariable: fc.record({ id: variableId, name: text }),
  changeVariable: fc.record({
    ids: some(variableId),
    fields: part({ note: text, kind, unit: text, colour, group }),
  }),
  moveThings: fc.record({ places: fc.dictionary(variableId, fc.record({ x: number, y: number })) }),
  arrangeThings: fc.record({
    places: fc.dictionary(variableId, fc.record({ x: number, y: number })),
    bends: fc.dictionary(linkId, fc.double({ min: -2, max: 2 })),
  }),
  addLink: fc.record({ id: linkId, source: variableId, target: variableId, polarity }),
  addLinkedVariable: fc.record({
    variableId,
    linkId,
    source: variableId,
    x: number,
    y: number,
    name: text,
    polarity,
    towards: fc.boolean(),
  }),
  addThings: part({
    groups: some(fc.record({ id: groupId, name: text, colour })),
    variables: some(
      fc.record({ id: variableId, x: number, y: number, name: text, role: text, group, extras }),
    ),
    labels: some(fc.record({ id: labelId, x: number, y: number, text })),
    links: some(
      fc.record({
        id: linkId,
        source: variableId,
        target: variableId,
        polarity,
        delay: fc.boolean(),
        bend: fc.double({ min: -2, max: 2 }),
        bent: fc.boolean(),
        note: text,
      }),
    ),
  }),
  addPart: fc.record({ part: anyPart, ids: fresh, dx: number, dy: number, use: useOf }),
  insertStructure: fc.record({
    variables: some(fc.record({ id: variableId, role: text, x: number, y: number, kind, name: text })),
    links: some(
      fc.record({ id: linkId, source: variableId, target: variableId, polarity, delay: fc.boolean() }),
    ),
  }),
  setPolarity: fc.record({ ids: some(linkId), polarity }),
  setDelay: fc.record({ ids: some(linkId), delay: fc.boolean() }),
  reverseLinks: fc.record({ ids: some(linkId) }),
  setBend: fc.record({ ids: some(linkId), bend: fc.option(fc.double({ min: -2, max: 2 })) }),
  setBends: fc.record({ bends: fc.dictionary(linkId, fc.double({ min: -2, max: 2 })) }),
  changeLink: fc.record({ ids: some(linkId), fields: part({ note: text, evidence, reference: text }) }),
  deleteThings: part({ variables: some(variableId), links: some(linkId), labels: some(labelId) }),
  changeMeta: fc.record({ fields: part({ title: text, description: text, author: text, modified: text }) }),
  noteLoop: fc
    .tuple(
      course,
      fc.record({
        noteId,
        type,
        number: fc.nat(3),
        fields: part({ name: text, story: text, pinned: fc.boolean() }),
      }),
    )
    .map(([way, saying]) => ({ ...way, ...saying })),
  numberLoops: fc.record({
    loops: some(
      fc.tuple(course, noteId, fc.nat(3)).map(([{ links }, noteId, number]) => ({ links, noteId, number })),
    ),
  }),
  removeLoopNotes: fc.record({ ids: some(noteId) }),
  acceptLoopType: fc.record({ id: noteId, number: fc.integer({ min: -1, max: 3 }) }),
  noteArchetype: fc
    .tuple(
      cast,
      fc.record({
        noteId: archetypeNoteId,
        archetype: fc.constantFrom('fixes-that-fail', 'of a newer version'),
        structure: fc.constantFrom('', 'standard'),
        state: archetypeState,
        inverted: some(fc.constantFrom('symptom', 'quick_fix')),
        links: some(linkId),
        key: archetypeKey,
      }),
      part({ story: text, mentalModel: text }),
    )
    .map(([roles, saying, said]) => ({ ...roles, ...saying, ...said })),
  changeArchetypeNote: fc.record({
    id: archetypeNoteId,
    fields: part({ story: text, mentalModel: text }),
  }),
  removeArchetypeNotes: fc.record({ ids: some(archetypeNoteId) }),
  addLabel: fc.record({ id: labelId, x: number, y: number, text }),
  changeLabel: fc.record({ id: labelId, text }),
  addGroup: fc.record({ id: groupId, name: text, colour }),
  changeGroup: fc.record({ id: groupId, fields: part({ name: text, colour }) }),
  deleteGroups: fc.record({ ids: some(groupId) }),
  groupVariables: fc.record({ ids: some(variableId), group, name: text }),
  setLocked: fc.record({ ids: some(fc.oneof(variableId, labelId)), locked: fc.boolean() }),
  splitLink: fc.record({
    link: linkId,
    variableId,
    firstId: linkId,
    secondId: linkId,
    x: number,
    y: number,
    name: text,
  }),
  splitVariable: fc.record({ id: variableId, variableId, linkId, x: number, y: number, name: text }),
  mergeVariables: fc.record({ from: variableId, into: variableId }),
  turnVariable: fc.record({ id: variableId }),
  applyOutline: part({
    renamed: some(fc.record({ id: variableId, name: text })),
    changed: some(
      fc.record(
        { id: linkId, source: variableId, target: variableId, polarity, delay: fc.boolean() },
        { requiredKeys: ['id'] },
      ),
    ),
    variables: some(fc.record({ id: variableId, x: number, y: number, name: text })),
    links: some(
      fc.record({ id: linkId, source: variableId, target: variableId, polarity, delay: fc.boolean() }),
    ),
    goneLinks: some(linkId),
    goneVariables: some(variableId),
  }),
  addRecord: anyKind.chain((kind) =>
    fc.record({ kind: fc.constant(kind), id: idsOfKind[kind], fields: fieldsFor(kind) }),
  ),
  changeRecords: anyKind.chain((kind) =>
    fc.record({ kind: fc.constant(kind), ids: some(idsOfKind[kind]), fields: fieldsFor(kind) }),
  ),
  changeAlso: anyKind.chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      id: idsOfKind[kind],
      also: fc.dictionary(fc.constantFrom('name', 'reference'), some(text), { maxKeys: 2 }),
    }),
  ),
  moveInOrder: anyKind.chain((kind) =>
    fc.record({ kind: fc.constant(kind), id: idsOfKind[kind], to: fc.option(idsOfKind[kind]) }),
  ),
  removeRecords: anyKind.chain((kind) => fc.record({ kind: fc.constant(kind), ids: some(idsOfKind[kind]) })),
  takeBack: fc.record({ records: someRecords }),
  dropAside: fc.record({ records: someRecords }),
  becomeMap: fc.record({ map: fc.constant(null).chain(() => anyOtherMap) }),
}

/** One change: an edit with arguments for it. `into` hands both to whatever runs edits, such as a document. */
export interface AnyChange {
  readonly name: EditName
  readonly args: unknown
  into<R>(use: <A>(edit: Edit<A>, args: A) => R): R
}

const editOf: { readonly [N in EditName]: Edit<ArgsOf<N>> } = edits

function changesOf<N extends EditName>(name: N): Arbitrary<AnyChange> {
  const edit = editOf[name]
  return editArguments[name].map((args) => ({ name, args, into: (use) => use(edit, args) }))
}

/** Drawn more often, so that there are loops with notes, and what breaks them. */
const WEIGHTS: Readonly<Partial<Record<EditName, number>>> = {
  addVariable: 6,
  addLink: 6,
  noteLoop: 6,
  noteArchetype: 3,
  setPolarity: 3,
  reverseLinks: 3,
  splitLink: 3,
  splitVariable: 3,
  mergeVariables: 3,
}

const editNames = Object.keys(edits).filter(isEditName)

/** Every edit in the list, with arguments. */
export const anyChange: Arbitrary<AnyChange> = anyOf(editNames)

function anyOf(names: readonly EditName[]): Arbitrary<AnyChange> {
  return fc.oneof(...names.map((name) => ({ weight: WEIGHTS[name] ?? 1, arbitrary: changesOf(name) })))
}

function isEditName(name: string): name is EditName {
  return Object.hasOwn(edits, name)
}

/** Changes that need no other map. */
const aloneChange: Arbitrary<AnyChange> = anyOf(editNames.filter((name) => name !== 'becomeMap'))

/** Runs one change on a map. */
export function applyChange(map: CausalMap, change: AnyChange): Applied {
  return change.into((edit, args) => applyEdit(map, edit, args))
}

/** Maps to start from: an empty one, and some with a loop that the changes are likely to meet. */
export const anyStart: Arbitrary<CausalMap> = fc
  .constantFrom('', 'A -> + B -> - A', 'A -> B -> + C -> || A', 'A -> + B; A -> - B; B -> A')
  .map((text) => mapFromNotation(text, IDS))

/** Maps that people could have made, small ones, with every kind of record. */
export const anyMap: Arbitrary<CausalMap> = fc
  .tuple(anyStart, fc.array(anyChange, { maxLength: 60 }))
  .map(([start, changes]) => changes.reduce((map, change) => applyChange(map, change).map, start))

/** What a map may become: one of its kin, made by a few changes. */
const anyOtherMap: Arbitrary<CausalMap> = fc
  .tuple(anyStart, fc.array(aloneChange, { maxLength: 12 }))
  .map(([start, changes]) => changes.reduce((map, change) => applyChange(map, change).map, start))

const anything: Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>('a', 'b', 'k', 1, -0, 1e300, Number.NaN, '', '__proto__', null),
  },
  {
    weight: 1,
    arbitrary: fc.constant<unknown>(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')),
  },
)

function damaged(fields: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<unknown> {
  const known = Object.entries(fields).map(([name, right]): [string, Arbitrary<unknown>] => [
    name,
    fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anything }),
  ])
  const record = fc.record(Object.fromEntries(known), { requiredKeys: [] })
  const unknown = fc.dictionary(
    fc.constantFrom('extra', 'made', 'extras', '__proto__', 'prototype', 'z'),
    anything,
    {
      maxKeys: 2,
    },
  )
  return fc.oneof(
    { weight: 9, arbitrary: fc.tuple(record, unknown).map(([known, others]) => ({ ...others, ...known })) },
    { weight: 1, arbitrary: anything },
  )
}

const reference = fc.constantFrom('a', 'b', 'c', 'no id', 'k', 'l')
const records = (one: Arbitrary<unknown>) => fc.array(one, { maxLength: 5 })

/** The parsed JSON of files that are maps nearly: with ids that stand twice, links to nowhere and wrong values of all kinds. */
export const anyFile: Arbitrary<unknown> = damaged({
  format: fc.constant('sediko-map'),
  version: fc.constantFrom(1, 2),
  title: text,
  variables: records(
    damaged({ id: reference, name: text, role: text, x: number, y: number, kind, colour, group, note: text }),
  ),
  links: records(
    damaged({
      id: reference,
      source: reference,
      target: reference,
      polarity,
      delay: fc.boolean(),
      bend: number,
      bent: fc.boolean(),
      note: text,
    }),
  ),
  loops: records(
    damaged({
      id: reference,
      links: fc.array(reference, { maxLength: 3 }),
      variables: fc.array(reference, { maxLength: 3 }),
      type,
      name: text,
      number: fc.nat(3),
      pinned: fc.boolean(),
    }),
  ),
  archetypes: records(
    damaged({
      id: reference,
      archetype: text,
      structure: text,
      state: archetypeState,
      slots: fc.array(reference, { maxLength: 2 }),
      variables: fc.array(reference, { maxLength: 2 }),
      inverted: fc.array(reference, { maxLength: 1 }),
      links: fc.array(reference, { maxLength: 3 }),
      key: archetypeKey,
      story: text,
    }),
  ),
  groups: records(damaged({ id: reference, name: text, colour })),
  labels: records(damaged({ id: reference, text, x: number, y: number })),
})

/**
 * For tests only: a map that holds as many records of every kind as a map may. It has one loop, of two links apart from the others, of which nothing is
 * said.
 */
export function fullMap(): CausalMap {
  const many = <R extends { readonly id: Id }>(count: number, make: (at: number) => R): ById<R> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => make(at)).map((record) => [record.id, record]),
    )
  const variables = LIMITS.variables
  const ends = (at: number): readonly [number, number] => {
    const loop = at - (LIMITS.links - 2)
    if (loop >= 0) return [variables - 2 + loop, variables - 1 - loop]
    return [at % (variables - 6), (at % (variables - 6)) + Math.floor(at / (variables - 6)) + 1]
  }
  return {
    ...emptyMap(),
    variables: many(variables, (at) =>
      newVariable({
        id: `v${at}`,
        name: `V ${at}`,
        x: (at % 80) * 200,
        y: Math.floor(at / 80) * 100,
        made: at + 1,
      }),
    ),
    links: many(LIMITS.links, (at) => {
      const [source, target] = ends(at)
      return newLink({ id: `l${at}`, source: `v${source}`, target: `v${target}`, made: at + 1 })
    }),
    groups: many(LIMITS.groups, (at) => newGroup({ id: `g${at}`, name: `G ${at}`, made: at + 1 })),
    labels: many(LIMITS.labels, (at) =>
      newLabel({ id: `t${at}`, text: `T ${at}`, x: at * 200, y: -500, made: at + 1 }),
    ),
    loopNotes: many(LIMITS.loopNotes, (at) =>
      newLoopNote({
        id: `n${at}`,
        links: [`gone${at}`, `lost${at}`],
        variables: ['x', 'y'],
        name: `L ${at}`,
      }),
    ),
    archetypeNotes: many(LIMITS.archetypeNotes, (at) =>
      newArchetypeNote({
        id: `a${at}`,
        archetype: 'x',
        slots: ['s'],
        variables: ['v0'],
        key: `k${at}`,
        made: at + 1,
      }),
    ),
  }
}
