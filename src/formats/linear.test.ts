import { afterAll, expect, test, vi } from 'vitest'
import { startCounting } from './testing.ts'

const counter = await startCounting()
// Files of tests share what was imported, and of code that has long been running not every step is counted.
vi.resetModules()
const { FILE_VERSION, isSound, LIMITS } = await import('../model/index.ts')
const { readAny } = await import('./readAny.ts')

afterAll(() => counter.stop())

const isLong = process.env.SEDIKO_LONG === '1'

type Rows = Readonly<Record<string, unknown>>

/** So many of what `make` makes. */
function rows<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

const variables = (count: number, more: (at: number) => object = () => ({})) =>
  rows(count, (at) => ({ id: `v${at}`, name: `V ${at}`, x: at, y: at, ...more(at) }))
const place = { x: 0, y: 0 }
/** A ring of links through so many variables and back. */
const ring = (count: number, more: object = {}) =>
  rows(count, (at) => ({
    id: `l${at}`,
    source: `v${at}`,
    target: `v${(at + 1) % count}`,
    polarity: '+',
    ...more,
  }))
/** Two variables that act on each other by every pair of so many. */
const pairs = (count: number) =>
  rows(count, (at) => [
    { id: `k${at}`, source: `v${2 * at}`, target: `v${2 * at + 1}`, polarity: '+' },
    { id: `m${at}`, source: `v${2 * at + 1}`, target: `v${2 * at}`, polarity: '-' },
  ]).flat()
const role = (at: number, fields: object) => ({
  id: `a${at}`,
  archetype: 'x',
  structure: 'y',
  state: 'accepted',
  slots: ['s'],
  variables: ['v0'],
  ...fields,
})

