import type { ArchetypeGraph, Placement, Skeleton } from '../types.ts'
import { type Laid, waysOf } from './branches.ts'
import { invertedOf } from './chance.ts'
import { distancesIn, numberGraph } from './graph.ts'
import { createPlacer, type PlaceLimits } from './place.ts'
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
    if (skeleton === undefined || planOf(skeleton) === null)
      return links.every((link) => graph.links.includes(link)) ? placement : null
    return standing(placement, skeleton)
  })

  function standing(placement: Placement, skeleton: Skeleton): Placement | null {
    const old = new Set(Object.values(placement.paths).flat())
    let best: Placement | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const { skeleton: form, tell } of waysOf([skeleton])) {
      const plan = planOf(form)
      const fixed = plan?.slots.map((slot) => graph.variables.indexOf(placement.slots[slot] ?? '')) ?? []
      if (plan === null || fixed.includes(-1)) continue
      const place = createPlacer(plan, graph, limitsOf(plan, fixed), (lying) => {
        const now = lying.paths.flat().map((link) => graph.links[link] ?? '')
        // Old links are worth more than short ways.
        const kept = now.filter((link) => old.has(link)).length * 100 - now.length
        if (kept <= most) return
        const { variables, paths } = lying
        const laid = tell({ plan, variables, inverted: invertedOf(lying, plan), paths })
        if (laid === null) return
        best = placed(placement, laid, graph.links)
        most = kept
      })
      place(fixed[plan.start] ?? -1)
    }
    return best
  }

  function limitsOf(plan: Plan, fixed: readonly number[]): PlaceLimits {
    return {
      may: () => true,
      distances,
      extra: MOST_EXTRA,
      fixed,
      says: new Float64Array(plan.slots.length * graph.variables.length),
      best: plan.slots.map(() => 0),
      isWorth: () => true,
      budget: { steps: MOST_STEPS },
    }
  }
}

function placed(old: Placement, { plan, inverted, paths }: Laid, links: readonly string[]): Placement {
  const now = plan.links.map(
    ({ key }, at) => [key, (paths[at] ?? []).map((link) => links[link] ?? '')] as const,
  )
  return {
    ...old,
    inverted: inverted.map((at) => plan.slots[at] ?? ''),
    paths: { ...old.paths, ...Object.fromEntries(now) },
  }
}
