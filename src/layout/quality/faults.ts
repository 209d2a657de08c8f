import { countMeetings } from './crossings.ts'
import { countArcsOverNames, countOverlaps } from './names.ts'
import { placesOfNames } from './places.ts'
import { type DrawnLink, makeScene } from './scene.ts'
import type { Placement, SizedGraph } from './types.ts'

/**
 * What nobody wants to see about some variables, by number, and their links: how many crossings, arcs over names, names on names, and links that are hidden or merged.
 * What others do among themselves is not looked at, so that a few are asked about in a fraction of the time that measuring the drawing takes.
 */
export function faultsAbout(graph: SizedGraph, placement: Placement, variables: ReadonlySet<number>): number {
  const { names, links, seen } = makeScene(graph, placement)
  const own = new Set(names.filter((_, at) => variables.has(at)))
  const isOwn = ({ source, target }: DrawnLink): boolean => own.has(source) || own.has(target)
  const { crossings, merged } = countMeetings(seen, isOwn)
  const overNames = countArcsOverNames(seen, placesOfNames(names), (thing) =>
    'box' in thing ? own.has(thing) : isOwn(thing),
  )
  const hidden = links.filter((link) => link.seen === null && isOwn(link)).length
  return crossings + merged + overNames + hidden + countOverlaps(names, (name) => own.has(name))
}
