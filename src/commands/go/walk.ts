import type { Point } from '../../layout/index.ts'
import { type CausalMap, type Id, inOrder, type Link } from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import { isChosen } from '../meant.ts'
import type { FocusedThing, Here, World } from '../types.ts'
import { capitalised, variableInWords } from '../words.ts'
import { type Direction, nearestTowards } from './nearest.ts'

/** The variable from which a link was last reached: the links in turn are its links. */
const walk = (): { home: Id | null } => ({ home: null })

/** Goes to the variable that is nearest in a direction from where one is. */
export function goTowards(world: World, session: Session, direction: Direction): void {
  const here = whereOneIs(world, session)
  const { variables } = session.drawing.getState().drawing
  const others = [...variables.values()].filter(({ id }) => here?.kind !== 'variables' || here.id !== id)
  const found = nearestTowards(others, placeOf(world, session, here), direction)
  if (found !== null) arrive(world, session, here, { kind: 'variables', id: found })
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
    arrive(world, session, here, { kind: 'variables', id: way === 'onward' ? link.target : link.source })
  } else if (here?.kind === 'variables') {
    const links = linksOf(map, here.id)
    const first = (way === 'onward' ? links.away : links.here)[0]
    if (first !== undefined) arriveAtLink(world, session, here, here.id, first)
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
  const home = link === undefined ? here : ({ kind: 'variables', id: homeOf(session, link) } as const)
  if (home?.kind !== 'variables') {
    arriveAnywhere(world, session)
    return
  }
  const links = linksOf(map, home.id)
  const all = [...links.away, ...links.here]
  const at = all.findIndex(({ id }) => id === link?.id)
  const start = at < 0 && step < 0 ? 0 : at
  const next = all[(start + step + all.length) % all.length]
  if (next === undefined) world.page.announce(`${capitalised(variableInWords(map, home.id))} has no links.`)
  else arriveAtLink(world, session, here, home.id, next)
}

/** The end of a link from which it was reached; its source when it was not walked to. */
function homeOf(session: Session, { source, target }: Link): Id {
  return session.of(walk).home === target ? target : source
}

/** What has the keyboard focus, else the first of what is selected; null when one is nowhere. */
export function whereOneIs(world: World, session: Session): Here | null {
  const here = world.page.canvas?.here() ?? null
  if (here !== null) return here
  const { selection } = session.view.getState()
  for (const kind of ['variables', 'links', 'labels'] as const)
    for (const id of selection[kind]) return { kind, id }
  return null
}

function placeOf(world: World, session: Session, here: Here | null): Point {
  const { variables, labels, links, groups, marks } = session.drawing.getState().drawing
  const places: Readonly<Record<Here['kind'], (id: string) => Point | undefined>> = {
    variables: (id) => variables.get(id)?.centre,
    labels: (id) => labels.get(id)?.centre,
    links: (id) => links.get(id)?.arc.middle,
    groups: (id) => groups.get(id)?.name,
    loops: (key) => marks.get(key)?.centre,
  }
  return (here && places[here.kind](here.id)) ?? world.page.canvas?.middle() ?? { x: 0, y: 0 }
}

/** The links that leave a variable, and those that come to it from others. */
export function linksOf(
  map: CausalMap,
  id: Id,
): { readonly away: readonly Link[]; readonly here: readonly Link[] } {
  const links = inOrder(map.links)
  return {
    away: links.filter(({ source }) => source === id),
    here: links.filter(({ source, target }) => target === id && source !== id),
  }
}

/** Moves the focus. What is selected stays, but for the one thing from which one goes: that it is selected goes along. */
export function arrive(world: World, session: Session, from: Here | null, to: FocusedThing): void {
  const { variables, links, labels } = session.view.getState().selection
  const isSole = variables.size + links.size + labels.size === 1
  if (isSole && from !== null && isChosen(session, from))
    select(session.view, { [to.kind]: [to.id] }, 'replace')
  world.page.canvas?.focusOn(to)
}

/** The link itself is read out because it takes the focus; which of how many it is, is not to be seen there. */
function arriveAtLink(world: World, session: Session, from: Here | null, home: Id, link: Link): void {
  session.of(walk).home = home
  arrive(world, session, from, { kind: 'links', id: link.id })
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
  if (first !== undefined) arrive(world, session, null, { kind: 'variables', id: first.id })
}
