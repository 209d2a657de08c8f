import type { Draft } from 'immer'
import type { CausalMap } from './map.ts'

/**
 * One change to a map, written as an immer recipe. Total: ids that are gone and senseless arguments change nothing, and
 * it never throws.
 */
export type Edit<A> = (map: Draft<CausalMap>, args: A) => void
