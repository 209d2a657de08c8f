import { expect, test } from 'vitest'
import type { ArchetypeGraph } from '../types.ts'
import { graphOf, recognise, type TestLink } from './testing.ts'

/** What is asked of a graph, as "from + to"; with "turn", "sign" or "delay" where the link is there and that is asked for. */
function asked(graph: ArchetypeGraph): readonly string[] {
  return recognise(graph).nearMisses.map(
    ({ missing: { from, to, polarity }, asks }) =>
      `${from} ${polarity} ${to}${asks === 'link' ? '' : ` ${asks}`}`,
  )
}

const FIXES: readonly TestLink[] = [
  ['Complaints', 'Expediting', '+'],
  ['Expediting', 'Complaints', '-'],
  ['Expediting', 'Late orders', '+', true],
  ['Late orders', 'Complaints', '+'],
]

test.each([0, 1, 2, 3])('Fixes that Fail without link %i is asked about that link', (at) => {
  const [from, to, polarity] = FIXES[at] ?? []
  expect(asked(graphOf(FIXES.filter((_, index) => index !== at)))).toContain(`${from} ${polarity} ${to}`)
})

const LIMITS: readonly TestLink[] = [
  ['Word of mouth', 'Customers', '+'],
  ['Customers', 'Word of mouth', '+'],
  ['Customers', 'Waiting time', '+'],
  ['Waiting time', 'Customers', '-'],
]

test.each([0, 2, 3])('Limits to Growth without link %i is asked about that link', (at) => {
  const [from, to, polarity] = LIMITS[at] ?? []
  expect(asked(graphOf(LIMITS.filter((_, index) => index !== at)))).toContain(`${from} ${polarity} ${to}`)
})

test('a plain vicious circle and a plain control loop, with what pushes them from outside, are asked nothing', () => {
  const circle: readonly TestLink[] = [
    ['Debt', 'Interest payments', '+'],
    ['Interest payments', 'Deficit', '+'],
    ['Deficit', 'New borrowing', '+'],
    ['New borrowing', 'Debt', '+'],
    ['World interest rate', 'Interest payments', '+'],
  ]
  const control: readonly TestLink[] = [
    ['Room temperature', 'Heating', '-'],
    ['Heating', 'Room temperature', '+'],
    ['Open windows', 'Room temperature', '-'],
  ]
  expect(asked(graphOf(circle))).toEqual([])
  expect(asked(graphOf(control))).toEqual([])
})

test('nothing is asked into rain, into what is marked as external, or into a mere push from outside', () => {
  for (const outside of ['Rainfall', 'Law on mining', 'Season']) {
    const links: readonly TestLink[] = [
      ['Complaints', 'Expediting', '+'],
      ['Expediting', 'Complaints', '-'],
      [outside, 'Complaints', '+'],
    ]
    expect(asked(graphOf(links)).filter((one) => one.endsWith(outside))).toEqual([])
  }
  const fatigue: readonly TestLink[] = [
    ['Complaints', 'Expediting', '+'],
    ['Expediting', 'Complaints', '-'],
    ['Fatigue', 'Complaints', '+'],
  ]
  expect(asked(graphOf(fatigue))).toContain('Expediting + Fatigue')
  expect(asked(graphOf(fatigue, { Fatigue: 'external' }))).toEqual([])
})

test('what is only counted in the end leads nowhere, and is not asked to', () => {
  const links: readonly TestLink[] = [...LIMITS.slice(0, 2), ['Customers', 'Costs', '+']]
  expect(asked(graphOf(links)).filter((one) => one.startsWith('Costs'))).toEqual([])
})

const BURDEN: readonly TestLink[] = [
  ['Staff shortage', 'Overtime', '+'],
  ['Overtime', 'Staff shortage', '-'],
  ['Staff shortage', 'Training', '+'],
  ['Training', 'Staff shortage', '-'],
  ['Overtime', 'Burnout', '+'],
]

test('a sign is asked to be turned only where the names of its ends say so', () => {
  expect(asked(graphOf([...BURDEN, ['Burnout', 'Training', '+']]))).toEqual(['Burnout - Training turn'])
  const renamed = (name: string): string => ({ Burnout: 'Coins', Training: 'Stones' })[name] ?? name
  const plain = [...BURDEN, ['Burnout', 'Training', '+'] as const].map(
    ([from, to, sign]): TestLink => [renamed(from), renamed(to), sign],
  )
  expect(asked(graphOf(plain)).filter((one) => one.endsWith(' turn'))).toEqual([])
})

test('what is found needs no question about its own links, also once it was accepted or dismissed', () => {
  const graph = graphOf([...BURDEN, ['Burnout', 'Training', '-']])
  const { matches, nearMisses } = recognise(graph)
  expect(matches.length).toBeGreaterThan(0)
  expect(nearMisses).toEqual([])
  const dismissed = new Set(matches.map(({ key }) => key))
  expect(recognise(graph, { dismissed })).toMatchObject({ matches: [], nearMisses: [] })
})

