import type { Rule } from '../../rule.ts'
import { crossings } from './crossings.ts'
import { overlaps } from './overlaps.ts'
import { straightLoop } from './straightLoop.ts'

/** The rules about the drawing, in the order of their ids. */
export const DRAWING: readonly Rule[] = [overlaps, crossings, straightLoop]
