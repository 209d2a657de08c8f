import { makeBounds } from '../geometry/bounds.ts'
import type { Box } from '../types.ts'
import { measureAngles } from './angles.ts'
import { costOf } from './cost.ts'
import { countMeetings } from './crossings.ts'
import { measureLengths } from './lengths.ts'
import { measureLoops } from './loopShapes.ts'
import { countArcsOverNames, countOverlaps } from './names.ts'
import { placesOfLinks, placesOfNames } from './places.ts'
import { ratio } from './ratio.ts'
import { makeScene, type Scene } from './scene.ts'
import { shortLoops } from './shortLoops.ts'
import { countBlockedSigns } from './signs.ts'
import type { Placement, Quality, ShortLoop, SizedGraph } from './types.ts'

/**
 * Measures how good a drawing is, by what hinders reading: what lies over what, what cannot be told apart, and loops that are not seen as
 * rings. `loops` spares looking for the short loops again when many drawings of one graph are measured. The same drawing gives the
 * same numbers. Fails when a variable has no place or a link no bend.
 */
export function measureDrawing(
  graph: SizedGraph,
  placement: Placement,
  loops: readonly ShortLoop[] = shortLoops(graph),
): Quality {
  const scene = makeScene(graph, placement)
  const { names, links, seen } = scene
  const namePlaces = placesOfNames(names)
  const linkPlaces = placesOfLinks(seen)
  const { crossings, merged } = countMeetings(seen)
  const hiddenLinks = links.length - seen.length
  const lengths = measureLengths(links)
  const angles = measureAngles(names, seen)
  const bounds = boundsOf(scene)
  const width = bounds.right - bounds.left
  const height = bounds.bottom - bounds.top
  const quality = {
    variables: names.length,
    links: links.length,
    loops: loops.length,
    crossings,
    arcsOverLabels: countArcsOverNames(seen, namePlaces),
    labelOverlaps: countOverlaps(names),
    hiddenLinks,
    mergedLinks: merged,
    blockedSigns: hiddenLinks + countBlockedSigns(seen, namePlaces, linkPlaces),
    meanLength: lengths.mean,
    lengthVariation: lengths.variation,
    angularResolution: angles.resolution,
    tightAngles: angles.tight,
    ...measureLoops(loops, scene, namePlaces, linkPlaces),
    width,
    height,
    areaRatio: ratio(width * height, areaOfNames(graph)),
  }
  return { ...quality, cost: costOf(quality) }
}

function boundsOf({ names, seen }: Scene): Box {
  const bounds = makeBounds()
  for (const { box } of names) bounds.addBox(box, 0)
  for (const link of seen) bounds.addBox(link.seen.box, 0)
  return bounds.box()
}

function areaOfNames({ sizes }: SizedGraph): number {
  return sizes.reduce((area, { width, height }) => area + width * height, 0)
}
