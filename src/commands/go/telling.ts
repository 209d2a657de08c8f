import { type FeedbackLoop, TYPE_NAMES, tellOverview, tellSteps, titleOf } from '../../loops/index.ts'
import {
  type CausalMap,
  EVIDENCE_IN_WORDS,
  type Id,
  inText,
  type Link,
  onOneLine,
} from '../../model/index.ts'
import { holdLoop, type LoopsState, pointAtLoop, type Session } from '../../store/index.ts'
import { quickLine } from '../insert/quickLine.ts'
import { variable } from '../insert/variable.ts'
import { displayKeys } from '../keys/display.ts'
import { passing } from '../loop/meantLoop.ts'
import type { Command, FocusedThing, Here, World } from '../types.ts'
import { capitalised, counted, inSeries, POLARITY_IN_WORDS, variableInWords } from '../words.ts'
import { ALONG_KEYS } from './alongKeys.ts'
import { arrive, linksOf, whereOneIs } from './walk.ts'

export { goAlong, goRound, goTowards } from './walk.ts'

/** So many variables are told one by one. */
const MOST_TOLD = 12

/** What was asked last, so that asking once more goes on to what was told. */
interface Asked {
  readonly what: 'here' | 'away' | 'loops'
  /** Of which thing. */
  readonly of: Here
  /** How far one has gone since; -1 when it was only told. */
  readonly at: number
  /** Where that led: asking from somewhere else begins anew. */
  readonly led: Here | null
}

const asking = (): { asked: Asked | null; read: string | null } => ({ asked: null, read: null })

/** Whether the map was told as it was opened: a canvas that is made anew greets nobody again. */
const greeting = (): { isGreeted: boolean } => ({ isGreeted: false })

/** The overview as it is said: how to begin where nothing is there, and "so far" while loops are still looked for. */
function overviewNow(session: Session): string {
  const { map } = session.document.state.getState()
  if (Object.keys(map.variables).length === 0)
    return `The map is empty. ${keyOf(variable)} makes a variable, ${keyOf(quickLine)} takes a line such as Rain -> + Grass.`
  const { list, searching } = session.loops.getState()
  const told = tellOverview(map, list)
  return searching ? `Loops are still looked for. So far: ${told}` : told
}

function keyOf({ keys = [] }: Command): string {
  return displayKeys(keys[0] ?? '', false)
}

/** Says the overview. */
function tellOverviewNow({ page }: World, session: Session): void {
  page.announce(overviewNow(session))
}

/** Says the overview as soon as the loops are found and counted, and nothing where the map is changed or something is typed, selected or lit before that. */
export function greetOnce({ page }: World, session: Session): () => void {
  const { map } = session.document.state.getState()
  const seen = session.view.getState()
  const memory = session.of(greeting)
  const isUntouched = (): boolean => {
    const { selection, editing, heldLoop, quickLine } = session.view.getState()
    const isSame = selection === seen.selection && editing === null && heldLoop === seen.heldLoop
    return isSame && quickLine <= 0 && session.document.state.getState().map === map
  }
  let stop = (): void => {}
  const tell = ({ searching, list }: LoopsState): boolean => {
    if (memory.isGreeted || !isUntouched()) return true
    if (searching || list.counting) return false
    memory.isGreeted = true
    page.announce(overviewNow(session))
    return true
  }
  if (!tell(session.loops.getState()))
    stop = session.loops.subscribe((loops) => {
      if (tell(loops)) stop()
    })
  return () => stop()
}

/** Says what acts on a variable (`here`) or on what it acts (`away`); asked again, goes to these links one by one. */
function tellActing(world: World, session: Session, way: 'here' | 'away'): void {
  const { map } = session.document.state.getState()
  const memory = session.of(asking)
  const here = whereOneIs(world, session)
  const again = isAgain(memory.asked, way, here)
  const of = again ? memory.asked?.of : here
  if (of?.kind !== 'variables' || !map.variables[of.id]) {
    world.page.announce(noVariable(map, of))
    return
  }
  const links = linksOf(map, of.id)[way]
  if (!again) memory.asked = { what: way, of, at: -1, led: null }
  if (!again || links.length === 0) {
    world.page.announce(actingInWords(map, of.id, links, way))
    return
  }
  const at = ((memory.asked?.at ?? -1) + 1) % links.length
  const link = links[at]
  if (link === undefined) return
  const led: FocusedThing = { kind: 'links', id: link.id }
  memory.asked = { what: way, of, at, led }
  arrive(world, session, here, led)
  const name = variableInWords(map, of.id)
  world.page.announce(
    `Link ${at + 1} of ${links.length} that ${way === 'away' ? 'leads away from' : 'leads to'} ${name}.`,
  )
}

