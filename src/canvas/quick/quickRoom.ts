import type { Box } from '../../layout/index.ts'
import { createSignal, type Signal } from '../../pace/index.ts'

/** What the open quick line needs of the canvas. */
export interface QuickRoom {
  /** What its box covers at the foot of the canvas, px of the screen. */
  readonly foot: number
  /** What it would draw, in map coordinates; null while that is nothing. */
  readonly drawn: Box | null
}

/** The room of the quick line of a session; null while that is closed. */
export const quickRoom = (): Signal<QuickRoom | null> => createSignal<QuickRoom | null>(null)
