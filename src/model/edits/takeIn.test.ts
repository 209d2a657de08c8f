import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnyRecord,
  addPart,
  applyEdit,
  type CausalMap,
  changeRecords,
  changeVariable,
  FIELDS_BY_NAME,
  freshIds,
  KINDS,
  map,
  mergeVariables,
  namesThere,
} from '../index.ts'
import { anyChange, anyMap, applyChange } from '../testing/index.ts'

/** Edits that are not asked to take any word away, nor to put another in its place. */
const KEEPING: ReadonlySet<string> = new Set([
  'addGroup',
  'addLabel',
  'addLink',
  'addLinkedVariable',
  'addRecord',
  'addThings',
  'addVariable',
  'bringBack',
  'insertStructure',
  'mendLoop',
  'mergeVariables',
  'moveThings',
  'numberLoops',
  'putAlso',
  'reverseLinks',
  'setBend',
  'setDelay',
  'setPolarity',
  'splitLink',
  'splitVariable',
  'takeBack',
  'turnVariable',
])

const isSpoken = (merge: string): boolean => merge === 'also' || merge === 'joined'

function recordsOf(of: CausalMap): readonly (readonly [(typeof KINDS)[number], AnyRecord])[] {
  return KINDS.flatMap((kind) =>
    [...Object.values(of[kind]), ...Object.values(of.aside[kind]).map(({ record }) => record)].map(
      (record: AnyRecord) => [kind, record] as const,
    ),
  )
}

const keeping = anyChange.filter(({ name }) => KEEPING.has(name))

/** All that people wrote in a map. */
function wordsOf(of: CausalMap): readonly string[] {
  return recordsOf(of).flatMap(([kind, record]) =>
    FIELDS_BY_NAME[kind].flatMap(([name, { merge }]) =>
      isSpoken(merge)
        ? [String(Reflect.get(record, name)), ...(record.also?.[name] ?? [])].filter(
            (text) => text.trim() !== '',
          )
        : [],
    ),
  )
}

/** The map with another text in every field in which people write. */
function written(start: CausalMap): CausalMap {
  let count = 0
  let result = start
  for (const kind of KINDS) {
    for (const id of Object.keys(start[kind])) {
      const spoken = FIELDS_BY_NAME[kind].filter(([, { merge }]) => isSpoken(merge))
      const fields = Object.fromEntries(spoken.map(([name]) => [name, `word ${++count}.`]))
      result = applyEdit(result, changeRecords, { kind, ids: [id], fields }).map
    }
  }
  return result
}

test('no edit loses a word that it is not asked to take away: whatever it makes one, all that was written stays', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(anyMap.map(written), fc.array(keeping, { minLength: 8, maxLength: 24 }), (start, changes) => {
      let now = start
      for (const change of changes) {
        const after = applyChange(now, change).map
        if (after !== now) met.add(change.name)
        const said = wordsOf(after).join('\n\n')
        for (const word of wordsOf(now)) expect(said, change.name).toContain(word)
        now = after
      }
    }),
    { numRuns: 200 },
  )
  expect([...met]).toEqual(expect.arrayContaining(['mergeVariables', 'reverseLinks', 'setPolarity']))
}, 60_000)

describe('merging variables', () => {
  const start = written(map`A -> + B -> - C; D -> + B`)
  const said = applyEdit(start, changeVariable, { ids: ['v2'], fields: { unit: 'head' } }).map
  const both = applyEdit(said, changeVariable, { ids: ['v1'], fields: { unit: 'cattle', colour: 'red' } }).map
  const { map: merged } = applyEdit(both, mergeVariables, { from: 'v2', into: 'v1' })

  test('keeps the other name and the other unit within reach', () => {
    const name = both.variables.v2?.name
    expect(merged.variables.v1).toMatchObject({
      name: both.variables.v1?.name,
      unit: 'cattle',
      colour: 'red',
      also: { name: [name], unit: ['head'] },
    })
  })

  test('keeps what was written in the link between the two', () => {
    expect(merged.links).not.toHaveProperty('l1')
    expect(merged.variables.v1?.note).toContain(both.links.l1?.note)
    expect(merged.variables.v1?.note).toContain(both.links.l1?.reference)
  })

  test('lets a link that waits for its other end run to what is left', () => {
    const { record } = { record: { ...start.links.l2, target: 'gone' } }
    const waiting = applyEdit(start, (draft) => Reflect.set(draft.links, 'l2', record), null).map
    expect(waiting.aside.links.l2?.why).toBe('noEnd')
    const after = applyEdit(waiting, mergeVariables, { from: 'v2', into: 'v4' }).map
    expect(after.aside.links.l2?.record).toMatchObject({ source: 'v4', target: 'gone' })
  })
})

describe('a variable that is used in place of a copy', () => {
  const there = applyEdit(map`RAIN -> + Grass`, changeVariable, {
    ids: ['v1'],
    fields: { note: 'Falls.', unit: 'mm' },
  }).map
  const part = applyEdit(map`Rain -> - Debt`, changeVariable, {
    ids: ['v1'],
    fields: { note: 'Seldom.', unit: 'inch' },
  }).map
  let count = 0
  const put = (isHome: boolean) => {
    const { use } = namesThere(there, part, isHome)
    const ids = freshIds(part, () => `z${++count}`)
    return applyEdit(there, addPart, { part, ids, dx: 0, dy: 0, use, isHome }).map
  }

  test('takes in what was written in the copy; a name that differs in case alone is no other name', () => {
    expect(put(false).variables.v1).toMatchObject({
      name: 'RAIN',
      note: 'Falls.\n\nSeldom.',
      unit: 'mm',
      also: { unit: ['inch'] },
    })
    expect(put(false).variables.v1?.also).not.toHaveProperty('name')
  })

  test('takes in nothing where it is what was copied', () => {
    expect(put(true).variables.v1).toEqual(there.variables.v1)
  })
})
