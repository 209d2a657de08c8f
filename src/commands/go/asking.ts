import { type FeedbackLoop, TYPE_NAMES } from '../../loops/index.ts'
import { type CausalMap, EVIDENCE_IN_WORDS, type Id, type Link } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { passing } from '../loop/meantLoop.ts'
import type { FocusedThing, Here, World } from '../types.ts'
import { capitalised, counted, inSeries, POLARITY_IN_WORDS, variableInWords } from '../words.ts'
import { ALONG_KEYS } from './alongKeys.ts'
import { lightLoop, loopInWords } from './toldLoop.ts'
import { arrive, linksOf, whereOneIs } from './walk.ts'

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

const asking = (): { asked: Asked | null } => ({ asked: null })

/** Says what acts on a variable (`here`) or on what it acts (`away`); asked again, goes to these links one by one. */
export function tellActing(world: World, session: Session, way: 'here' | 'away'): void {
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
export function tellPassing(world: World, session: Session): void {
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
  lightLoop(world, session, loop)
  world.page.announce(`Loop ${at + 1} of ${loops.length}: ${loopInWords(session, loop)}.`)
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
