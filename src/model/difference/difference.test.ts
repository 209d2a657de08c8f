import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnyRecord,
  type Aside,
  applyEdit,
  type CausalMap,
  differenceOf,
  edits,
  isSaid,
  isSame,
  KINDS,
  map,
  readMapJson,
  serialise,
  tellDifference,
  WHERE,
} from '../index.ts'
import { anyChange, anyMap, applyChange } from '../testing/index.ts'

/** What a file says of each record that a person made, by kind and id, and where it stands; written apart from what is tested. */
function inFile(of: CausalMap, isCounted: (link: string) => boolean): ReadonlyMap<string, string> {
  return new Map(
    KINDS.flatMap((kind) => {
      const aside: readonly Aside<AnyRecord>[] = Object.values(of.aside[kind])
      const said = kind === 'loopNotes' ? Object.values(of.loopNotes).filter(isSaid) : Object.values(of[kind])
      const rows: readonly (readonly [AnyRecord, string])[] = [
        ...aside.flatMap(({ record, why }) => (why === 'needed' ? [] : [[record, 'aside'] as const])),
        ...said.map((record) => [record, 'on the map'] as const),
      ]
      return rows.map(([record, where]): [string, string] => {
        const kept = Object.entries(record)
          .filter(([field]) => new Map(Object.entries(WHERE[kind])).get(field)?.file !== false)
          .filter(([field]) => kind !== 'links' || field !== 'bend' || isCounted(record.id))
          .sort(([a], [b]) => (a < b ? -1 : 1))
        return [`${kind} ${record.id}`, `${where} ${JSON.stringify(kept)}`]
      })
    }),
  )
}

function touched(before: CausalMap, after: CausalMap): readonly string[] {
  // A bend that nobody gave goes with the places of the ends.
  const isCounted = (id: string): boolean => {
    const ends = [before.links[id], after.links[id]].flatMap((link) => link ?? [])
    if (ends.some(({ bent }) => bent)) return true
    return !ends.some(({ source, target, bend }) => {
      if (bend === null) return false
      const shifts = [source, target].map((end) => {
        const [was, is] = [before.variables[end], after.variables[end]]
        return was && is ? { x: is.x - was.x, y: is.y - was.y } : null
      })
      const [a, b] = shifts.map((shift) => shift ?? { x: 0, y: 0 })
      const apart = Math.max(Math.abs((a?.x ?? 0) - (b?.x ?? 0)), Math.abs((a?.y ?? 0) - (b?.y ?? 0)))
      return shifts.some((shift) => shift) && apart > (shifts.every((shift) => shift) ? 1 : 0.005)
    })
  }
  const was = inFile(before, isCounted)
  const is = inFile(after, isCounted)
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).sort()
}

