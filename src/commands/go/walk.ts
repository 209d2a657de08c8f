import type { Point } from '../../layout/index.ts'
import { type CausalMap, type Id, inOrder, type Link } from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import type { FocusedThing, World } from '../types.ts'
import { variableInWords } from '../words.ts'
import { type Direction, nearestTowards } from './nearest.ts'

/** The variable from which a link was last reached: the links in turn are its links. */
const walk = (): { home: Id | null } => ({ home: null })

/** Goes to the variable that is nearest in a direction from where one is. */
export function goTowards(world: World, session: Session, direction: Direction): void {
  const here = whereOneIs(world, session)
  const { variables } = session.drawing.getState().drawing
  const others = [...variables.values()].filter(({ id }) => here?.kind !== 'variables' || here.id !== id)
  const found = nearestTowards(others, placeOf(world, session, here), direction)
  if (found !== null) arrive(world, session, { kind: 'variables', id: found })
  else {
    const side = { left: 'to the left', right: 'to the right', up: 'above', down: 'below' }[direction]
    world.page.announce(`No variable ${side}.`)
  }
}

/** Goes the way of the arrow, or against it: from a variable to a link, from a link to the variable at its end. */
export function goAlong(world: World, session: Session, way: 'onward' | 'back'): void {
  const here = whereOneIs(world, session)
  const { map } = session.document.state.getState()
  const link = here?.kind === 'links' ? map.links[here.id] : undefined
  if (link !== undefined) {
    arrive(world, session, { kind: 'variables', id: way === 'onward' ? link.target : link.source })
  } else if (here?.kind === 'variables') {
    const links = linksOf(map, here.id)
    const first = (way === 'onward' ? links.away : links.here)[0]
    if (first !== undefined) arriveAtLink(world, session, here.id, first)
    else {
      const name = variableInWords(map, here.id)
      world.page.announce(`No link leads ${way === 'onward' ? 'away from' : 'to'} ${name}.`)
    }
  } else arriveAnywhere(world, session)
}

/** Goes through the links of one variable, those that lead away first; after the last comes the first. */
export function goRound(world: World, session: Session, step: 1 | -1): void {
  const here = whereOneIs(world, session)
  const { map } = session.document.state.getState()
  const link = here?.kind === 'links' ? map.links[here.id] : undefined
  const home = link === undefined ? here : { kind: 'variables' as const, id: homeOf(session, link) }
  if (home?.kind !== 'variables') {
    arriveAnywhere(world, session)
    return
  }
  const links = linksOf(map, home.id)
  const all = [...links.away, ...links.here]
  const at = all.findIndex(({ id }) => id === link?.id)
  const start = at < 0 && step < 0 ? 0 : at
  const next = all[(start + step + all.length) % all.length]
  if (next === undefined) world.page.announce(`${variableInWords(map, home.id)} has no links.`)
  else arriveAtLink(world, session, home.id, next)
}

/** The end of a link from which it was reached; its source when it was not walked to. */
function homeOf(session: Session, { source, target }: Link): Id {
  return session.of(walk).home === target ? target : source
}

/** What has the keyboard focus, else the first of what is selected; null when one is nowhere. */
function whereOneIs(world: World, session: Session): FocusedThing | null {
  const focused = world.page.canvas?.focused() ?? null
  if (focused !== null) return focused
  const { selection } = session.view.getState()
  for (const kind of ['variables', 'links', 'labels'] as const)
    for (const id of selection[kind]) return { kind, id }
  return null
}

function placeOf(world: World, session: Session, here: FocusedThing | null): Point {
  const { drawing } = session.drawing.getState()
  const place =
    here?.kind === 'links'
      ? drawing.links.get(here.id)?.arc.middle
      : here && drawing[here.kind].get(here.id)?.centre
  return place ?? world.page.canvas?.middle() ?? { x: 0, y: 0 }
}

function linksOf(map: CausalMap, id: Id): { readonly away: readonly Link[]; readonly here: readonly Link[] } {
  const links = inOrder(map.links)
  return {
    away: links.filter(({ source }) => source === id),
    here: links.filter(({ source, target }) => target === id && source !== id),
  }
}

function arrive(world: World, session: Session, { kind, id }: FocusedThing): void {
  select(session.view, { [kind]: [id] }, 'replace')
  world.page.canvas?.focus()
}

/** The link itself is read out because it takes the focus; which of how many it is, is not to be seen there. */
function arriveAtLink(world: World, session: Session, home: Id, link: Link): void {
  session.of(walk).home = home
  arrive(world, session, { kind: 'links', id: link.id })
  const { map } = session.document.state.getState()
  const links = linksOf(map, home)
  const leadsAway = link.source === home
  const siblings = leadsAway ? links.away : links.here
  const which = `${siblings.indexOf(link) + 1} of ${siblings.length}`
  world.page.announce(
    `Link ${which} that ${leadsAway ? 'leads away from' : 'leads to'} ${variableInWords(map, home)}.`,
  )
}

/** From nowhere one comes to the first variable. */
function arriveAnywhere(world: World, session: Session): void {
  const [first] = inOrder(session.document.state.getState().map.variables)
  if (first !== undefined) arrive(world, session, { kind: 'variables', id: first.id })
}