/** What a file may be long in: how many at the most, and the fields of a file with so many. */
const LISTS: readonly (readonly [name: string, most: number, file: (count: number) => Rows])[] = [
  ['variables', LIMITS.variables, (count) => ({ variables: variables(count) })],
  [
    'variables without a place',
    LIMITS.variables,
    (count) => ({ variables: rows(count, (at) => ({ id: `v${at}` })) }),
  ],
  [
    'variables of one id',
    LIMITS.variables,
    (count) => ({ variables: rows(count, () => ({ id: 'v', name: 'V' })) }),
  ],
  ['links', LIMITS.variables, (count) => ({ variables: variables(count), links: ring(count) })],
  [
    'equal links',
    LIMITS.links,
    (count) => ({
      variables: variables(2),
      links: rows(count, (at) => ({
        id: `l${at}`,
        source: 'v0',
        target: 'v1',
        polarity: '+',
        notes: `N ${at}`,
      })),
    }),
  ],
  [
    'links of one id',
    LIMITS.links,
    (count) => ({
      variables: variables(2),
      links: rows(count, () => ({ id: 'l', source: 'v0', target: 'v1' })),
    }),
  ],
  [
    'links without their end',
    LIMITS.links,
    (count) => ({
      variables: variables(1),
      links: rows(count, (at) => ({ id: `l${at}`, source: 'v0', target: `w${at}` })),
    }),
  ],
  [
    'closed loops',
    2500,
    (count) => ({
      variables: variables(2 * count),
      links: pairs(count),
      loops: rows(count, (at) => ({ links: [`k${at}`, `m${at}`], name: `Loop ${at}`, number: 1 })),
    }),
  ],
  [
    'loops by their variables',
    2500,
    (count) => ({
      variables: variables(2 * count),
      links: pairs(count),
      loops: rows(count, (at) => ({
        variables: [`v${2 * at}`, `v${2 * at + 1}`],
        type: 'B',
        story: `S ${at}`,
      })),
    }),
  ],
  [
    'loops by their variables among equal links',
    LIMITS.links,
    (count) => ({
      variables: variables(2),
      links: rows(count, (at) => ({
        id: `l${at}`,
        source: `v${at % 2}`,
        target: `v${1 - (at % 2)}`,
        polarity: '+',
      })),
      loops: rows(count, (at) => ({ variables: ['v0', 'v1'], type: 'B', name: `Loop ${at}` })),
    }),
  ],
  [
    'broken loops',
    LIMITS.loopNotes,
    (count) => ({
      variables: variables(2),
      links: ring(2),
      loops: rows(count, (at) => ({
        links: [`x${at}`, `y${at}`],
        variables: ['v0', 'v1'],
        type: 'R',
        name: `L ${at}`,
        number: 1,
      })),
    }),
  ],
  [
    'one loop spoken of',
    LIMITS.loopNotes,
    (count) => ({
      variables: variables(2),
      links: ring(2),
      loops: rows(count, (at) => ({
        links: ['l0', 'l1'],
        name: `L ${at}`,
        story: `S ${at}`,
        number: at + 1,
      })),
    }),
  ],
  [
    'links of one loop',
    LIMITS.variables,
    (count) => ({
      variables: variables(count),
      links: ring(count),
      loops: [{ links: rows(count, (at) => `l${at}`), variables: rows(count, (at) => `v${at}`), type: 'R' }],
    }),
  ],
  [
    'archetypes',
    LIMITS.archetypeNotes,
    (count) => ({ variables: variables(1), archetypes: rows(count, (at) => role(at, { key: `k${at}` })) }),
  ],
  [
    'archetypes of one key',
    LIMITS.archetypeNotes,
    (count) => ({
      variables: variables(1),
      archetypes: rows(count, (at) => role(at, { key: 'k', story: `S ${at}` })),
    }),
  ],
  [
    'groups',
    LIMITS.groups,
    (count) => ({ groups: rows(count, (at) => ({ id: `g${at}`, name: `G ${at}` })) }),
  ],
  [
    'members of a group',
    LIMITS.variables,
    (count) => ({ groups: [{ id: 'g', name: 'G' }], variables: variables(count, () => ({ group: 'g' })) }),
  ],
  [
    'labels',
    LIMITS.labels,
    (count) => ({ labels: rows(count, (at) => ({ id: `t${at}`, text: `T ${at}`, ...place })) }),
  ],
  [
    'labels under the ids of variables',
    LIMITS.labels,
    (count) => ({
      variables: variables(count),
      labels: rows(count, (at) => ({ id: `v${at}`, text: 'T', ...place })),
    }),
  ],
  [
    'what is aside',
    LIMITS.links,
    (count) => ({
      aside: {
        links: rows(count, (at) => ({
          why: 'deleted',
          id: `l${at}`,
          source: `v${at % 5000}`,
          target: 'v0',
          notes: 'N',
        })),
        variables: rows(Math.min(count, 5000), (at) => ({
          why: 'needed',
          id: `v${at}`,
          name: 'V',
          ...place,
        })),
      },
    }),
  ],
  ['unknown fields', 200_000, (count) => Object.fromEntries(rows(count, (at) => [`field ${at}`, at]))],
  [
    'unknown fields of a record',
    200_000,
    (count) => ({
      variables: variables(1, () => Object.fromEntries(rows(count, (at) => [`field ${at}`, at]))),
    }),
  ],
  ['an unknown list', 200_000, (count) => ({ list: rows(count, (at) => ({ at })) })],
  [
    'other texts of a field',
    100_000,
    (count) => ({ variables: variables(1, () => ({ also: { name: rows(count, (at) => `N ${at}`) } })) }),
  ],
  [
    'other texts of equal links',
    LIMITS.links,
    (count) => ({
      variables: variables(2),
      links: rows(count, (at) => ({
        source: 'v0',
        target: 'v1',
        polarity: '+',
        also: { source: [`N ${at}`] },
      })),
    }),
  ],
  ['a title', LIMITS.text, (count) => ({ title: 'T'.repeat(count) })],
  [
    'names',
    LIMITS.variables,
    (count) => ({ variables: variables(count, () => ({ name: 'N'.repeat(400) })) }),
  ],
  ['notes', 20, (count) => ({ variables: variables(count, () => ({ notes: 'Dumela '.repeat(20_000) })) })],
  ['a text of an unknown field', 4_000_000, (count) => ({ text: 'é"\\'.repeat(count / 4) })],
]

function fileOf(fields: Rows): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ format: 'sediko-map', version: FILE_VERSION, ...fields }))
}

const read = (file: Uint8Array) => readAny('map.sediko.json', file)

test.each(LISTS)(
  'twice as long in %s is at most 2.3 times the work to read',
  async (_, count, file) => {
    const short = fileOf(file(isLong ? count / 2 : count / 20))
    const long = fileOf(file(isLong ? count : count / 10))
    // What is done once, as fetching the reader, is no part of reading.
    const small = await read(short)
    expect(small.ok && isSound(small.map)).toEqual([])
    const one = await counter.count(() => read(short))
    const two = await counter.count(() => read(long))
    expect(one).toBeGreaterThan(100)
    expect(two).toBeLessThanOrEqual(2.3 * one)
  },
  120_000,
)
