import type { ArrangeKind, Point } from '../../layout/index.ts'
import { groupVariables, type Id, inOrder, moveThings, setBends, setLocked } from '../../model/index.ts'
import { type Session, startEditing } from '../../store/index.ts'
import { makingOf } from '../actions/making.ts'
import { idsOf, selected } from '../selected.ts'
import type { World } from '../types.ts'
import { linksInWords, thingsInWords } from '../words.ts'
import { align, type Edge } from './align.ts'
import { bentBy } from './bend.ts'
import { distribute } from './distribute.ts'
import { layOut } from './layOut.ts'
import { moveHere } from './moveHere.ts'
import { type Axis, selectedThings, type Thing } from './thing.ts'

/** What arranging can do, by the ids of its commands. */
export type Deed =
  | `arrange.${'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'across' | 'down'}`
  | `arrange.${'moveHere' | 'lock' | 'group' | 'ungroup'}`
  | `arrange.${ArrangeKind}`
  | `link.${'straighten' | 'bendMore' | 'bendLess'}`

type Do = (world: World, session: Session) => void | Promise<void>

export { prepareLayingOut } from './layOut.ts'
export { bendHere, moveHere } from './moveHere.ts'

/** How each is done to what is selected; every one is one step of the history. */
export const deeds: Readonly<Record<Deed, Do>> = {
  'arrange.rings': layingOut('rings'),
  'arrange.tidy': layingOut('tidy'),
  'arrange.leftToRight': layingOut('leftToRight'),
  'arrange.hierarchy': layingOut('hierarchy'),
  'arrange.around': layingOut('around'),
  'arrange.columns': layingOut('columns'),
  'arrange.left': aligning('x', 'near', 'left'),
  'arrange.centre': aligning('x', 'middle', 'by their centres'),
  'arrange.right': aligning('x', 'far', 'right'),
  'arrange.top': aligning('y', 'near', 'at the top'),
  'arrange.middle': aligning('y', 'middle', 'by their middles'),
  'arrange.bottom': aligning('y', 'far', 'at the bottom'),
  'arrange.across': spacing('x', 'across'),
  'arrange.down': spacing('y', 'down'),
  'arrange.moveHere': (world) => moveHere(world, world.page.canvas?.middle() ?? { x: 0, y: 0 }),
  'arrange.lock': lock,
  'arrange.group': group,
  'arrange.ungroup': ungroup,
  'link.straighten': bending('Straighten', 'straight', () => 0),
  'link.bendMore': bending('Bend more', 'bent more', (bend) => bentBy(bend, 1)),
  'link.bendLess': bending('Bend less', 'bent less', (bend) => bentBy(bend, -1)),
}

function layingOut(kind: ArrangeKind): Do {
  return (world, session) => layOut(world, session, kind)
}

function aligning(axis: Axis, edge: Edge, where: string): Do {
  return placing('Align', `aligned ${where}`, (things) => align(things, axis, edge))
}

function spacing(axis: Axis, where: string): Do {
  return placing('Same spacing', `spaced evenly ${where}`, (things) => distribute(things, axis))
}

function placing(
  label: string,
  done: string,
  placesOf: (things: readonly Thing[]) => ReadonlyMap<Id, Point>,
): Do {
  return (world, session) => {
    const things = selectedThings(session)
    const what = thingsInWords(session.document.state.getState().map, { ...selected(session), links: [] })
    const places = placesOf(things)
    if (places.size > 0) session.document.run(moveThings, { places: Object.fromEntries(places) }, { label })
    const held = things.every(({ locked }) => locked)
    world.page.announce(held ? `${what} not moved: all locked in place.` : `${what} ${done}.`)
  }
}

function lock(world: World, session: Session): void {
  const chosen = selected(session)
  const locked = ![...chosen.variables, ...chosen.labels].every((thing) => thing.locked)
  const variables = chosen.variables.filter((thing) => thing.locked !== locked)
  const labels = chosen.labels.filter((thing) => thing.locked !== locked)
  session.document.run(
    setLocked,
    { ids: idsOf([...variables, ...labels]), locked },
    { label: locked ? 'Lock' : 'Unlock' },
  )
  const { map } = session.document.state.getState()
  const what = thingsInWords(map, { variables, links: [], labels })
  world.page.announce(`${what} ${locked ? 'locked in place' : 'unlocked'}.`)
}

/** Makes a group of the selected variables and starts typing its name, which is part of the same step. */
function group(world: World, session: Session): void {
  const { variables, labels } = selected(session)
  const names = new Set(inOrder(session.document.state.getState().map.groups).map(({ name }) => name))
  let number = 1
  while (names.has(`Group ${number}`)) number += 1
  const id = world.newId()
  const args = { ids: idsOf(variables), group: id, name: `Group ${number}` }
  if (session.document.run(groupVariables, args, { label: 'Group', gesture: makingOf(id) }) !== null) return
  startEditing(session.view, { kind: 'groups', id, fresh: true })
  const aside = labels.length > 0 ? ' Text labels belong to no group.' : ''
  const what = thingsInWords(session.document.state.getState().map, { variables, links: [], labels: [] })
  world.page.announce(`${what} grouped: type the name of the group.${aside}`)
}

function ungroup(world: World, session: Session): void {
  const grouped = selected(session).variables.filter((variable) => variable.group !== '')
  session.document.run(groupVariables, { ids: idsOf(grouped), group: '', name: '' }, { label: 'Ungroup' })
  const { map } = session.document.state.getState()
  const what = thingsInWords(map, { variables: grouped, links: [], labels: [] })
  world.page.announce(`${what} in no group any more.`)
}

function bending(label: string, done: string, bendOf: (bend: number) => number): Do {
  return (world, session) => {
    const { map } = session.document.state.getState()
    const { drawing } = session.drawing.getState()
    const bends: Record<Id, number> = {}
    for (const { id } of selected(session).links) {
      const drawn = drawing.links.get(id)
      if (drawn) bends[id] = bendOf(drawn.bend)
    }
    // A key that is held, or pressed a few times, is one step back.
    session.document.run(setBends, { bends }, { label, group: label })
    world.page.announce(`${linksInWords(map, Object.keys(bends))} ${done}.`)
  }
}
