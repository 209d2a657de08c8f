import { expect, test } from 'vitest'
import { findLoops } from '../../loops/index.ts'
import { lessons } from './lessons.ts'

test('the drawings show what the words say: none, none, none, one balancing loop, then a reinforcing one too', () => {
  const types = lessons().map(({ map }) =>
    findLoops(map)
      .loops.map(({ type }) => type)
      .sort(),
  )
  expect(types).toEqual([[], [], [], ['B'], ['B', 'R']])
})

test('every loop found is marked in its drawing', () => {
  for (const { map, drawing } of lessons()) expect(drawing.marks.size).toBe(findLoops(map).loops.length)
})

test('for fingers nothing is told of keys or of a mouse: what is tapped in the bar is named as it stands there', () => {
  const told = lessons(true)
    .map(({ text }) => text)
    .join(' ')
  expect(told).not.toMatch(/Double-click|press [A-Z]\b|Press \S+ when|keyboard|Enter|Tab\b|Point at/)
  for (const words of [/\bTap\b/, /long press/, /\bNext\b/, /\bLink\b/, /two make it larger/])
    expect(told).toMatch(words)
})
