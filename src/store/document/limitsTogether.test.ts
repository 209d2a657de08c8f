import { expect, test } from 'vitest'
import {
  type AnyRecord,
  addVariable,
  type CausalMap,
  changeVariable,
  deleteThings,
  type Extras,
  emptyMap,
  forEachKind,
  isLacking,
  isSound,
  type Json,
  KINDS,
  kindOf,
  LIMITS,
  newLink,
  newVariable,
  type RecordKind,
  readMapJson,
  serialise,
  settle,
} from '../../model/index.ts'
import { fullMap } from '../../model/testing/index.ts'
import { documentOver, replicaOf } from '../testing/index.ts'
import { type SharedMap, sharedMapOf } from './sharedMap.ts'

function documentOf(shared: SharedMap) {
  const document = documentOver(shared)
  return { ...document, map: () => document.state.getState().map }
}

/** Two who write at once, and what brings them together. */
function pairOf(start: CausalMap) {
  const first = sharedMapOf(start)
  const second = replicaOf(first)
  const [here, there] = [documentOf(first), documentOf(second)]
  const meet = (): void => {
    const told = first.encode()
    here.receive([second.encode()])
    there.receive([told])
  }
  return { here, there, meet }
}

/** The map as its own file gives it back, which must be without a notice. */
function readBack(map: CausalMap): CausalMap {
  const read = readMapJson(JSON.parse(serialise(map)))
  if (!read.ok) throw new Error(read.reason)
  expect(read.notices).toEqual([])
  expect(serialise(read.map)).toBe(serialise(map))
  return read.map
}

/** So many variables that three more may be made. */
const nearlyFull: CausalMap = {
  ...emptyMap(),
  variables: Object.fromEntries(
    Array.from({ length: LIMITS.variables - 3 }, (_, at) => [
      `v${at}`,
      newVariable({ id: `v${at}`, x: at, y: at, made: at + 1 }),
    ]),
  ),
}

test('two tabs that each make the last variables a map may have: the file is opened, and no word is lost', () => {
  const { here, there, meet } = pairOf(nearlyFull)
  for (const [who, document] of [['here', here] as const, ['there', there] as const]) {
    for (let at = 0; at < 3; at++)
      expect(
        document.run(addVariable, { id: `${who}${at}`, name: `${who} ${at}`, x: 0, y: 0 }, { label: '' }),
      ).toBeNull()
    expect(document.run(addVariable, { id: `${who}9`, name: '', x: 0, y: 0 }, { label: '' })).toContain(
      '5,001',
    )
  }
  meet()
  expect(here.map()).toEqual(there.map())
  expect(Object.keys(here.map().variables)).toHaveLength(LIMITS.variables)
  expect(Object.values(here.map().aside.variables).map(({ why }) => why)).toEqual(Array(3).fill('tooMany'))
  const read = readBack(here.map())
  const names = [
    ...Object.values(read.variables),
    ...Object.values(read.aside.variables).map(({ record }) => record),
  ]
    .map(({ name }) => name)
    .filter((name) => name !== '')
  expect(names.sort()).toEqual(['here 0', 'here 1', 'here 2', 'there 0', 'there 1', 'there 2'])

  // As soon as there is room they stand, and undo takes them back.
  const whole = here.map()
  here.run(deleteThings, { variables: ['v0', 'v1', 'v2'] }, { label: '' })
  expect(here.map().aside.variables).toEqual({})
  expect(Object.values(here.map().variables).filter(({ name }) => name !== '')).toHaveLength(6)
  here.undo()
  expect(here.map()).toEqual(whole)
})

/** Something that makes a copy of a record another one. */
const OTHERWISE: Partial<Record<RecordKind, (at: number) => object>> = {
  links: () => ({ polarity: '-' }),
  loopNotes: (at) => ({ links: [`x${at}`, `y${at}`], number: 0 }),
  archetypeNotes: (at) => ({ key: `k ${at}` }),
  checkNotes: (at) => ({ rule: `Y${at}` }),
}

