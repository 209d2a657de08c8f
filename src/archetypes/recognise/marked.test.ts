import { expect, test } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { lackOf } from '../lack/testing.ts'
import { recognise, standardOf } from './testing.ts'
import { tellWhy } from './words.ts'

const asked = (text: string): readonly string[] =>
  recognise(mapFromNotation(text)).matches.flatMap(({ archetype, undelayed }) =>
    undelayed.map((key) => `${archetype} ${key}`),
  )

const SERVICE = (delay: string): string => `Word of mouth -> + Customers -> + Word of mouth
Customers -> + Load on service staff -> + Delivery time -> + ${delay}Customer dissatisfaction -> - Word of mouth`

test('a limit of which some link is slow is not asked how slow another is', () => {
  expect(asked(SERVICE('|| '))).toEqual([])
  expect(asked(SERVICE(''))).not.toEqual([])
  const lack = lackOf(mapFromNotation(SERVICE('|| ')), 'limits-to-growth')
  expect(lack.links.filter(({ state }) => state === 'unmarked')).toEqual([])
})

test('a balancing loop with a delay anywhere on it is slow', () => {
  const loop = `Target stock -> + Stock gap -> + Orders -> + || Deliveries under way -> + Stock -> - Stock gap`
  expect(recognise(mapFromNotation(loop)).matches[0]?.archetype).toBe('balancing-with-delay')
  expect(asked(loop)).toEqual([])
  expect(asked(`Target stock -> + Stock gap -> + Orders -> + Stock -> - || Stock gap`)).toEqual([])
})

test('a delay on the engine is none of the brake', () => {
  const limits = `Word of mouth -> + || Customers -> + Word of mouth
Customers -> + Waiting time -> - Customers`
  expect(asked(limits)).not.toEqual([])
})

test('why something is proposed does not say that signs are right which nobody has said', () => {
  const map = mapFromNotation(`Word of mouth -> + Customers -> + Word of mouth
Customers -> + Waiting time -> ? Customers`)
  const [match] = recognise(map).matches
  expect(match?.unknowns).toBe(1)
  const why = match ? tellWhy(match, standardOf(match.archetype)) : ''
  expect(why).not.toMatch(/right signs/)
  expect(why).toMatch(/if the sign that is not known yet is the right one/)
})
