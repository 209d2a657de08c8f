import { expect, test } from 'vitest'
import { SKELETONS } from '../library/skeletons.ts'
import type { Recognition, Structure } from '../types.ts'
import { graphOf, linksOf, randomFrom, recognise, STANDARD, standardOf, type TestLink } from './testing.ts'

const linkedSlots = (structure: Structure) =>
  structure.slots.filter(({ outside }) => !outside).map(({ id }) => id)
const LARGE = STANDARD.filter(({ structure }) => linkedSlots(structure).length >= 4)
const SMALL = STANDARD.filter(({ structure }) => linkedSlots(structure).length < 4)

/** Every third of them, or all where there is time: not the same ones of each archetype. */
const EACH = process.env.SEDIKO_LONG === '1' ? 1 : 3
const someOf = <T>(all: Iterable<T>, { length }: string): readonly T[] =>
  [...all].filter((_, at) => (at + length) % EACH === 0)

/** The archetypes that are first, with those that the same links read as well. */
function first({ matches: [best] }: Recognition): readonly string[] {
  return best ? [best.archetype, ...best.alsoReads] : []
}

test.each(LARGE)(
  '$archetype is recognised in itself, with every slot where it belongs',
  ({ archetype, structure }) => {
    const answer = recognise(graphOf(linksOf(structure)))
    expect(first(answer)).toContain(archetype)
    const match = answer.matches.find((one) => one.archetype === archetype)
    expect(new Set(Object.values(match?.slots ?? {})).size).toBe(structure.slots.length)
    expect(answer.complete).toBe(true)
  },
)

test.each(LARGE)('$archetype is recognised with a variable put into any link', ({ archetype, structure }) => {
  const inside = linkedSlots(structure)
  for (const [at, [from, to, sign]] of someOf(linksOf(structure).entries(), archetype)) {
    if (!inside.includes(from) || !inside.includes(to)) continue
    const links = linksOf(structure).flatMap((link, index): readonly TestLink[] =>
      index === at
        ? [
            [from, 'between', sign],
            ['between', to, '+'],
          ]
        : [link],
    )
    const answer = recognise(graphOf(links))
    const [best] = answer.matches
    const isOther = best !== undefined && Object.values(best.slots).includes('between')
    if (!isOther) expect(first(answer), `${from} > between > ${to}`).toContain(archetype)
    expect(
      answer.matches.map((one) => one.archetype),
      `${from} > between > ${to}`,
    ).toContain(archetype)
  }
})

test.each(LARGE)(
  '$archetype is recognised with any slot named the other way round',
  ({ archetype, structure }) => {
    const opposite = (sign: TestLink[2]) => (sign === '+' ? '-' : '+')
    for (const turned of someOf(linkedSlots(structure), archetype)) {
      const links = linksOf(structure).map(
        ([from, to, sign]): TestLink => [
          from,
          to,
          (from === turned) !== (to === turned) ? opposite(sign) : sign,
        ],
      )
      expect(first(recognise(graphOf(links))), turned).toContain(archetype)
    }
  },
)

test.each(LARGE)(
  '$archetype is recognised among thirty unrelated variables, renamed and in any order',
  ({ archetype, structure }) => {
    const random = randomFrom(archetype.length * 7 + structure.links.length)
    const others = Array.from({ length: 30 }, (_, at) => `other ${at}`)
    const unrelated = others.flatMap((name, at): readonly TestLink[] =>
      at === 0 ? [] : [[others[Math.floor(random() * at)] ?? '', name, random() < 0.5 ? '+' : '-']],
    )
    const renamed = new Map(
      structure.slots.map(({ id }) => [id, `${Math.floor(random() * 1e6)} ${id.length}${id.at(-1)} ${id}`]),
    )
    const links = [...linksOf(structure), ...unrelated].map(
      ([from, to, sign]): TestLink => [renamed.get(from) ?? from, renamed.get(to) ?? to, sign],
    )
    const shuffled = links
      .map((link) => [random(), link] as const)
      .sort(([a], [b]) => a - b)
      .map(([, link]) => link)
    expect(first(recognise(graphOf(shuffled)))).toContain(archetype)
  },
)