/** Says which loops pass a variable or link, by length; asked again, goes to them one by one, the shortest first. */
function tellPassing(world: World, session: Session): void {
  const { map } = session.document.state.getState()
  const memory = session.of(asking)
  const here = whereOneIs(world, session)
  const again = isAgain(memory.asked, 'loops', here)
  const of = again ? (memory.asked?.of ?? null) : here
  if (of?.kind !== 'variables' && of?.kind !== 'links') {
    world.page.announce(noVariable(map, of))
    return
  }
  const loops = passing(session, of)
  if (!again) memory.asked = { what: 'loops', of, at: -1, led: of }
  if (!again || loops.length === 0) {
    world.page.announce(passingInWords(session, map, of, loops))
    return
  }
  const at = ((memory.asked?.at ?? -1) + 1) % loops.length
  const loop = loops[at]
  if (loop === undefined) return
  memory.asked = { what: 'loops', of, at, led: of }
  light(world, session, loop)
  world.page.announce(`Loop ${at + 1} of ${loops.length}: ${loopInWords(session, loop)}.`)
}

/** Goes a link on along the loop that is lit, focused or was told last, else along the shortest through where one is; and says what that link does in it. */
function stepRound(world: World, session: Session, step: 1 | -1): void {
  const { map } = session.document.state.getState()
  const memory = session.of(asking)
  const here = whereOneIs(world, session)
  const loop = loopMeant(session, memory.read, here)
  if (loop === null) {
    world.page.announce(
      here === null ? 'Go to a loop, or to a variable on one, first.' : 'No loop passes what you are at.',
    )
    return
  }
  const at = placeOn(loop, here, step)
  const told = tellSteps(loop, map)[at]
  if (told === undefined) return
  memory.read = loop.key
  light(world, session, loop)
  arrive(world, session, here, { kind: 'links', id: told.link })
  const { labels } = session.loops.getState()
  const of = labels.get(loop.key) ?? 'the loop'
  world.page.announce(`Link ${at + 1} of ${loop.links.length} of ${of}: ${told.words}.`)
}

/** What each command of `details.ts` does. */
export const tell = {
  overview: tellOverviewNow,
  causes: (world: World, session: Session) => tellActing(world, session, 'here'),
  effects: (world: World, session: Session) => tellActing(world, session, 'away'),
  loopsHere: tellPassing,
  loopOnward: (world: World, session: Session) => stepRound(world, session, 1),
  loopBack: (world: World, session: Session) => stepRound(world, session, -1),
}

/** Says of who is on a link how a variable is reached from there. */
function noVariable(map: CausalMap, at: Here | null | undefined): string {
  const link = at?.kind === 'links' ? map.links[at.id] : undefined
  if (link === undefined) return 'Go to a variable first.'
  const [onward, back] = [link.target, link.source].map((id) => variableInWords(map, id))
  return `You are at a link. ${ALONG_KEYS.onward[0]} goes to ${onward}, ${ALONG_KEYS.back[0]} to ${back}.`
}

function isAgain(asked: Asked | null, what: Asked['what'], here: Here | null): boolean {
  if (asked?.what !== what || here === null) return false
  return [asked.of, asked.led].some((thing) => thing?.kind === here.kind && thing.id === here.id)
}

/** "3 act on Cattle: Rainfall (positive), Feed (positive, after a delay) and Tax (negative, documented)." */
function actingInWords(map: CausalMap, id: Id, links: readonly Link[], way: 'here' | 'away'): string {
  const name = variableInWords(map, id)
  if (links.length === 0)
    return way === 'here' ? `Nothing acts on ${name}.` : `${capitalised(name)} acts on nothing.`
  const told = links.slice(0, MOST_TOLD).map(({ source, target, polarity, delay, evidence }) => {
    const facts = [POLARITY_IN_WORDS[polarity], delay ? 'after a delay' : '', EVIDENCE_IN_WORDS[evidence]]
    return `${variableInWords(map, way === 'here' ? source : target)} (${facts.filter(Boolean).join(', ')})`
  })
  const all = inSeries(links.length > told.length ? [...told, `${links.length - told.length} more`] : told)
  if (way === 'away') return `${capitalised(name)} acts on ${links.length}: ${all}.`
  return `${links.length} ${links.length === 1 ? 'acts' : 'act'} on ${name}: ${all}.`
}