test.each(KINDS)(
  'more %s than a map may have, from several who come together, go aside and into the file',
  (kind) => {
    const { most, order } = kindOf(kind)
    const whole = fullMap()
    const needed = kind === 'links' ? { variables: whole.variables } : {}
    const full: CausalMap = { ...emptyMap(), ...needed, [kind]: whole[kind] }
    const records: readonly AnyRecord[] = Object.values(full[kind])
    const more = records.slice(0, 3).map((record, at) => ({
      ...record,
      ...OTHERWISE[kind]?.(at),
      id: `zz${at}`,
      ...(order === 'made' ? { made: 1_000_000 + at } : {}),
    }))
    const all = {
      ...full,
      [kind]: { ...full[kind], ...Object.fromEntries(more.map((one) => [one.id, one])) },
    }
    const map = settle(
      full,
      forEachKind((name) => ({ records: all[name], deleted: {}, into: {} })),
    )
    expect(Object.keys(map.map[kind])).toHaveLength(most)
    expect(Object.values(map.map.aside[kind]).map(({ why }) => why)).toEqual(Array(3).fill('tooMany'))
    expect(Object.values(map.map.aside[kind]).every(({ why }) => isLacking(why))).toBe(true)
    const read = readMapJson(JSON.parse(serialise(map.map)))
    expect(read.ok && Object.keys(read.map[kind]).length).toBe(most)
    expect(read.ok && Object.keys(read.map.aside[kind]).length).toBe(3)
  },
)

test('a text in which two have typed as much as one may: the file has all of it', () => {
  const [half, other] = ['a', 'b'].map((letter) => letter.repeat(LIMITS.text - 10))
  const { here, there, meet } = pairOf({
    ...emptyMap(),
    variables: { v: newVariable({ id: 'v', note: 'so:' }) },
  })
  here.run(changeVariable, { ids: ['v'], fields: { note: `so:${half}` } }, { label: '' })
  there.run(changeVariable, { ids: ['v'], fields: { note: `so:${other}` } }, { label: '' })
  meet()
  const { note } = readBack(here.map()).variables.v ?? { note: '' }
  expect(note.length).toBe(3 + 2 * (LIMITS.text - 10))
  expect(there.map().variables.v?.note).toBe(note)
})

/** Lists in each other. */
function nested(levels: number): Json {
  let inner: Json = 'deep'
  for (let level = 0; level < levels; level++) inner = [inner]
  return inner
}

test('what a record says in unknown fields, as deep as it may, is read back when the record has gone aside', () => {
  const extras: Extras = { odd: nested(LIMITS.extrasDepth - 2) }
  const link = newLink({ id: 'l', source: 'a', target: 'b', extras })
  const variables = { a: newVariable({ id: 'a', extras }), b: newVariable({ id: 'b', x: 400 }) }
  const { here, there, meet } = pairOf({ ...emptyMap(), variables, links: { l: link }, extras })
  expect(isSound(here.map())).toEqual([])
  here.run(deleteThings, { variables: ['a'] }, { label: '' })
  there.run(changeVariable, { ids: ['a'], fields: { note: 'still needed' } }, { label: '' })
  meet()
  const read = readBack(here.map())
  expect(read.aside.variables.a?.record.extras).toEqual(extras)
  expect(read.extras).toEqual(extras)
})

test('texts beside a field are as many as there are, each cut where no text of a map is longer', () => {
  const file = { format: 'sediko-map', version: 1, links: [] }
  const texts = Array.from({ length: 2000 }, (_, at) => `name ${String(at).padStart(4, '0')}`)
  const also = { name: texts }
  const read = readMapJson({ ...file, variables: [{ id: 'v', name: 'V', x: 0, y: 0, also }] })
  expect(read.ok && read.notices).toEqual([])
  expect(read.ok && readBack(read.map).variables.v?.also).toEqual(also)
  const long = { name: ['n'.repeat(LIMITS.keptText + 1)] }
  const cut = readMapJson({ ...file, variables: [{ id: 'v', name: 'V', x: 0, y: 0, also: long }] })
  expect(cut.ok && cut.notices.map(({ text }) => text)).toEqual([expect.stringContaining('“also”')])
})
