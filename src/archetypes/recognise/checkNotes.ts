import type { ArchetypeGraph, Placement, Skeleton } from '../types.ts'
import { invertedOf } from './chance.ts'
import { distancesIn, numberGraph } from './graph.ts'
import { createPlacer, type Lying } from './place.ts'
import { type Plan, planOf } from './plan.ts'

/** Looks so far for another way that a structure still lies between the same variables. */
const MOST_STEPS = 200_000
const MOST_EXTRA = 8

/**
 * Whether placements that people have accepted still stand: for each the same with the paths and senses of now, by the old links where
 * they still do, or null where an edit has broken it. One whose structure is not known (a newer version's) stands while its links do.
 */
export function checkNotes(
  map: ArchetypeGraph,
  skeletons: readonly Skeleton[],
  placements: readonly Placement[],
): readonly (Placement | null)[] {
  if (placements.length === 0) return []
  const graph = numberGraph(map)
  const distances = distancesIn(graph, () => true)
  return placements.map((placement) => {
    const links = Object.values(placement.paths).flat()
    const skeleton = skeletons.find(
      ({ archetype, structure }) => archetype === placement.archetype && structure.id === placement.structure,
    )
    const plan = skeleton ? planOf(skeleton) : null
    if (plan === null) return links.every((link) => graph.links.includes(link)) ? placement : null
    const fixed = plan.slots.map((slot) => graph.variables.indexOf(placement.slots[slot] ?? ''))
    if (fixed.includes(-1)) return null
    const old = new Set(links)
    let best: { readonly placement: Placement; readonly kept: number } | null = null
    const place = createPlacer(
      plan,
      graph,
      {
        may: () => true,
        distances,
        extra: MOST_EXTRA,
        fixed,
        says: new Float64Array(plan.slots.length * graph.variables.length),
        best: plan.slots.map(() => 0),
        isWorth: () => true,
        budget: { steps: MOST_STEPS },
      },
      (lying) => {
        const now = lying.paths.flat().map((link) => graph.links[link] ?? '')
        // Old links are worth more than short ways.
        const kept = now.filter((link) => old.has(link)).length * 100 - now.length
        if (best === null || kept > best.kept)
          best = { placement: placed(placement, lying, plan, graph.links), kept }
      },
    )
    place(fixed[plan.start] ?? -1)
    return standing(best)
  })

  function standing(best: { readonly placement: Placement } | null): Placement | null {
    return best?.placement ?? null
  }
}

function placed(old: Placement, lying: Lying, plan: Plan, links: readonly string[]): Placement {
  const paths = plan.links.map(
    ({ key }, at) => [key, (lying.paths[at] ?? []).map((link) => links[link] ?? '')] as const,
  )
  return {
    ...old,
    inverted: invertedOf(lying, plan).map((at) => plan.slots[at] ?? ''),
    paths: { ...old.paths, ...Object.fromEntries(paths) },
  }
}
