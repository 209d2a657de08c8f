import { expect, test } from 'vitest'
import { saidOf } from '../testing.ts'

/** What is proposed for a name, and whether signs turn with it; null where nothing is. */
function proposed(name: string): readonly [string, boolean] | null {
  const change = saidOf(name)[0]?.fix?.changes[0]
  return change?.kind === 'rename' ? [change.name, change.turn] : null
}

/** The two names that a name is split into, and whether signs turn with them. */
function split(name: string): readonly [string, string, boolean] | null {
  const change = saidOf(name)[0]?.fix?.changes[0]
  return change?.kind === 'split' ? [...change.names, change.turn === true] : null
}

test.each([
  ['Slower response times', 'Response times', false],
  ['Slow response times', 'Response times', false],
  ['Faster response times', 'Response times', true],
  ['Shorter waiting times', 'Waiting times', true],
  ['Waiting times getting worse', 'Waiting times', false],
  ['Improve response times', 'Response times', true],
  ['Cheaper fuel prices', 'Fuel prices', true],
  ['Dearer bread prices', 'Bread prices', false],
  ['Worsening drought', 'Severity of drought', false],
  ['Worse congestion', 'Congestion', false],
  ['Improving unemployment', 'Unemployment', true],
  ['Improve crime rates', 'Crime rates', true],
  ['Worsening water quality', 'Water quality', true],
])('what is better and worse, quicker and cheaper: “%s” is “%s”, signs turn %s', (name, better, turn) => {
  expect(proposed(name)).toEqual([better, turn])
})

test.each([
  ['Poor quality of roads', 'Quality of roads', true],
  ['Improve quality of teaching', 'Quality of teaching', false],
  ['Inadequate quality of housing', 'Quality of housing', true],
  ['Weak level of enforcement', 'Level of enforcement', true],
  ['Large class sizes', 'Class sizes', false],
  ['Improve access to water', 'Access to water', false],
  ['Strengthen capacity of councils', 'Capacity of councils', false],
])('no measure stands before another: “%s”', (name, better, turn) => {
  expect(proposed(name)).toEqual([better, turn])
})

test.each([
  ['Absence from work', 'Attendance at work', true],
  ['Maximise yields', 'Yields', false],
  ['Unsafe abortions', 'Number of unsafe abortions', false],
  ['Shortage of 200 teachers', 'Teachers available', true],
  ['50 000 houses by 2030', 'Number of houses', false],
  ['Manage water better', 'Attention to water', false],
  ['More expensive fuel', 'Price of fuel', false],
  ['Less expensive fuel', 'Price of fuel', true],
  ['More poor people', 'Number of poor people', false],
  ['Growing cities', 'Size of cities', false],
  ['Lack of proper planning', 'Quality of planning', true],
  ['Lack of sufficient data', 'Data available', true],
  ['Foot-and-mouth disease outbreak', 'Foot-and-mouth disease outbreaks', false],
  ['Improve lives of farmers', 'Quality of life of farmers', false],
  ['Not enough teachers', 'Teachers available', true],
  ['Lack of funds', 'Funds available', true],
  ['Cuts in budget', 'Size of the budget', true],
  ['Service delivery', 'Quality of service delivery', false],
  ['Improve service delivery', 'Quality of service delivery', false],
  ['Introduction of the levy', 'Rate of the levy', false],
])('a name that can be said: “%s” is “%s”', (name, better, turn) => {
  expect(proposed(name)).toEqual([better, turn])
})

test.each([
  'Better prices',
  'The political environment',
  'Behaviour',
  'Policy',
  'New law on land passed',
  'COVID-19 pandemic',
  'Closure of the mine',
  'Election of a new president',
  'Reviewing the act',
  'Build a dam',
  'More dangerous roads',
])('where no good name follows none is proposed: “%s”', (name) => {
  expect(saidOf(name)).toHaveLength(1)
  expect(saidOf(name)[0]?.fix).toBeNull()
})

test.each(['Drop out rate', 'Slow learners', 'Struggling farmers', 'Failing schools', 'Irregular migration'])(
  'nothing is said of “%s”',
  (name) => {
    expect(saidOf(name)).toEqual([])
  },
)

test.each([
  ['Cost and quality of care', 'Cost of care', 'Quality of care', false],
  ['Access to water as well as electricity', 'Access to water', 'Access to electricity', false],
  ['Access to water and food prices', 'Access to water', 'Food prices', false],
  ['Rain and quality of soil', 'Rain', 'Quality of soil', false],
  ['Lack of staff and equipment', 'Staff available', 'Equipment available', true],
])('two ideas keep what they share: “%s”', (name, one, other, turn) => {
  expect(split(name)).toEqual([one, other, turn])
})

test('what is said with a name is a sentence', () => {
  expect(saidOf('Cholera epidemic')[0]?.message).toMatch(/If it comes again and again, it is “.+”\.$/)
  expect(saidOf('Launch of new app')[0]?.message).toMatch(/“Use of the new app” is the level behind it\.$/)
})
