import {
  type CausalMap,
  changeGroup,
  changeLabel,
  deleteThings,
  foldName,
  type Id,
  inOrder,
  renameVariable,
  type Variable,
} from '../../model/index.ts'
import {
  type Session,
  select,
  startEditing,
  startLinking,
  stopEditing,
  type ViewState,
} from '../../store/index.ts'
import { editable } from '../command.ts'
import { madeWith } from '../link/justMade.ts'
import type { World } from '../types.ts'
import { spoken, variableInWords } from '../words.ts'
import { addNextVariable } from './addVariable.ts'
import { drawLink, whyNotToItself } from './drawLink.ts'
import { makingOf } from './making.ts'
import { offerBack } from './offerBack.ts'

type Editing = NonNullable<ViewState['editing']>

/** A sentence when another variable bears this name, however it is spelt; null when the name is free, empty, or its own already. */
export function nameTaken({ variables }: CausalMap, id: Id, name: string): string | null {
  const other = bearerOf({ variables }, id, name)
  return other ? `“${spoken(other.name)}” is on the map already.` : null
}

/** The other variable that bears this name, however it is spelt; null when there is none, and when the name is empty or its own already. */
function bearerOf({ variables }: Pick<CausalMap, 'variables'>, id: Id, name: string): Variable | null {
  const wanted = foldName(name)
  if (wanted === '' || wanted === foldName(variables[id]?.name ?? '')) return null
  return Object.values(variables).find((each) => each.id !== id && foldName(each.name) === wanted) ?? null
}

/**
 * Links to the variable that bears this name already, instead of to the fresh one that was to get it. The sentence why not, which is `taken` where that came without a link, and
 * another where the link would lead back to where it comes from; null when it is done.
 */
function linkToBearer(
  world: World,
  session: Session,
  editing: Editing,
  name: string,
  taken: string,
): string | null {
  const { map } = session.document.state.getState()
  const bearer = bearerOf(map, editing.id, name)
  const made = editing.fresh ? madeWith(session, editing.id) : null
  if (bearer === null || made === null) return taken
  if (made.source === bearer.id) return whyNotToItself(map, bearer.id)
  stopEditing(session.view)
  const gesture = makingOf(editing.id)
  session.document.run(deleteThings, { variables: [editing.id] }, { label: 'Delete variable', gesture })
  startLinking(session.view, made.source, made.polarity)
  drawLink(world, made.source, bearer.id)
  return null
}

/** Goes on with a chain from the variable that bears this name already, instead of the fresh one that was to get it. As `linkToBearer` does, says why not. */
function goOnFromBearer(
  world: World,
  session: Session,
  editing: Editing,
  name: string,
  taken: string,
): string | null {
  const bearer = bearerOf(session.document.state.getState().map, editing.id, name)
  if (bearer === null) return taken
  stopEditing(session.view)
  takeAway(world, session, editing)
  select(session.view, { variables: [bearer.id] }, 'replace')
  addNextVariable(world, bearer.id)
  return null
}

/**
 * Ends the typing of a name or label with this text. A fresh thing left empty is taken away again, and the history
 * forgets that it was there. `next` goes on with a new variable that the one just named acts on, and from a role that had no name with the next role that has none. The name of another variable closes a loop where the
 * fresh one came with a link: the link leads to the other; and `next` goes on from that where it came with none. Else it is refused with a sentence: then nothing is changed, and the typing goes on.
 */
export function finishNaming(world: World, text: string, then: 'stop' | 'next'): string | null {
  const session = editable(world)
  const editing = session?.view.getState().editing ?? null
  if (session === null || editing === null) return null
  const { map } = session.document.state.getState()
  const taken = editing.kind === 'variables' ? nameTaken(map, editing.id, text) : null
  if (taken !== null) {
    const isFirst = editing.fresh && then === 'next' && madeWith(session, editing.id) === null
    if (isFirst) return goOnFromBearer(world, session, editing, text, taken)
    return linkToBearer(world, session, editing, text, taken)
  }
  stopEditing(session.view)
  // A label says nothing but its text; a group is its members, and a variable may stay nameless once it was named.
  if (text.trim() === '' && editing.kind !== 'groups' && (editing.fresh || editing.kind === 'labels')) {
    takeAway(world, session, editing)
    return null
  }
  write(world, session, editing, text)
  if (then === 'next' && editing.kind === 'variables') goOn(world, session, editing, map)
  return null
}

/** From what was shown by its role to the next that is, and to nothing after the last; else to a new variable that this one acts on. */
function goOn(world: World, session: Session, { id }: Editing, { variables }: CausalMap): void {
  const isRole = ({ name, role }: Variable): boolean => name.trim() === '' && role !== ''
  const named = variables[id]
  if (named === undefined || !isRole(named)) {
    addNextVariable(world, id)
    return
  }
  const all = inOrder(session.document.state.getState().map.variables)
  const next = all.slice(all.findIndex((each) => each.id === id) + 1).find(isRole)
  if (next === undefined) return
  startEditing(session.view, { kind: 'variables', id: next.id, fresh: false })
  world.page.announce(`${spoken(next.role)}: type its name.`)
}