test.each(SMALL)(
  '$archetype is recognised where somebody points at any two of its slots',
  ({ archetype, structure }) => {
    const inside = linkedSlots(structure)
    for (const one of inside) {
      for (const other of inside) {
        if (one === other) continue
        const answer = recognise(graphOf(linksOf(structure)), { given: { [one]: one, [other]: other } })
        expect(first(answer), `${one}, ${other}`).toContain(archetype)
      }
    }
  },
)

test('a variable in the way of the side effect of Shifting the Burden makes the Intervenor, which is then first', () => {
  const links = linksOf(standardOf('shifting-the-burden'))
  // Names that say nothing: those of the roles speak for Shifting the Burden.
  const neutral = [
    'problem_symptom',
    'symptomatic_solution',
    'fundamental_solution',
    'side_effect',
    'between',
  ]
  const nameOf = (slot: string): string =>
    ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir'][neutral.indexOf(slot)] ?? ''
  for (const key of ['symptomatic_solution>side_effect', 'side_effect>fundamental_solution']) {
    const longer = links
      .flatMap((link): readonly TestLink[] =>
        `${link[0]}>${link[1]}` === key
          ? [
              [link[0], 'between', link[2]],
              ['between', link[1], '+'],
            ]
          : [link],
      )
      .map(([from, to, sign]): TestLink => [nameOf(from), nameOf(to), sign])
    const [one, other] = recognise(graphOf(longer)).matches
    expect([one?.archetype, other?.archetype]).toEqual(['intervenor', 'shifting-the-burden'])
    expect(one?.alsoReads).toContain('shifting-the-burden')
  }
})

test.each(SMALL)(
  '$archetype is still found, pointed at, longer, named otherwise and among others',
  ({ archetype, structure }) => {
    const inside = linkedSlots(structure)
    const [one = '', other = ''] = inside
    const given = { [one]: one, [other]: other }
    const links = linksOf(structure)
    const opposite = (sign: TestLink[2]) => (sign === '+' ? '-' : '+')
    const longer = links.map((_, at) =>
      links.flatMap((link, index): readonly TestLink[] =>
        index === at
          ? [
              [link[0], 'between', link[2]],
              ['between', link[1], '+'],
            ]
          : [link],
      ),
    )
    const turned = inside.map((slot) =>
      links.map(
        ([from, to, sign]): TestLink => [from, to, (from === slot) !== (to === slot) ? opposite(sign) : sign],
      ),
    )
    const others = Array.from(
      { length: 30 },
      (_, at): TestLink => [`other ${at}`, `other ${(at * 7) % 30}`, '+'],
    )
    for (const graph of [...longer, ...turned, [...others, ...links].reverse()]) {
      expect(first(recognise(graphOf(graph), { given })), JSON.stringify(graph)).toContain(archetype)
    }
  },
)

test.each([
  ['fixes-that-fail', { symptom: 'problem_symptom', fix: 'fix' }],
  ['wol-out-of-control', { symptom: 'problem', fix: 'action' }],
  ['limits-to-growth', { growing: 'performance' }],
  ['limits-to-growth', { symptom: 'performance', fix: 'growing_action' }],
  ['wol-underachievement', { symptom: 'outcome', fix: 'action' }],
  ['wol-relative-achievement', { symptom: 'a_relative_outcome', fix: 'a_action' }],
  ['wol-underachievement', { growing: 'outcome' }],
  ['balancing-with-delay', { symptom: 'gap', fix: 'corrective_action' }],
  ['wol-relative-achievement', { growing: 'a_relative_outcome' }],
  ['wol-relative-control', { symptom: 'relative_position', fix: 'a_action' }],
])('%s is offered where somebody points at a symptom and a fix, or at what grows', (archetype, given) => {
  expect(first(recognise(graphOf(linksOf(standardOf(archetype))), { given }))).toContain(archetype)
})

