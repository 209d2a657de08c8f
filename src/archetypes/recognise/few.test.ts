import { expect, test } from 'vitest'
import { graphOf, linksOf, recognise, STANDARD, type TestLink } from './testing.ts'

const CROWDED: readonly TestLink[] = [
  ['Delays', 'Overtime', '+'],
  ['Overtime', 'Delays', '-'],
  ['Delays', 'Hiring', '+'],
  ['Hiring', 'Delays', '-'],
  ['Overtime', 'Fatigue', '+'],
  ['Fatigue', 'Delays', '+'],
  ['Overtime', 'Errors', '+'],
  ['Errors', 'Delays', '+'],
  ['Fatigue', 'Hiring', '-'],
  ['Orders', 'Delays', '+'],
  ['Delays', 'Orders', '-'],
  ['Overtime', 'Orders', '+'],
  ['Orders', 'Overtime', '+'],
]

test('pointing offers at most four rows, each another archetype', () => {
  for (const given of [
    { symptom: 'Delays' },
    { symptom: 'Delays', fix: 'Overtime' },
    { growing: 'Orders' },
  ]) {
    const { matches } = recognise(graphOf(CROWDED), { given })
    expect(matches.length).toBeLessThanOrEqual(4)
    expect(new Set(matches.map(({ archetype }) => archetype)).size).toBe(matches.length)
  }
})

test('what could be the consequence as well is told in the same row', () => {
  const { matches } = recognise(graphOf(CROWDED), { given: { symptom: 'Delays', fix: 'Overtime' } })
  const row = matches.find(({ archetype }) => archetype === 'fixes-that-fail')
  const { unintended_consequence: first = '' } = row?.slots ?? {}
  const all = [first, ...(row?.others?.unintended_consequence ?? [])]
  expect(all).toEqual(expect.arrayContaining(['Fatigue', 'Errors']))
  expect(new Set(all).size).toBe(all.length)
})

test.each(STANDARD)('pointing at any variable of $archetype offers each archetype once', ({ structure }) => {
  for (const { id, outside } of structure.slots) {
    if (outside) continue
    const { matches } = recognise(graphOf(linksOf(structure)), { given: { [id]: id } })
    expect(new Set(matches.map(({ archetype }) => archetype)).size, id).toBe(matches.length)
    expect(matches.length).toBeLessThanOrEqual(4)
  }
})

test('a symptom that somebody points at is not told the other way round where its name says that more of it is the trouble', () => {
  const map: readonly TestLink[] = [
    ['Clinic workload', 'Quality of care', '-'],
    ['Quality of care', 'Clinic workload', '+'],
    ['Quality of care', 'Treatment spending', '+'],
    ['Treatment spending', 'Clinic workload', '-'],
    ['Treatment spending', 'Clinic staff', '+'],
    ['Clinic staff', 'Treatment spending', '+'],
  ]
  const given = { symptom: 'Clinic workload', fix: 'Quality of care' }
  const told = recognise(graphOf(map), { given }).matches
  expect(told.filter(({ archetype }) => archetype === 'fixes-that-fail')).toEqual([])
})
