import { expect, test } from 'vitest'
import { map, newLink, newVariable } from '../model/index.ts'
import { spokenLink, spokenLoop, spokenName, spokenVariable } from './words.ts'

const circle = map`
  Rainfall -> + || Grazing land -> - Debt
  Grazing land -> ? Rainfall
`

test('a link is read out with its ends, sign and delay', () => {
  const spoken = Object.values(circle.links).map((link) => spokenLink(circle, link))
  expect(spoken).toEqual([
    'Link from Rainfall to Grazing land, positive, delayed',
    'Link from Grazing land to Debt, negative',
    'Link from Grazing land to Rainfall, sign not said yet',
  ])
})

test('a link from a variable to itself is flagged', () => {
  const self = newLink({ id: 's', source: 'v1', target: 'v1', polarity: '+' })
  expect(spokenLink(circle, self)).toBe(
    'Link from Rainfall to Rainfall, positive, from a variable to itself: it is on no loop',
  )
})

test('nothing is read out without a name', () => {
  expect([spokenName({ name: '  ' }), spokenName(undefined)]).toEqual([
    'Unnamed variable',
    'Unnamed variable',
  ])
  expect(spokenLoop('B2', '', 'B')).toBe('B2, balancing loop')
  expect(spokenLoop('R1', 'Drill and grow', 'R')).toBe('R1 Drill and grow, reinforcing loop')
})

test('a variable is read out by its role until it has a name', () => {
  const symptom = newVariable({ id: 'v', role: 'Symptom' })
  expect(spokenVariable(symptom)).toBe('Symptom, not named yet')
  expect(spokenVariable({ ...symptom, name: 'Queues' })).toBe('Queues')
  expect(spokenVariable({ ...symptom, role: '' })).toBe('Unnamed variable')
  const other = { ...circle, variables: { ...circle.variables, v1: { ...symptom, id: 'v1' } } }
  const [link] = Object.values(circle.links)
  expect(link && spokenLink(other, link)).toBe('Link from Symptom to Grazing land, positive, delayed')
})
