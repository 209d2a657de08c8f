import { expect, test } from 'vitest'
import { map, newLink } from '../model/index.ts'
import { onOneLine, spokenLink, spokenLoop, spokenName } from './words.ts'

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
  expect(spokenName('  ')).toBe('Unnamed variable')
  expect(spokenLoop('B2', '', 'B')).toBe('B2, balancing loop')
  expect(spokenLoop('R1', 'Drill and grow', 'R')).toBe('R1 Drill and grow, reinforcing loop')
})

test('pasted line breaks become single spaces', () => {
  expect(onOneLine('Grazing \r\n\n  land')).toBe('Grazing land')
  expect(onOneLine('two  spaces stay ')).toBe('two  spaces stay ')
})
