import { SKELETONS } from '../../../archetypes/index.ts'
import { type ArchetypeNote, type CausalMap, type Id, type Link, recordOf } from '../../../model/index.ts'
import { nameIn } from '../../nameIn.ts'
import { type MapRule, WARNING } from '../../rule.ts'
import { endsIn, listed } from '../telling.ts'
import { nameOfArchetype } from './nameOfArchetype.ts'
import { standingTags } from './standingTags.ts'

/** A04: an archetype that people accepted, and that the map does not bear out any more. What was told of it is kept until a person takes it away. */
export const brokenTag: MapRule = {
  id: 'A04',
  group: 'archetypes',
  of: 'map',
  severity: WARNING,
  why: 'What the archetype predicts follows from its loops, and these are not there any more.',
  find({ map }) {
    return standingTags(map).flatMap(({ note, placement }) => {
      if (placement !== null) return []
      const name = nameOfArchetype(note.archetype)
      return {
        message: `${name} no longer fits: ${reasonFor(note, map)}. Draw it again, or take the tag away.`,
        where: [{ kind: 'archetype', id: note.id }],
        fix: {
          label: `Take the tag ${name} away`,
          changes: [{ kind: 'remove', what: 'archetype', id: note.id }],
        },
      }
    })
  },
}

/** What of it is not there, as the end of a sentence. */
function reasonFor(note: ArchetypeNote, map: CausalMap): string {
  const structure = SKELETONS.find(
    (one) => one.archetype === note.archetype && one.structure.id === note.structure,
  )?.structure
  const gone = note.slots.filter((_, at) => !recordOf(map.variables, note.variables[at] ?? ''))
  if (gone.length > 0) {
    const roles = gone.map((slot) => structure?.slots.find(({ id }) => id === slot)?.role ?? slot)
    return `${listed(roles)} ${gone.length === 1 ? 'is' : 'are'} gone`
  }
  const variableOf = new Map(note.slots.map((slot, at) => [slot, note.variables[at] ?? '']))
  const own = note.links.flatMap((id) => recordOf(map.links, id) ?? [])
  const missing = structure?.links.find(
    ({ from, to }) => !isJoined(own, variableOf.get(from), variableOf.get(to)),
  )
  if (missing !== undefined) {
    const [source, target] = [variableOf.get(missing.from) ?? '', variableOf.get(missing.to) ?? '']
    const { from, to } = endsIn({ source, target }, map)
    return `the link from ${from} to ${to} is gone`
  }
  const turned = structure?.links.length ?? 0
  return turned === 0
    ? 'not all of its links are there'
    : `its links have other signs now${through(note, map)}`
}

function through(note: ArchetypeNote, map: CausalMap): string {
  const [first] = note.variables
  return first === undefined ? '' : ` about ${nameIn(map, first)}`
}

/** Whether a way over these links leads from the one to the other. A role that is not filled lacks nothing. */
function isJoined(links: readonly Link[], from: Id | undefined, to: Id | undefined): boolean {
  if (from === undefined || to === undefined) return true
  const reached = new Set<Id>()
  const open = [from]
  for (const at of open)
    for (const { source, target } of links)
      if (source === at && !reached.has(target)) {
        reached.add(target)
        open.push(target)
      }
  return reached.has(to)
}
