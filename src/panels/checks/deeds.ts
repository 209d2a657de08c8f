import {
  applyFix,
  doneInWords,
  type Finding,
  idsNeeded,
  leaveAsTheyAre,
  type Place,
  previewOf,
  type SplitFindings,
} from '../../checks/index.ts'
import { announceWithLoops, checksOf, type World } from '../../commands/index.ts'
import { type CausalMap, type Id, recordOf, removeRecords } from '../../model/index.ts'
import { holdLoop, type Session, select } from '../../store/index.ts'
import { areAboutMany, brokenLoop } from './words.ts'

/** What a deed needs of the world around the map. */
export type Doer = Pick<World, 'newId'> & { readonly page: Pick<World['page'], 'announce'> }

/** Mends what was found, as one step of undo, and says what it did with the loops that it changed. False when it could not be done. */
export function mend(world: Doer, session: Session, { key, fix }: Finding): boolean {
  if (fix === null) return false
  const { map } = session.document.state.getState()
  const ids = Array.from({ length: idsNeeded(map, fix) }, () => world.newId())
  const lines = previewOf(map, fix)
  if (lines.length === 0) {
    world.page.announce('This cannot be changed so any more.')
    return false
  }
  const refusal = announceWithLoops(
    world,
    session,
    null,
    () => session.document.run(applyFix, { fix, ids }, { label: fix.label }),
    () => doneInWords(fix, lines),
  )
  if (refusal !== null) return false
  checksOf(session).drop(key)
  return true
}

/** Leaves findings as they are, for one reason, as one step of undo. `name` says what they are about. False when that could not be kept. */
export function leave(
  world: Doer,
  session: Session,
  findings: readonly Finding[],
  reason: string,
  name: string,
): boolean {
  const ids = findings.map(() => world.newId())
  const isOne = !areAboutMany(findings)
  const label = isOne ? `Leave ${name} as it is` : `Leave ${name} as they are`
  const refusal = session.document.run(leaveAsTheyAre, { findings, ids, reason }, { label })
  if (refusal !== null) return false
  // What the row had selected is done with: the next key would be about all of it.
  select(session.view, { variables: [], links: [], labels: [] }, 'replace')
  world.page.announce(
    isOne
      ? `${name} is left as it is. Undo takes it up again.`
      : `${name} are left as they are. Undo takes them up again.`,
  )
  return true
}

/** Takes up again what was left as it is, as one step of undo. */
export function takeUp(world: Doer, session: Session, left: SplitFindings['left'], name: string): void {
  const ids = [...new Set(left.map(({ note }) => note.id))]
  session.document.run(removeRecords, { kind: 'checkNotes', ids }, { label: `Take up ${name} again` })
  const are = areAboutMany(left.map(({ finding }) => finding))
  world.page.announce(`${name} ${are ? 'are' : 'is'} looked at again.`)
}

/** Goes to what a finding is about: the things are selected, or the loop lit, and brought into view. The focus stays where it is. */
export function goTo(world: World, session: Session, { where }: Finding): void {
  const { map } = session.document.state.getState()
  const [first] = where
  // One that is broken cannot be lit: what is left of it is selected.
  if (first.kind === 'loop' && brokenLoop(first.key, map) === null) {
    holdLoop(session.view, first.key)
    world.page.canvas?.reveal(onLoop(map, first.key))
    return
  }
  const things = where.flatMap((place) => thingsAt(place, map))
  const idsOf = (kind: 'variables' | 'links' | 'labels') =>
    things.flatMap((thing) => (thing.kind === kind ? [thing.id] : []))
  holdLoop(session.view, null)
  if (things.length === 0) return
  select(
    session.view,
    { variables: idsOf('variables'), links: idsOf('links'), labels: idsOf('labels') },
    'replace',
  )
  // With what stands far from it, it could not be read; what is so all over the map is not read one by one.
  const led = first.kind === 'map' ? things : thingsAt(first, map)
  world.page.canvas?.reveal(led.map(({ id }) => id))
}

interface Thing {
  readonly kind: 'variables' | 'links' | 'labels'
  readonly id: Id
}

/** What is selected of a place: of a group and of an archetype the variables in it. */
function thingsAt(place: Place, map: CausalMap): readonly Thing[] {
  const named = (ids: readonly Id[]): readonly Thing[] =>
    ids.filter((id) => recordOf(map.variables, id)).map((id) => ({ kind: 'variables', id }))
  switch (place.kind) {
    case 'variable':
      return [{ kind: 'variables', id: place.id }]
    case 'link':
      return [{ kind: 'links', id: place.id }]
    case 'label':
      return [{ kind: 'labels', id: place.id }]
    case 'group':
      return named(Object.values(map.variables).flatMap(({ id, group }) => (group === place.id ? [id] : [])))
    case 'archetype':
      return named(recordOf(map.archetypeNotes, place.id)?.variables ?? [])
    case 'loop':
      return named(brokenLoop(place.key, map)?.note.variables ?? onLoop(map, place.key))
    case 'map':
      return []
  }
}

function onLoop({ links }: CausalMap, key: string): readonly Id[] {
  return key.split(' ').flatMap((id) => recordOf(links, id)?.source ?? [])
}