describe('the difference between two maps', () => {
  test('there is none between a map and itself, nor between a map and what is read of its text', () => {
    fc.assert(
      fc.property(anyMap, (one) => {
        const read = readMapJson(JSON.parse(serialise(one)))
        expect(isSame(differenceOf(one, one))).toBe(true)
        expect(read.ok && isSame(differenceOf(one, read.map))).toBe(true)
        expect(tellDifference(differenceOf(one, one))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('after any edit it names exactly the records that the edit touched, and each is told', () => {
    fc.assert(
      fc.property(anyMap, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (before, changes) => {
        const after = changes.reduce((one, change) => applyChange(one, change).map, before)
        const difference = differenceOf(before, after)
        const named = difference.records.map(({ kind, id }) => `${kind} ${id}`)
        expect(named.toSorted()).toEqual(touched(before, after))
        for (const { ways } of difference.records) expect(ways.length).toBeGreaterThan(0)
        const told = tellDifference(difference)
        const toldOf = told.flatMap(({ kind, records }) => records.map(({ id }) => `${kind} ${id}`))
        expect([...new Set(toldOf)].sort()).toEqual(named.toSorted())
        for (const { text } of told) expect(text).toMatch(/^.+ (was|were|is|are|got|lost|leads|lead) .*\.$/su)
      }),
      { numRuns: 150 },
    )
  })

  test('backwards it says the opposite: what was added is gone', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const there = differenceOf(one, other)
        const back = differenceOf(other, one)
        const ids = (of: typeof there, way: string) =>
          of.records
            .flatMap(({ kind, id, ways }) => (ways.some((one) => one === way) ? [`${kind} ${id}`] : []))
            .sort()
        expect(ids(there, 'added')).toEqual(ids(back, 'gone'))
        expect(ids(there, 'letGo')).toEqual(
          ids(back, 'setAside').filter((key) => !ids(there, 'broughtBack').includes(key)),
        )
        expect(ids(there, 'moved')).toEqual(ids(back, 'moved'))
        expect(ids(there, 'turned')).toEqual(ids(back, 'turned'))
      }),
      { numRuns: 60 },
    )
  })
})

/** The map without what was deleted while somebody wrote in it, which stays within reach whatever the map becomes. */
function standing(of: CausalMap): CausalMap {
  const kept = Object.entries(of.aside).map(([kind, records]) => [
    kind,
    Object.fromEntries(Object.entries(records).filter(([, { why }]) => why === 'noEnd' || why === 'idTaken')),
  ])
  return { ...of, aside: { ...of.aside, ...Object.fromEntries(kept) } }
}

describe('a map that becomes another', () => {
  test('is that map, in its order, but for the dates; alike records stay the same objects', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (one, target) => {
        const read = readMapJson(JSON.parse(serialise(target)))
        if (!read.ok) throw new Error(read.reason)
        const { map: become } = applyEdit(one, edits.becomeMap, { map: read.map })
        const { created, modified } = one.meta
        const meta = { ...read.map.meta, created, modified }
        expect(serialise(standing(become))).toBe(serialise(standing({ ...read.map, meta })))
        expect(applyEdit(become, edits.becomeMap, { map: read.map }).map).toBe(become)
      }),
      { numRuns: 100 },
    )
  })

  test('that was read from its own text does not change at all', () => {
    fc.assert(
      fc.property(anyMap, (one) => {
        const read = readMapJson(JSON.parse(serialise(one)))
        if (!read.ok) throw new Error(read.reason)
        expect(applyEdit(one, edits.becomeMap, { map: read.map }).map).toBe(one)
      }),
      { numRuns: 60 },
    )
  })
})

function told(
  before: CausalMap,
  change: (run: typeof applyEdit, on: CausalMap) => CausalMap,
): readonly string[] {
  return tellDifference(differenceOf(before, change(applyEdit, before))).map(({ text }) => text)
}

test('the number that the program gave to a loop is no difference', () => {
  const start = map`Rain -> + Grass -> - Rain`
  const loop = { noteId: 'n', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'B', number: 1 } as const
  const numbered = applyEdit(start, edits.numberLoops, { loops: [loop] }).map
  expect(Object.keys(numbered.loopNotes)).toHaveLength(1)
  expect(isSame(differenceOf(start, numbered))).toBe(true)
  const named = applyEdit(numbered, edits.noteLoop, { ...loop, fields: { name: 'Drought' } }).map
  expect(tellDifference(differenceOf(numbered, named)).map(({ text }) => text)).toEqual([
    'The note on the loop “Drought” was added.',
  ])
})

