import { expect, test } from 'vitest'
import { shownPanelWidth } from './panelSpace.ts'

test.each([
  [1280, 280, 280],
  [1280, 640, 380],
  [1024, 600, 280],
  [1920, 640, 400],
  [1920, 100, 240],
])('in a window of %i px a panel set to %i is %i wide', (window, wanted, shown) => {
  expect(shownPanelWidth(wanted, window)).toBe(shown)
})