test('of a way that was broken in its middle the loose ends are joined', () => {
  const links: readonly TestLink[] = [
    ['Complaints', 'Expediting', '+'],
    ['Expediting', 'Complaints', '-'],
    ['Expediting', 'Disrupted schedule', '+'],
    ['Late orders', 'Complaints', '+'],
    ['Sales volume', 'Late orders', '+'],
  ]
  expect(asked(graphOf(links))).toContain('Disrupted schedule + Late orders')
})

test('a question that was answered with no is not asked again', () => {
  const graph = graphOf(BURDEN)
  const [miss] = recognise(graph).nearMisses
  expect(miss).toMatchObject({ missing: { from: 'Burnout', to: 'Training', polarity: '-' } })
  const { nearMisses } = recognise(graph, { dismissed: new Set([miss?.key ?? '']) })
  expect(nearMisses.map(({ key }) => key)).not.toContain(miss?.key)
})

const ARMS: readonly TestLink[] = [
  ['Guns of the east', 'Fear in the west', '+'],
  ['Fear in the west', 'Guns of the west', '+'],
  ['Guns of the west', 'Fear in the east', '+'],
  ['Fear in the east', 'Guns of the east', '+'],
  ['Guns of the east', 'Fear in the east', '-'],
  ['Guns of the west', 'Fear in the west', '-'],
]

test.each([0, 1, 2, 3, 4, 5])(
  'of two sides that are drawn alike but for link %i that link is asked about, and nothing else',
  (at) => {
    const [from, to, polarity] = ARMS[at] ?? []
    expect(asked(graphOf(ARMS.filter((_, index) => index !== at)))).toEqual([`${from} ${polarity} ${to}`])
  },
)

test('two sides that each lack the same link are not told apart, and nothing is asked', () => {
  expect(asked(graphOf(ARMS.slice(0, 4)))).toEqual([])
})

test('what lies half in a smaller archetype that is proposed is asked about all the same', () => {
  const fleets: readonly TestLink[] = [
    ['Boats of the north', 'Income of the north', '+'],
    ['Income of the north', 'Boats of the north', '+'],
    ['Boats of the south', 'Income of the south', '+'],
    ['Income of the south', 'Boats of the south', '+'],
    ['Boats of the north', 'Total catch', '+'],
    ['Boats of the south', 'Total catch', '+'],
    ['Total catch', 'Fish for each boat', '-'],
    ['Fish for each boat', 'Income of the north', '+'],
  ]
  const graph = graphOf(fleets)
  expect(recognise(graph).matches.length).toBeGreaterThan(0)
  expect(asked(graph)).toEqual(['Fish for each boat + Income of the south'])
})

test('a question about a link has the structure as it would be told, without that link', () => {
  const [miss] = recognise(graphOf(BURDEN)).nearMisses
  expect(miss).toMatchObject({
    archetype: 'shifting-the-burden',
    link: 'side_effect>fundamental_solution',
    turn: null,
    slots: { problem_symptom: 'Staff shortage', side_effect: 'Burnout' },
  })
  expect(Object.keys(miss?.paths ?? {})).not.toContain(miss?.link)
  expect(Object.values(miss?.paths ?? {}).flat()).not.toContain('')
})

test('the sign that nobody set in what is told first is asked for, with the sign that it needs', () => {
  const unsaid = FIXES.map(([from, to, sign, delay]): TestLink => {
    const isUnsaid = from === 'Expediting' && to === 'Late orders'
    return [from, to, isUnsaid ? '?' : sign, delay ?? false]
  })
  expect(asked(graphOf(unsaid))).toEqual(['Expediting + Late orders sign'])
})

const TRAINING: readonly TestLink[] = [
  ['Drivers wanted', 'Gap in drivers', '+'],
  ['Gap in drivers', 'Drivers in training', '+'],
  ['Drivers in training', 'Drivers employed', '+'],
  ['Drivers employed', 'Gap in drivers', '-'],
]

test('the delay of a control loop with a goal, a gap and a remedy that takes its time is asked for', () => {
  expect(asked(graphOf(TRAINING))).toEqual(['Drivers in training + Drivers employed delay'])
})

test('a control loop that works at once is asked nothing, nor is one without a goal', () => {
  const heating = TRAINING.map(
    ([from, to, sign]): TestLink => [
      from.replace('Drivers in training', 'Heating'),
      to.replace('Drivers in training', 'Heating'),
      sign,
    ],
  )
  expect(asked(graphOf(heating))).toEqual([])
  expect(asked(graphOf(TRAINING.slice(1)))).toEqual([])
})

test('money in a book that bears interest and pays a fee runs into no limit', () => {
  const book = graphOf([
    ['Money in the book', 'Interest paid', '+'],
    ['Interest paid', 'Money in the book', '+'],
    ['Money in the book', 'Fee of the bank', '+'],
    ['Fee of the bank', 'Money in the book', '-'],
    ['Rate of the fee', 'Fee of the bank', '+'],
  ])
  expect(recognise(book).matches).toEqual([])
})