/** "16 loops pass Urban supply gap, 7 reinforcing and 9 balancing; the shortest has 2 links, the longest 10. Again goes to them one by one." */
function passingInWords(session: Session, map: CausalMap, of: Here, loops: readonly FeedbackLoop[]): string {
  const { list, searching } = session.loops.getState()
  const name = of.kind === 'links' ? 'this link' : variableInWords(map, of.id)
  const least = list.complete && !searching ? '' : 'at least '
  if (loops.length === 0)
    return least === '' ? `No loop passes ${name}.` : `No loop that is listed passes ${name}.`
  const counts = { R: 0, B: 0, U: 0 }
  for (const { type } of loops) counts[type] += 1
  const types = (['R', 'B', 'U'] as const).flatMap((type) =>
    counts[type] > 0 ? [`${counts[type]} ${TYPE_NAMES[type]}`] : [],
  )
  const [number, pass] = [
    capitalised(`${least}${counted(loops.length, 'loop')}`),
    loops.length === 1 ? 'passes' : 'pass',
  ]
  return `${number} ${pass} ${name}, ${inSeries(types)}; ${lengthsInWords(loops)}.`
}

/** How long some loops are, the shortest first, and how they are gone to. */
function lengthsInWords(loops: readonly FeedbackLoop[]): string {
  const [shortest = 0, longest = 0] = [loops[0], loops.at(-1)].map((loop) => loop?.links.length)
  if (loops.length === 1) return `it has ${counted(shortest, 'link')}. Again goes to it`
  const lengths =
    shortest === longest
      ? `each has ${counted(shortest, 'link')}`
      : `the shortest has ${counted(shortest, 'link')}, the longest ${longest}`
  return `${lengths}. Again goes to them one by one`
}

/** "R1, Drill and grow, reinforcing, 4 links, 1 delay, through Wells, Water, Cattle and Income". */
function loopInWords(session: Session, loop: FeedbackLoop): string {
  const { map } = session.document.state.getState()
  const delays = loop.delays === 0 ? [] : [counted(loop.delays, 'delay')]
  const names = inSeries(loop.variables.map((id) => variableInWords(map, id)))
  const parts = [
    titleOf(loop, titles(session.loops.getState())),
    TYPE_NAMES[loop.type],
    counted(loop.links.length, 'link'),
    ...delays,
    `through ${names}`,
  ]
  return parts.join(', ')
}

function titles({ labels, names }: LoopsState): Parameters<typeof titleOf>[1] {
  return { labels, names: new Map([...names].map(([key, name]) => [key, inText(onOneLine(name))])) }
}

/** The loop along which one goes: that of the mark one is at, the one that is lit, the one gone along before if one is still on it, else the shortest through where one is. */
function loopMeant(session: Session, read: string | null, here: Here | null): FeedbackLoop | null {
  const { loops } = session.loops.getState().list
  const byKey = (key: string | null): FeedbackLoop | undefined =>
    key === null ? undefined : loops.find((loop) => loop.key === key)
  const lit = byKey(here?.kind === 'loops' ? here.id : null) ?? session.spotlit()
  if (lit) return lit
  if (here === null) return null
  const before = byKey(read)
  return before && isOn(before, here) ? before : (passing(session, here)[0] ?? null)
}

function isOn({ links, variables }: FeedbackLoop, { kind, id }: Here): boolean {
  return kind === 'links' ? links.includes(id) : kind === 'variables' && variables.includes(id)
}

/** Which link comes next: after the one that one is at, the one that leaves the variable one is at (or arrives there, going back), else the first or last. */
function placeOn({ links, variables }: FeedbackLoop, here: Here | null, step: 1 | -1): number {
  const count = links.length
  const link = here?.kind === 'links' ? links.indexOf(here.id) : -1
  if (link >= 0) return (link + step + count) % count
  const variable = here?.kind === 'variables' ? variables.indexOf(here.id) : -1
  if (variable >= 0) return step === 1 ? variable : (variable - 1 + count) % count
  return step === 1 ? 0 : count - 1
}

/** A loop that is told is lit, so that those who see can follow. */
function light({ page }: World, { view }: Session, loop: FeedbackLoop): void {
  pointAtLoop(view, null)
  holdLoop(view, loop.key)
  page.canvas?.reveal(loop.variables)
}
