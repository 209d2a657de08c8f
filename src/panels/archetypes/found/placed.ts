import type { Placement, Skeleton, Structure } from '../../../archetypes/index.ts'
import { SKELETONS } from '../../../archetypes/index.ts'
import { type ArchetypeNote, type Id, type Link, loopKey } from '../../../model/index.ts'
import type { LitMatch } from '../../../store/index.ts'
import { linksOf } from './graph.ts'

const byName = new Map<string, Structure>(
  SKELETONS.map(({ archetype, structure }: Skeleton) => [`${archetype} ${structure.id}`, structure]),
)

/** The form in which an archetype was found; undefined when this version does not know it. */
export function structureOf({
  archetype,
  structure,
}: Pick<Placement, 'archetype' | 'structure'>): Structure | undefined {
  return byName.get(`${archetype} ${structure}`)
}

/** What each variable is in the structure, in the order in which a card tells the roles. */
export function rolesOf(
  { slots }: Pick<Placement, 'slots'>,
  structure: Structure,
): readonly { readonly slot: string; readonly role: string; readonly variable: Id }[] {
  return structure.slots.flatMap(({ id, role }) => {
    const variable = slots[id]
    return variable === undefined ? [] : [{ slot: id, role, variable }]
  })
}

/** What each variable is, as it is written beside it on the canvas: one that is named the other way round says so. */
export function litRoles(
  placement: Pick<Placement, 'slots' | 'inverted'>,
  structure: Structure,
): ReadonlyMap<Id, string> {
  return new Map(
    rolesOf(placement, structure).map(({ slot, role, variable }) => [
      variable,
      placement.inverted.includes(slot) ? `${role} (the other way round)` : role,
    ]),
  )
}

/** A placement as the canvas lights it. */
export function litOf(placement: Placement & { readonly key: string }, structure: Structure): LitMatch {
  return {
    key: placement.key,
    roles: litRoles(placement, structure),
    links: new Set(linksOf(placement)),
    loops: Object.values(loopsOf(placement, structure)),
  }
}

/** The keys of the loops of a placement, by their id in the structure; loops with a link that is not there are left out. */
export function loopsOf(
  { paths }: Pick<Placement, 'paths'>,
  { loops }: Structure,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    loops.flatMap(({ id, path }) => {
      const way = path.map((from, at) => paths[`${from}>${path[(at + 1) % path.length]}`] ?? [])
      return way.some((part) => part.length === 0) ? [] : [[id, loopKey(way.flat())] as const]
    }),
  )
}

/** Variables by slot, as a placement has them, of a note that keeps them as two lists. */
export function slotsOf({
  slots,
  variables,
}: Pick<ArchetypeNote, 'slots' | 'variables'>): Placement['slots'] {
  return Object.fromEntries(
    slots.flatMap((slot, at) => {
      const variable = variables[at]
      return variable === undefined ? [] : [[slot, variable] as const]
    }),
  )
}

/**
 * Where an accepted archetype lies. A note keeps all its links in one list; the path of each link of the structure is found
 * among them again. It is empty where a link of it is gone.
 */
export function placementOf(
  note: Pick<ArchetypeNote, 'archetype' | 'structure' | 'slots' | 'variables' | 'inverted' | 'links'>,
  links: Readonly<Record<Id, Pick<Link, 'id' | 'source' | 'target'>>>,
): Placement {
  const { archetype, structure, inverted } = note
  const slots = slotsOf(note)
  const own = note.links.flatMap((id) => links[id] ?? [])
  const taken = new Set(Object.values(slots))
  const paths = (structureOf(note)?.links ?? []).map(({ from, to }) => {
    const path = pathAmong(own, slots[from], slots[to], taken)
    return [`${from}>${to}`, path] as const
  })
  return { archetype, structure, slots, inverted, paths: Object.fromEntries(paths) }
}

/** The links of its form that a noted archetype has not as it should, as `from>to` by variables: those that are gone, and those whose one link has the other sign. */
export function lackedBy(
  note: Pick<ArchetypeNote, 'archetype' | 'structure' | 'slots' | 'variables' | 'inverted' | 'links'>,
  links: Readonly<Record<Id, Pick<Link, 'id' | 'source' | 'target' | 'polarity'>>>,
): readonly string[] {
  const { slots, paths, inverted } = placementOf(note, links)
  const flips = (slot: string): number => Number(inverted.includes(slot))
  return (structureOf(note)?.links ?? []).flatMap(({ from, to, polarity }) => {
    const path = paths[`${from}>${to}`] ?? []
    const signs = path.map((id) => links[id]?.polarity)
    const wanted = (flips(from) + flips(to) + Number(polarity === '-')) % 2
    const isAsWanted = signs.includes('?') || signs.filter((sign) => sign === '-').length % 2 === wanted
    return path.length > 0 && isAsWanted ? [] : [`${slots[from]}>${slots[to]}`]
  })
}

/** The shortest way over these links that passes no variable with a role; empty where there is none. */
function pathAmong(
  links: readonly Pick<Link, 'id' | 'source' | 'target'>[],
  from: Id | undefined,
  to: Id | undefined,
  taken: ReadonlySet<Id>,
): readonly Id[] {
  if (from === undefined || to === undefined) return []
  const ways: { readonly at: Id; readonly path: readonly Id[] }[] = [{ at: from, path: [] }]
  const passed = new Set([from])
  for (const { at, path } of ways) {
    for (const { id, source, target } of links) {
      if (source !== at) continue
      if (target === to) return [...path, id]
      if (taken.has(target) || passed.has(target)) continue
      passed.add(target)
      ways.push({ at: target, path: [...path, id] })
    }
  }
  return []
}
