import { isCoarse } from './useCoarse.ts'

/** What the bar for fingers covers of the canvas from below, px, before it is there. Must agree with the style sheet. */
const BAR = 64
/** The same above the buttons for zooming. */
const HIGH_BAR = 116
/** So much of it lies within the margin that is kept free around what is fitted or revealed. */
const WITHIN = 10

/** How much of the canvas from below is no place for names besides the usual margin, px: what the bar for fingers covers. */
export function barRoom(root: HTMLElement | null): number {
  if (!isCoarse()) return 0
  const bar = root?.querySelector('.touch-bar')
  const covered = window.matchMedia('(max-width: 760px) and (min-height: 421px)').matches ? HIGH_BAR : BAR
  if (!root || !bar) return covered - WITHIN
  return root.getBoundingClientRect().bottom - bar.getBoundingClientRect().top - WITHIN
}
