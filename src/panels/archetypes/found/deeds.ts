import { fillSentence, type Match, type NearMiss, type Placement } from '../../../archetypes/index.ts'
import { announceWithLoops, type World } from '../../../commands/index.ts'
import {
  addLink,
  type Id,
  insertStructure,
  loopKey,
  type NewStructure,
  noteArchetype,
  removeArchetypeNotes,
  setDelay,
  setPolarity,
} from '../../../model/index.ts'
import { holdMatch, pointAtMatch, type Session } from '../../../store/index.ts'
import { nameInSentence } from '../../parts/words.ts'
import { linksOf } from './graph.ts'
import { loopsOf, structureOf } from './placed.ts'
import { inSeries } from './words.ts'

type Keyed = Placement & Pick<Match, 'key'>

/** What a deed needs of the world around the map. */
export type Doer = Pick<World, 'newId'> & { readonly page: Pick<World['page'], 'announce'> }

/**
 * Tags the map with an archetype that the person says is there, and its story by the sentence `told`; what of its loops has no name yet is called as on the card, as where it is inserted. One step of undo. Gives back the id of its
 * note; null when it was refused.
 */
export function accept(
  world: Doer,
  session: Session,
  match: Keyed,
  { name, told }: { readonly name: string; readonly told: string },
): Id | null {
  const noteId = world.newId()
  const { variables } = session.document.state.getState().map
  const story = fillSentence(told, (slot) => nameInSentence(variables[match.slots[slot] ?? '']))
  const loops = unnamedLoops(world, session, match)
  const refusal = session.document.run(
    insertStructure,
    {
      variables: [],
      links: [],
      loops,
      archetype: { ...sayingOf(match), noteId, state: 'accepted', story, told },
    },
    { label: 'Accept archetype' },
  )
  if (refusal !== null) return null
  const called =
    loops.length === 0 ? '' : ` Its loops are called ${inSeries(loops.map((loop) => loop.name))}.`
  world.page.announce(`${name} is tagged on this map.${called} You can change its story.`)
  return noteId
}

/** The listed loops of an archetype that nobody has called anything, each with the name that its card gives it. A loop with another sign than on the card tells another story. */
function unnamedLoops(
  world: Doer,
  { document, loops }: Session,
  match: Keyed,
): NonNullable<NewStructure['loops']> {
  const structure = structureOf(match)
  if (structure === undefined) return []
  const { list, labels } = loops.getState()
  const { loopNotes } = document.state.getState().map
  const named = new Set(
    Object.values(loopNotes).flatMap((note) => (note.name === '' ? [] : [loopKey(note.links)])),
  )
  const keys = loopsOf(match, structure)
  return structure.loops.flatMap(({ id, type, name }) => {
    const loop = list.loops.find(({ key }) => key === keys[id])
    if (loop?.type !== type || named.has(loop.key)) return []
    const { links, variables } = loop
    const number = Number(/\d+$/.exec(labels.get(loop.key) ?? '')?.[0] ?? 0)
    return [{ noteId: world.newId(), links, variables, type, number, name, story: '' }]
  })
}

/** Has a match or near miss not proposed again. */
export function dismiss(world: Doer, session: Session, thing: Keyed, name: string): void {
  pointAtMatch(session.view, null)
  if (session.view.getState().heldMatch?.key === thing.key) holdMatch(session.view, null)
  const refusal = session.document.run(
    noteArchetype,
    { ...sayingOf(thing), noteId: world.newId(), state: 'dismissed' },
    { label: 'Dismiss archetype' },
  )
  if (refusal !== null) return
  world.page.announce(`${name} will not be proposed here again. Undo takes it back.`)
}

/** Takes a tag off the map, or has what was dismissed proposed again. */
export function forget(
  world: Doer,
  session: Session,
  noteId: Id,
  { label, told }: { readonly label: string; readonly told: string },
): void {
  pointAtMatch(session.view, null)
  session.document.run(removeArchetypeNotes, { ids: [noteId] }, { label })
  world.page.announce(told)
}

/** Makes a near miss come true: draws the link that is missing, or sets the sign or the delay of the one that is there. */
export function comply(world: Doer, session: Session, { missing, turn, asks }: NearMiss): void {
  if (asks === 'delay') {
    pointAtMatch(session.view, null)
    markSlow(world, session, turn)
    return
  }
  const { from, to, polarity } = missing
  const { variables } = session.document.state.getState().map
  const what = `Link from ${nameInSentence(variables[from])} to ${nameInSentence(variables[to])}`
  const id = turn ?? world.newId()
  pointAtMatch(session.view, null)
  announceWithLoops(
    world,
    session,
    [id],
    () => {
      if (turn !== null)
        return session.document.run(
          setPolarity,
          { ids: [id], polarity },
          { label: asks === 'sign' ? 'Set sign' : 'Turn sign' },
        )
      return session.document.run(addLink, { id, source: from, target: to, polarity }, { label: 'Draw link' })
    },
    () => `${what} ${turn === null ? 'drawn,' : 'made'} ${polarity === '+' ? 'positive' : 'negative'}`,
  )
}

/** Marks a link with a delay, as `linkToMark` says which; nothing where there is none. */
export function markSlow(world: Doer, session: Session, id: Id | null): void {
  const { variables, links } = session.document.state.getState().map
  const link = id === null ? undefined : links[id]
  if (!link) return
  session.document.run(setDelay, { ids: [link.id], delay: true }, { label: 'Mark delay' })
  const [source, target] = [variables[link.source], variables[link.target]].map(nameInSentence)
  world.page.announce(`Link from ${source} to ${target} marked with a delay.`)
}

function sayingOf(thing: Keyed) {
  const { archetype, structure, slots, inverted, key } = thing
  return {
    archetype,
    structure,
    slots: Object.keys(slots),
    variables: Object.values(slots),
    inverted,
    links: linksOf(thing),
    key,
  }
}
