import { expect, test } from 'vitest'
import { scoreOf } from './score.ts'

test('a command is found by its name, by the beginning of other words for it, and best by its name', () => {
  const reverse = scoreOf('Reverse (swap ends) link.reverse', 'backw', ['Link', 'backwards', 'flip'])
  expect(reverse).toBe(0.5)
  expect(scoreOf('Reverse (swap ends) link.reverse', 'reverse', [])).toBeGreaterThan(reverse)
  expect(scoreOf('Dark theme view.darkTheme', 'dark colour', ['colour'])).toBe(0.5)
  expect(scoreOf('Arrange loops as rings arrange.rings', 'sign', [])).toBe(0)
  expect(scoreOf('Zoom to fit view.zoomToFit', 'zmfit', [])).toBeGreaterThan(0)
})
