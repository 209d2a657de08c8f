import { SKELETONS } from '../../../archetypes/index.ts'
import { recordOf } from '../../../model/index.ts'
import { atLink, INFO, type MapRule } from '../../rule.ts'
import type { Fix } from '../../types.ts'
import { nameOfArchetype } from '../archetypes/nameOfArchetype.ts'
import { standingTags } from '../archetypes/standingTags.ts'
import { endsIn } from '../telling.ts'

/**
 * D04: an archetype that people accepted, in whose structure something is slow, and none of the ways on the map that stand for that has a delay mark. Where
 * just one link can be meant the fix marks it; else a person says which is the slow one.
 */
export const unmarkedDelay: MapRule = {
  id: 'D04',
  group: 'delays',
  of: 'map',
  severity: INFO,
  why: 'That the one is slower than the other is what makes the trap: who does not see it waits in the wrong place.',
  find(seen) {
    const { map } = seen
    return standingTags(map).flatMap(({ note, placement }) => {
      if (placement === null) return []
      const skeleton = SKELETONS.find(
        ({ archetype, structure }) => archetype === note.archetype && structure.id === note.structure,
      )
      const slow = skeleton?.structure.links.filter(({ delay }) => delay) ?? []
      const ways = slow.flatMap(({ from, to }) => {
        const way = placement.paths[`${from}>${to}`]?.flatMap((id) => recordOf(map.links, id) ?? []) ?? []
        return way.length === 0 ? [] : [way]
      })
      const links = ways.flat()
      const [first, ...others] = links
      if (first === undefined || links.some(({ delay }) => delay)) return []
      const name = nameOfArchetype(note.archetype)
      const [start, end] = [ways[0]?.[0]?.source ?? '', ways[0]?.at(-1)?.target ?? '']
      const { from, to } = endsIn({ source: start, target: end }, map)
      const more = ways.length > 1 ? ' or elsewhere in it' : ''
      const fix: Fix = {
        label: `Mark the link from ${from} to ${to} as delayed`,
        changes: [{ kind: 'setDelay', link: first.id, delay: true }],
      }
      return {
        message: `${name} has no delay mark here. Does it take long until ${from} acts on ${to}${more}? Mark what is slow.`,
        where: [atLink(first), ...others.map(atLink), { kind: 'archetype', id: note.id }],
        fix: others.length > 0 ? null : fix,
      }
    })
  },
}
