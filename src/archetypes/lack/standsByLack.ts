import type { ArchetypeGraph, Placement, Skeleton } from '../types.ts'
import { isWhole, lackInPieces } from './lackOf.ts'

/**
 * Where accepted archetypes stand, also those whose loops leave or enter an engine at its other half, which only the look at what is meant knows: what was
 * accepted there must not be called broken at once. `standing` is what is known without; what is null there is looked at again, in the same roles.
 */
export function* standsByLack(
  graph: ArchetypeGraph,
  skeletons: readonly Skeleton[],
  notes: readonly Placement[],
  standing: readonly (Placement | null)[],
): Generator<void, readonly (Placement | null)[]> {
  const all: (Placement | null)[] = []
  for (const [at, note] of notes.entries()) {
    const known = standing[at] ?? null
    all.push(known ?? (yield* byLack(graph, skeletons, note)))
  }
  return all
}

function* byLack(
  graph: ArchetypeGraph,
  skeletons: readonly Skeleton[],
  { archetype, structure, slots }: Placement,
): Generator<void, Placement | null> {
  if (Object.values(slots).some((id) => graph.variables[id] === undefined)) return null
  const lack = yield* lackInPieces(graph, skeletons, { archetype, structure, given: slots })
  if (lack === null || !isWhole(lack)) return null
  if (Object.entries(slots).some(([slot, id]) => lack.slots[slot] !== id)) return null
  return { archetype, structure, slots, inverted: lack.inverted, paths: lack.paths }
}