test('one variable cannot play two roles', () => {
  // Both solutions would be "Fix".
  const answer = recognise(
    graphOf([
      ['Symptom', 'Fix', '+'],
      ['Fix', 'Symptom', '-'],
      ['Fix', 'Side effect', '+'],
      ['Side effect', 'Fix', '-'],
    ]),
  )
  expect(answer.matches).toEqual([])
})

test.each(LARGE)(
  '$archetype is not seen when a sign turns the type of one of its loops',
  ({ archetype, structure }) => {
    const inside = linkedSlots(structure)
    for (const [at, [from, to]] of someOf(linksOf(structure).entries(), archetype)) {
      if (!inside.includes(from) || !inside.includes(to)) continue
      const links = linksOf(structure).map(
        ([source, target, sign], index): TestLink => [
          source,
          target,
          index === at ? (sign === '+' ? '-' : '+') : sign,
        ],
      )
      const same = recognise(graphOf(links)).matches.filter(
        (match) => match.archetype === archetype && match.structure === 'standard',
      )
      expect(same, `${from} > ${to}`).toEqual([])
    }
  },
)

test.each(LARGE)('$archetype is not seen where one of its links is missing', ({ archetype, structure }) => {
  const inside = linkedSlots(structure)
  for (const [at, [from, to]] of someOf(linksOf(structure).entries(), archetype)) {
    if (!inside.includes(from) || !inside.includes(to)) continue
    const links = linksOf(structure).filter((_, index) => index !== at)
    const same = recognise(graphOf(links)).matches.filter(
      (match) => match.archetype === archetype && match.structure === 'standard',
    )
    expect(same, `${from} > ${to}`).toEqual([])
  }
})

test('the loops of a match are exact: two opposite ones on the same variables are two', () => {
  const [match] = recognise(graphOf(linksOf(standardOf('shifting-the-burden')))).matches
  expect(new Set(Object.values(match?.loops ?? {})).size).toBe(3)
  const oneWay: readonly TestLink[] = [
    ['A', 'B', '+'],
    ['B', 'C', '+'],
    ['C', 'D', '+'],
    ['D', 'A', '-'],
  ]
  expect(recognise(graphOf(oneWay)).matches).toEqual([])
})

test('escalation over one shared scoreboard, a figure of eight that is no loop, is seen for what it is', () => {
  const shared = SKELETONS.find(({ structure }) => structure.id === 'relative-result')
  expect(shared?.archetype).toBe('escalation')
  expect(first(recognise(graphOf(linksOf(shared?.structure ?? standardOf('escalation')))))).toContain(
    'escalation',
  )
})

test('an unknown sign fits either, and is told', () => {
  const links = linksOf(standardOf('shifting-the-burden')).map(
    ([from, to, sign], at): TestLink => [from, to, at === 5 ? '?' : sign],
  )
  const [match] = recognise(graphOf(links)).matches
  expect(match).toMatchObject({ archetype: 'shifting-the-burden', unknowns: 1 })
})

test('what is dismissed is not proposed again', () => {
  const graph = graphOf(linksOf(standardOf('shifting-the-burden')))
  const [match] = recognise(graph).matches
  expect(
    recognise(graph, { dismissed: new Set([match?.key ?? '']) }).matches.map(({ key }) => key),
  ).not.toContain(match?.key)
})

test('where an archetype has been accepted or dismissed nothing is asked about its own links', () => {
  const graph = graphOf(linksOf(standardOf('shifting-the-burden')))
  const { matches, nearMisses } = recognise(graph)
  const answer = recognise(graph, { dismissed: new Set(matches.map(({ key }) => key)) })
  expect(answer).toMatchObject({ matches: [], nearMisses })
})
