import { ratio } from './ratio.ts'
import type { Quality } from './types.ts'

/** Wider than this for its height, or higher for its width, a drawing fits no page well. */
const EASY_ASPECT = 1.8
/** More room than so many times what its names fill makes a drawing hard to read at one look. */
const EASY_AREA = 8

/**
 * All faults of a drawing in one number, 0 without any. Most are shares of the links or names there are, weighed by how much they
 * mislead: what cannot be told apart counts twice a crossing, a loop that is no circle up to one crossing on every link.
 */
export function costOf(quality: Omit<Quality, 'cost'>): number {
  const { variables, links, roundness, goodLoops } = quality
  const perLink = (count: number): number => ratio(count, links)
  return (
    perLink(quality.crossings) +
    2 * perLink(quality.arcsOverLabels) +
    2 * ratio(quality.labelOverlaps, variables) +
    2 * perLink(quality.mergedLinks + quality.hiddenLinks) +
    0.5 * perLink(quality.blockedSigns) +
    (roundness === null ? 0 : 1 - roundness) +
    (goodLoops === null ? 0 : 0.5 * (1 - goodLoops)) +
    0.25 * quality.lengthVariation +
    0.5 * (1 - quality.angularResolution) +
    0.1 * doublingsBeyond(longerSideOverShorter(quality), EASY_ASPECT) +
    0.1 * doublingsBeyond(quality.areaRatio, EASY_AREA)
  )
}

function longerSideOverShorter({ width, height }: Pick<Quality, 'width' | 'height'>): number {
  return ratio(Math.max(width, height), Math.min(width, height))
}

/** How often the easy value must be doubled to reach a greater one; 0 for smaller ones. */
function doublingsBeyond(value: number, easy: number): number {
  return Math.max(0, Math.log2(value / easy))
}
