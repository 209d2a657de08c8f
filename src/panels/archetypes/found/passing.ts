import type { Placement, Structure } from '../../../archetypes/index.ts'
import type { ById, Id, Link } from '../../../model/index.ts'

/**
 * A form as it lies on a map: its loops and walks pass what stands between two roles there, too. A variable without a role goes by its id
 * in the paths, and `slots` knows it by that. Where the links from one role to the next are gone, nothing is known to stand between.
 */
export function withBetween(
  { slots, paths }: Pick<Placement, 'slots' | 'paths'>,
  structure: Structure,
  links: ById<Pick<Link, 'source'>>,
): { readonly structure: Structure; readonly slots: Placement['slots'] } {
  const known: Record<string, Id> = { ...slots }
  const passing = (path: readonly string[]): readonly string[] =>
    path.flatMap((slot, at) => {
      const way = paths[`${slot}>${path[(at + 1) % path.length]}`] ?? []
      const between = way.slice(1).flatMap((id) => links[id]?.source ?? [])
      for (const id of between) known[id] = id
      return [slot, ...between]
    })
  const loops = structure.loops.map((loop) => ({ ...loop, path: passing(loop.path) }))
  const walks = structure.walks.map((walk) => ({ ...walk, walk: passing(walk.walk) }))
  return { structure: { ...structure, loops, walks }, slots: known }
}
