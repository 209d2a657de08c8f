import { isDeed, isTrouble } from './deeds.ts'
import type { Cue } from './types.ts'
import type { Witness } from './witness.ts'

/** What can run short, so that less of it slows growth. */
const RUNS_SHORT: readonly Cue[] = ['good', 'limit', 'resource', 'capacity', 'share', 'attractive', 'slowing']

/**
 * Whether something wanted grows until two conditions limit it, as the Attractiveness Principle says. A trouble that feeds itself and that people act against in two ways
 * has the same shape: there is nothing attractive about its growth, and what is done against it is a remedy and no slowing effect.
 */
export function isLimitedTwice(witness: Witness): boolean {
  const { spoken, outside, turned, isMute, isWhole, name } = witness
  const grown = ['growing_action', 'results']
  // Less of something is growth only where that is a trouble; where there is nothing else the shape speaks.
  const isWanted = grown.every(
    (slot) => !isTrouble(witness, slot) && (isWhole || !turned.has(slot) || name(slot).worth === -1),
  )
  const isLimit = (slot: string): boolean =>
    turned.has(slot) && !isWhole
      ? RUNS_SHORT.some((cue) => name(slot).cues.has(cue)) && witness.kind(slot) !== 'action'
      : !isDeed(witness, slot)
  const slowing = ['slowing_1', 'slowing_2']
  const isSaid = isMute || outside.size > 0 || [...grown, ...slowing].some((slot) => spoken.has(slot))
  return isWanted && isSaid && slowing.every(isLimit)
}