describe('told in words', () => {
  const start = map`Rainfall -> + Grass -> - Debt; Debt -> Rainfall`

  test('one thing by its name', () => {
    expect(told(start, (run, on) => run(on, edits.renameVariable, { id: 'v1', name: 'Rain' }).map)).toEqual([
      'Rainfall was renamed to Rain.',
    ])
    expect(told(start, (run, on) => run(on, edits.reverseLinks, { ids: ['l1'] }).map)).toEqual([
      'The link from Grass to Rainfall was turned round.',
    ])
    expect(told(start, (run, on) => run(on, edits.setPolarity, { ids: ['l1'], polarity: '-' }).map)).toEqual([
      'The link from Rainfall to Grass was made negative.',
    ])
    expect(told(start, (run, on) => run(on, edits.setDelay, { ids: ['l2'], delay: true }).map)).toEqual([
      'The link from Grass to Debt got a delay.',
    ])
    expect(
      told(
        start,
        (run, on) => run(on, edits.changeVariable, { ids: ['v2'], fields: { note: 'x', unit: 'ha' } }).map,
      ),
    ).toEqual(['The note of Grass was changed.', 'The unit of Grass was changed.'])
    expect(told(start, (run, on) => run(on, edits.changeMeta, { fields: { title: 'Farm' } }).map)).toEqual([
      'The map was renamed to Farm.',
    ])
  })

  test('several things by their number, with each by itself', () => {
    const moved = { v1: { x: 900, y: 0 }, v2: { x: 900, y: 90 }, v3: { x: 0, y: 900 } }
    const after = applyEdit(start, edits.moveThings, { places: moved }).map
    expect(tellDifference(differenceOf(start, after))).toEqual([
      {
        text: '3 variables were moved.',
        kind: 'variables',
        way: 'moved',
        records: [
          { id: 'v1', text: 'Rainfall was moved.' },
          { id: 'v2', text: 'Grass was moved.' },
          { id: 'v3', text: 'Debt was moved.' },
        ],
      },
    ])
  })

  test('a bend that went with the places of its ends is not told, one that a person gave is', () => {
    const laidOut = applyEdit(start, edits.changeRecords, {
      kind: 'links',
      ids: ['l1'],
      fields: { bend: 0.3 },
    }).map
    const places = { v1: { x: 900, y: 40 } }
    const moved = applyEdit(laidOut, edits.moveThings, { places }).map
    expect(moved.links.l1?.bend).toBeNull()
    expect(tellDifference(differenceOf(laidOut, moved)).map(({ text }) => text)).toEqual([
      'Rainfall was moved.',
    ])
    expect(tellDifference(differenceOf(moved, laidOut)).map(({ text }) => text)).toEqual([
      'Rainfall was moved.',
    ])
    const bent = applyEdit(moved, edits.setBend, { ids: ['l1'], bend: 0.5 }).map
    expect(tellDifference(differenceOf(laidOut, bent)).map(({ text }) => text)).toEqual([
      'Rainfall was moved.',
      'The bend of the link from Rainfall to Grass was changed.',
    ])
  })

  test('what has no place any more, and what has one again', () => {
    const without = applyEdit(start, (draft) => Reflect.deleteProperty(draft.variables, 'v1'), null).map
    expect(told(start, () => without)).toEqual(['Rainfall is gone.', '2 links were put aside.'])
    expect(told(without, () => start)).toEqual([
      'Rainfall was added.',
      '2 links were brought back from aside.',
    ])
    const ids = { links: ['l1', 'l3'] }
    expect(told(without, (run, on) => run(on, edits.dropAside, { records: ids }).map)).toEqual([
      '2 links that were aside are gone.',
    ])
  })

  test('what came and went, a variable with its links', () => {
    expect(told(start, (run, on) => run(on, edits.deleteThings, { variables: ['v2'] }).map)).toEqual([
      'Grass is gone.',
      '2 links are gone.',
    ])
    const grown = applyEdit(start, edits.addVariable, { id: 'n', x: 0, y: 300 }).map
    expect(tellDifference(differenceOf(start, grown)).map(({ text }) => text)).toEqual([
      'A variable without a name was added.',
    ])
  })

  test('groups and loops by their names', () => {
    const grouped = applyEdit(start, edits.groupVariables, { ids: ['v1'], group: 'g', name: 'Farm' }).map
    const noted = applyEdit(grouped, edits.noteLoop, {
      noteId: 'n',
      links: ['l1', 'l2', 'l3'],
      variables: ['v1', 'v2', 'v3'],
      type: 'U',
      number: 1,
      fields: { name: 'Debt trap' },
    }).map
    expect(tellDifference(differenceOf(start, noted)).map(({ text }) => text)).toEqual([
      'Rainfall was put into the group “Farm”.',
      'The note on the loop “Debt trap” was added.',
      'The group “Farm” was added.',
    ])
    const story = applyEdit(noted, edits.noteLoop, {
      noteId: 'n',
      links: ['l1', 'l2', 'l3'],
      variables: ['v1', 'v2', 'v3'],
      type: 'U',
      number: 1,
      fields: { name: 'Debt', story: 'Owed.' },
    }).map
    expect(tellDifference(differenceOf(noted, story)).map(({ text }) => text)).toEqual([
      'The loop “Debt trap” was renamed to “Debt”.',
      'The story of the loop “Debt” was changed.',
    ])
  })
})
