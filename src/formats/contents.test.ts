import { describe, expect, test } from 'vitest'
import {
  type AnyRecord,
  type CausalMap,
  FIELDS_BY_NAME,
  type Field,
  KINDS,
  META,
  mapFromNotation,
  newArchetypeNote,
  newCheckNote,
  newGroup,
  newLabel,
  newLoopNote,
} from '../model/index.ts'
import { lossesBeside } from './contents.ts'
import { pngFile } from './pngFile.ts'

const plain: CausalMap = {
  ...mapFromNotation('Rain -> Grass -> Rain'),
  loopNotes: { n: newLoopNote({ id: 'n', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'U' }) },
}

/** Fields that are no loss: every format keeps names and which leads to which, and the others say nothing to a person. */
const NO_LOSS: Readonly<Record<string, readonly string[]>> = {
  meta: ['created', 'modified'],
  // Of places it is told always, below; of a role where there is no name; of a group with the group.
  variables: ['id', 'name', 'x', 'y', 'made', 'role', 'group'],
  links: ['id', 'source', 'target', 'made'],
  loopNotes: ['id', 'links', 'variables', 'type'],
}

function otherThan({ shape, fallback }: Field<unknown>): unknown {
  if (shape.sort === 'flag') return true
  if (shape.sort === 'oneOf') return shape.words.find((word) => word !== fallback && word !== 'dismissed')
  if (shape.sort === 'count') return 7
  if (shape.sort === 'number') return 0.5
  return shape.sort === 'references' ? ['x'] : 'something'
}

const lossesOf = (map: CausalMap) => lossesBeside(map, []).map(({ text }) => text)

describe('every field of every kind is told when a format does not keep it', () => {
  const whole: Partial<CausalMap> = {
    archetypeNotes: { a: newArchetypeNote({ id: 'a', archetype: 'x', slots: ['s'], variables: ['v1'] }) },
    groups: { g: newGroup({ id: 'g', name: 'Land' }) },
    labels: { t: newLabel({ id: 't', text: 'Maun' }) },
    checkNotes: { c: newCheckNote({ id: 'c', rule: 'V05', variables: ['v1'] }) },
  }
  for (const kind of KINDS) {
    for (const [name, field] of FIELDS_BY_NAME[kind]) {
      if (NO_LOSS[kind]?.includes(name)) continue
      test(`${kind}: ${name}`, () => {
        const records = { ...plain[kind], ...whole[kind] }
        const [first]: readonly AnyRecord[] = Object.values(records)
        if (!first) throw new Error(`There is no ${kind}.`)
        const bent = name === 'bend' ? { bent: true } : {}
        const said = { ...first, ...bent, [name]: otherThan(field) }
        expect(lossesOf({ ...plain, [kind]: { ...records, [first.id]: said } }).length).toBeGreaterThan(
          lossesOf(plain).length,
        )
      })
    }
  }
  for (const [name, field] of Object.entries(META)) {
    if (NO_LOSS.meta?.includes(name)) continue
    test(`the map: ${name}`, () => {
      const meta = { ...plain.meta, [name]: otherThan(field) }
      expect(lossesOf({ ...plain, meta })).toHaveLength(lossesOf(plain).length + 1)
    })
  }
})

test('where variables stand is told always, and the roles of those without a name', () => {
  expect(lossesOf(plain)).toEqual(['Where the variables stand is left out.'])
  const { v1, ...others } = plain.variables
  if (!v1) throw new Error('There is no variable.')
  const variables = { ...others, v1: { ...v1, name: '', role: 'Fix' } }
  expect(lossesOf({ ...plain, variables })).toContain(
    '1 variable without a name will bear the role as a name: Fix.',
  )
})

test('other names that were given, and what is aside, are told', () => {
  const { v1, v2, ...others } = plain.variables
  if (!v1 || !v2) throw new Error('There are too few variables.')
  const also = { ...v1, also: { name: ['Rainfall', 'Wet season'] } }
  expect(lossesOf({ ...plain, variables: { v1: also, v2, ...others } })).toContain(
    '2 other texts of fields that were given two are left out: Rainfall, Wet season.',
  )
  const aside = {
    ...plain.aside,
    variables: { v9: { record: { ...v1, id: 'v9' }, why: 'deleted' as const } },
  }
  expect(lossesOf({ ...plain, aside })).toContain('1 thing is left out that is kept aside.')
})

test('the id that Sediko writes is none of another program, fields of records are', () => {
  expect(lossesOf({ ...plain, extras: { id: 'abcdefgh' } })).toEqual(lossesOf(plain))
  const [link] = Object.values(plain.links)
  if (!link) throw new Error('There is no link.')
  const links = { ...plain.links, [link.id]: { ...link, extras: { weight: 3 } } }
  expect(lossesOf({ ...plain, links })).toContain(
    'What other programs have put into the file is left out: weight.',
  )
})

test('one of a thing is told as one, and several as several', () => {
  const noted = (names: readonly string[]) => ({
    ...plain,
    loopNotes: Object.fromEntries(
      names.map((name, at) => [
        `n${at}`,
        newLoopNote({
          id: `n${at}`,
          links: ['l1', 'l2'],
          variables: ['v1', 'v2'],
          type: 'U',
          name,
          pinned: true,
        }),
      ]),
    ),
  })
  expect(lossesOf(noted(['Range pushes back']))).toEqual([
    'Where the variables stand is left out.',
    'The name of 1 loop is left out: Range pushes back.',
    'That 1 loop keeps its mark is left out: Range pushes back.',
  ])
  expect(lossesOf(noted(['A', 'B']))).toContain('The names of 2 loops are left out: A, B.')
})

test('a PNG shows names of loops where it has room for them', () => {
  const map = {
    ...plain,
    loopNotes: {
      n: newLoopNote({
        id: 'n',
        links: ['l1', 'l2'],
        variables: ['v1', 'v2'],
        type: 'U',
        name: 'Range pushes back',
      }),
    },
  }
  const told = pngFile.losses?.(map, {}).map(({ text }) => text)
  expect(told).toEqual(['Names of loops for which there is no room are left out.'])
})
