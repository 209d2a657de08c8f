import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, groupVariables, map } from '../../model/index.ts'
import { createMemoryDocument, openSession } from '../../store/index.ts'
import {
  describeGroup,
  describeLink,
  describeLoop,
  describeRole,
  describeVariable,
  linksAt,
} from './words.ts'

function describing(drawn: CausalMap) {
  const loops = openSession(createMemoryDocument(drawn)).loops.getState()
  const idOf = (name: string) => Object.values(drawn.variables).find((one) => one.name === name)?.id ?? ''
  return {
    variable: (name: string) => describeVariable(drawn.links, loops, idOf(name)),
    link: (from: string, to: string) => {
      const found = Object.values(drawn.links).find(
        (one) => one.source === idOf(from) && one.target === idOf(to),
      )
      return describeLink(loops, found?.id ?? '')
    },
  }
}

test('a link says which loops it closes', () => {
  const { link } = describing(map`
    A -> + B -> + A
    B -> + C -> - A
    C -> + D
  `)
  expect(link('A', 'B')).toBe('closes loops R1 and B1')
  expect(link('C', 'A')).toBe('closes loop B1')
  expect(link('C', 'D')).toBe('on no loop')
})

test('of many loops three are named', () => {
  const { link, variable } = describing(map`
    A -> + B
    B -> + C -> + A
    B -> + D -> + A
    B -> + E -> - A
    B -> + F -> ? A
    B -> + A
  `)
  expect(link('A', 'B')).toMatch(/^closes loops \S+, \S+, \S+ and 2 more$/)
  expect(variable('A')).toBe(
    '5 links lead here, 1 leads away; on 3 reinforcing loops, 1 balancing loop and 1 undetermined loop',
  )
})

test('a variable says its links and loops', () => {
  const { variable } = describing(map`
    A -> + B
    Alone
  `)
  expect(variable('A')).toBe('0 links lead here, 1 leads away; on no loop')
  expect(variable('Alone')).toBe('no links')
})

test('the links at a variable are counted by direction', () => {
  const { links } = map`
    A -> + B -> - C
    B -> ? A
  `
  expect(['v1', 'v2', 'v3', 'gone'].map((id) => Object.values(linksAt(links, id)))).toEqual([
    [1, 1],
    [1, 2],
    [1, 0],
    [0, 0],
  ])
})

test('a group says what is in it', () => {
  const drawn = map`Dams; Wells; Rain; Pipes; Debt`
  const [dams, wells, rain, pipes] = Object.keys(drawn.variables)
  const ids = [dams, wells, rain, pipes].flatMap((id) => id ?? [])
  const grouped = applyEdit(drawn, groupVariables, { ids, group: 'g', name: 'Water' }).map
  expect(describeGroup(grouped, 'g')).toBe('4 variables: Dams, Wells, Rain and 1 more')
})

test('a variable says what role it plays in the archetype that is lit', () => {
  const match = { key: 'm', roles: new Map([['v1', 'Symptom']]), links: new Set<string>(), loops: [] }
  expect(describeRole(match, 'v1')).toBe('in the role of Symptom')
  expect([describeRole(match, 'v2'), describeRole(null, 'v1')]).toEqual(['', ''])
})

test('a loop says through what it goes, and how often it is late', () => {
  const drawn = map`Wells -> + Water -> + || Cattle -> - Wells; Cattle -> + Debt -> + Cattle`
  const { list } = openSession(createMemoryDocument(drawn)).loops.getState()
  expect(list.loops.map(({ key }) => describeLoop(drawn, list, key))).toEqual([
    'through Cattle and Debt',
    'through Wells, Water and Cattle, 1 delay',
  ])
  expect(describeLoop(drawn, list, 'gone')).toBe('')
})