/**
 * Gives the thing that is being named this text without ending that. Gives the text that it has then; null when it cannot have this one, or an empty one
 * that would take it away. From then on giving up takes back only what is typed later.
 */
export function takeNaming(world: World, text: string): string | null {
  const session = editable(world)
  const editing = session?.view.getState().editing ?? null
  if (session === null || editing === null || text.trim() === '') return null
  const { kind, id } = editing
  if (kind === 'variables' && nameTaken(session.document.state.getState().map, id, text) !== null) return null
  write(world, session, editing, text)
  startEditing(session.view, { kind, id, fresh: false })
  return textOf(session.document.state.getState().map, editing) ?? null
}

/** The place of what is being typed as a name, as drafts have it. */
export function namingPlace({ kind, id }: Pick<Editing, 'kind' | 'id'>): string {
  return `${kind}/${id}/nameOnMap`
}

/**
 * Ends the typing of a name without keeping what was typed, which is offered again, with all that was made for it. A fresh thing is taken away. `why` tells why the name cannot be.
 */
export function cancelNaming(world: World, why?: string): void {
  const session = editable(world)
  const editing = session?.view.getState().editing ?? null
  if (session === null || editing === null) return
  const { document, view } = session
  const place = namingPlace(editing)
  const draft = document.drafts.state.getState().drafts.get(place)
  document.drafts.put(place, null)
  stopEditing(view)
  const gesture =
    editing.gesture ?? (editing.fresh && editing.kind !== 'groups' ? makingOf(editing.id) : null)
  if (gesture !== null) takeAway(world, session, editing)
  else if (editing.fresh) {
    const name = textOf(document.state.getState().map, editing) ?? ''
    world.page.announce(`The group stays, as “${spoken(name)}”.`)
  }
  const bringBack = (): void => {
    if (view.getState().editing !== null) world.page.leaveField()
    if (draft === undefined || (gesture !== null && !document.bringBack(gesture))) return
    // In this order: of a name that nobody types any more the draft is put into the map.
    startEditing(view, editing)
    document.drafts.put(place, draft)
  }
  offerBack(world.page, draft?.text ?? '', bringBack, why)
}

function takeAway(world: World, session: Session, { kind, id, fresh, gesture }: Editing): void {
  if (gesture !== undefined) {
    const { links } = session.document.state.getState().map
    session.document.giveUp(gesture)
    world.page.announce('Given up; the map is as it was.')
    // The one link that is back is where one was.
    const back = Object.keys(session.document.state.getState().map.links).filter((id) => !links[id])
    const [link] = back
    if (link === undefined || back.length > 1) return void world.page.canvas?.focus()
    select(session.view, { links: [link] }, 'replace')
    world.page.canvas?.focusOn({ kind: 'links', id: link })
    return
  }
  const thing = kind === 'variables' ? 'variable' : 'label'
  if (!fresh || !session.document.giveUp(makingOf(id)))
    session.document.run(deleteThings, { [kind]: [id] }, { label: `Delete ${thing}` })
  world.page.announce(fresh ? `No ${thing} made.` : `Empty ${thing} deleted.`)
  world.page.canvas?.focus()
}

function write(world: World, session: Session, editing: Editing, text: string): void {
  const { kind, id, fresh } = editing
  const before = session.document.state.getState().map
  if (textOf(before, editing) === text) return
  const own = editing.gesture ?? (fresh ? makingOf(id) : null)
  const gesture = own === null ? {} : { gesture: own }
  if (kind === 'variables') {
    const step = { label: 'Rename variable', ...gesture }
    if (session.document.run(renameVariable, { id, name: text }, step) !== null) return
    const name = variableInWords(session.document.state.getState().map, id)
    const told = fresh ? `${name} made.` : `${variableInWords(before, id)} renamed to ${name}.`
    world.page.announce(told)
  } else if (kind === 'groups') {
    const step = { label: 'Rename group', ...gesture }
    if (session.document.run(changeGroup, { id, fields: { name: text } }, step) !== null) return
    world.page.announce(`Group: ${spoken(text) || 'no name'}.`)
  } else {
    const step = { label: 'Change label', ...gesture }
    if (session.document.run(changeLabel, { id, text }, step) !== null) return
    world.page.announce(`Label: ${spoken(text)}.`)
  }
}

function textOf(map: CausalMap, { kind, id }: Editing): string | undefined {
  return kind === 'labels' ? map.labels[id]?.text : map[kind][id]?.name
}
