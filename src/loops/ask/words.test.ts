import { describe, expect, test } from 'vitest'
import {
  type CausalMap,
  type LoopNote,
  loopTypeOf,
  map,
  mapFromNotation,
  newLink,
  newLoopNote,
} from '../../model/index.ts'
import { loopAsText, loopsAsText } from './asText.ts'
import { compareLoops, tellComparison } from './compare.ts'
import { disputedNotes, explainDispute } from './declared.ts'
import { offerLengths } from './lengths.ts'
import { loopsPassing } from './passing.ts'
import { labelLoops } from './testing.ts'

const HERD = map`Herd -> + Grazing -> - || Grass -> + Herd; Herd -> + Sales -> + Money -> + Herd; Dust -> + Smoke -> + Dust`
const { loops, labels, labelled, idOf, linkOf } = labelLoops(HERD)
const around = { ...HERD, labels, names: new Map([[labelled('B1').key, 'Overgrazing']]) }

test('one loop as text', () => {
  expect(loopAsText(labelled('B1'), around)).toBe(
    [
      'B1, Overgrazing (balancing, 3 links, 1 delay)',
      'Herd',
      '+ Grazing',
      '− Grass (after a delay)',
      '+ Herd',
      'More Herd, more Grazing, less Grass after a delay, so less Herd: balancing, because it has one negative link.',
    ].join('\n'),
  )
})

test('a list of loops as text, one a line', () => {
  expect(loopsAsText([labelled('R1'), labelled('B1')], around)).toBe(
    'R1: Dust → + Smoke → + Dust\nB1, Overgrazing: Herd → + Grazing → − || Grass → + Herd\n',
  )
})

test('the loops that pass a variable, with the shortest of each type', () => {
  const { counts, shortest } = loopsPassing(loops, idOf('Herd'))
  expect(counts).toEqual({ R: 1, B: 1, U: 0 })
  expect(shortest.map(({ key }) => labels.get(key))).toEqual(['R2', 'B1'])
  expect(loopsPassing(loops, 'nobody').shortest).toEqual([])
})

describe('comparing two loops', () => {
  const tell = (drawn: Parameters<typeof labelLoops>[0], one: string, other: string) => {
    const known = labelLoops(drawn)
    const { variables, links } = drawn
    const pair = { one: known.labelled(one), other: known.labelled(other) }
    return tellComparison({ ...pair, labels: [one, other], variables, links })
  }

  test('by what they share and what only one has', () => {
    expect(tell(HERD, 'B1', 'R2')).toEqual([
      'B1 is balancing, 3 links, 1 delay; R2 is reinforcing, 3 links, no delay.',
      'They share 1 variable: Herd.',
      'They share no link.',
      'Only B1 passes Grazing and Grass.',
      'Only R2 passes Sales and Money.',
    ])
  })

  test('loops apart', () => {
    expect(tell(HERD, 'R1', 'R2').at(-1)).toBe('They share no variable.')
  })

  test('loops over the same variables by other links', () => {
    expect(tell(map`A -> + B -> + A; A -> - B`, 'B1', 'R1').slice(1)).toEqual([
      'They share 2 variables: B and A.',
      'They share 1 link: B → A.',
      'Only B1 takes A → B.',
      'Only R1 takes A → B.',
    ])
  })

  test('in the order of travel of the first', () => {
    expect(compareLoops(labelled('B1'), labelled('R2')).variables.shared).toEqual([idOf('Herd')])
  })
})

const explained = (map: CausalMap) =>
  disputedNotes(map).map((one) => ({ ...one, ...explainDispute(map, one) }))

describe('declared against real', () => {
  const [herd, grazing, grass] = ['Herd', 'Grazing', 'Grass'].map(idOf)
  const course = {
    links: [linkOf('Herd', 'Grazing'), linkOf('Grazing', 'Grass'), linkOf('Grass', 'Herd')],
    variables: [herd ?? '', grazing ?? '', grass ?? ''],
  }
  const disputed = (type: 'R' | 'B' | 'U', links = HERD.links, name = '', number = 1) =>
    explained({
      ...HERD,
      links,
      loopNotes: { n: newLoopNote({ id: 'n', ...course, ...told(type, links), name, number }) },
    })

  /** A type that the links do not bear out is a declared one. */
  function told(type: 'R' | 'B' | 'U', links: typeof HERD.links): Partial<LoopNote> {
    const real = loopTypeOf({ links }, course.links)
    return real === null || real === type ? { type } : { type: real, declared: type }
  }

  test('what the links bear out is not listed', () => {
    expect(disputed('B')).toEqual([])
  })

  test('a wrong letter', () => {
    expect(disputed('R', HERD.links, 'Herds')).toEqual([
      {
        note: expect.objectContaining({ id: 'n' }),
        title: 'R1 Herds',
        reason: 'Declared R1, but has one negative link, so it is balancing.',
        real: 'B',
        mending: null,
      },
    ])
    const first = course.links[0] ?? ''
    const unknown = Object.values(HERD.links).map((link) => [
      link.id,
      link.id === first ? { ...link, polarity: '?' as const } : link,
    ])
    expect(disputed('R', Object.fromEntries(unknown), '', 0)[0]).toMatchObject({
      title: 'A loop',
      reason: 'Declared R, but has 1 link of unknown sign, so it is undetermined.',
    })
  })

  test('a link that is gone', () => {
    const { [course.links[1] ?? '']: _, ...links } = HERD.links
    expect(disputed('B', links, 'Herds')).toMatchObject([
      {
        real: null,
        reason: 'Its link from Grazing to Grass is gone.',
        mending: { told: 'Mending draws Grazing →\u00a0−\u00a0Grass.' },
      },
    ])
    // Of a loop of which nothing is said but its number nobody has to be told.
    expect(disputed('B', links)).toEqual([])
  })
})

test('a link that was drawn again with another sign is told beside the one that is gone', () => {
  const ring = mapFromNotation('A -> + B -> + A; A -> - B')
  const note = newLoopNote({ id: 'n', links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'R', name: 'Ring' })
  const { l1: _, ...links } = ring.links
  expect(explained({ ...ring, links, loopNotes: { n: note } })).toMatchObject([
    {
      reason: 'Its link from A to B is gone; the one there now is \u2212.',
      mending: { told: 'Mending draws A →\u00a0+\u00a0B.' },
    },
  ])
})

test('all that a broken loop lacks is told, the first three by name', () => {
  const ring = mapFromNotation('A -> + B -> + C -> + D -> + E -> + A')
  const note = newLoopNote({
    id: 'n',
    links: ['l1', 'l2', 'l3', 'l4', 'l5'],
    variables: ['v1', 'v2', 'v3', 'v4', 'v5'],
    type: 'R',
    name: 'Ring',
  })
  const { l5: last, ...others } = ring.links
  const only = (links: typeof ring.links) => explained({ ...ring, links, loopNotes: { n: note } })[0]
  expect(only({ ...others, l5: newLink({ ...last, id: 'l5', source: 'v1', target: 'v5' }) })).toMatchObject({
    reason: 'Its link from E to A now joins others.',
    mending: { told: 'Mending draws E →\u00a0+\u00a0A.' },
  })
  expect(only({})).toMatchObject({
    reason:
      'Its link from A to B is gone. Its link from B to C is gone. Its link from C to D is gone. And 2 more.',
    mending: { told: 'Mending draws A →\u00a0+\u00a0B, B →\u00a0+\u00a0C, C →\u00a0+\u00a0D and 2 more.' },
  })
})

test('lengths are offered with their cost, and refused with the reason', () => {
  expect(
    offerLengths([
      { length: 6, loops: 812, exact: true, seconds: 0.02 },
      { length: 8, loops: 1_770, exact: true, seconds: 0.4 },
      { length: 10, loops: 40_000, exact: true, seconds: 3.2 },
      { length: 11, loops: 90_000, exact: true, seconds: 30 },
      { length: 12, loops: 400_001, exact: false, seconds: 30 },
    ]).map(({ words, isOffered }) => [words, isOffered]),
  ).toEqual([
    ['6 links: 812 loops, at once', true],
    ['8 links: 1,770 loops, under a second', true],
    ['10 links: 40,000 loops, about 3 seconds', true],
    ['11 links: 90,000 loops, would take too long', false],
    ['12 links: more than 400,000 loops, too many to list', false],
  ])
})
