import type { ById, CausalMap, Id, Link, LoopType, Polarity } from '../model/index.ts'

const SIGN_WORDS: Readonly<Record<Polarity, string>> = {
  '+': 'positive',
  '-': 'negative',
  '?': 'sign not said yet',
}

const LOOP_WORDS: Readonly<Record<LoopType, string>> = {
  R: 'reinforcing loop',
  B: 'balancing loop',
  U: 'undetermined loop',
}

/** How many links arrive at a variable and leave it. */
export interface LinkCount {
  readonly into: number
  readonly out: number
}

const NO_LINKS: LinkCount = { into: 0, out: 0 }
const counted = new WeakMap<ById<Link>, ReadonlyMap<Id, LinkCount>>()

/** Links in and out of a variable; counted once for each version of the links. */
export function linksAt(links: ById<Link>, id: Id): LinkCount {
  const known = counted.get(links) ?? countLinks(links)
  counted.set(links, known)
  return known.get(id) ?? NO_LINKS
}

function countLinks(links: ById<Link>): ReadonlyMap<Id, LinkCount> {
  const counts = new Map<Id, LinkCount>()
  for (const { source, target } of Object.values(links)) {
    const from = counts.get(source) ?? NO_LINKS
    counts.set(source, { into: from.into, out: from.out + 1 })
    const to = counts.get(target) ?? NO_LINKS
    counts.set(target, { into: to.into + 1, out: to.out })
  }
  return counts
}

/** What is heard of a thing that nothing moves. */
export const LOCKED = 'locked in place'

/** A name to be read out: never empty. */
export function spokenName(name: string | undefined): string {
  const trimmed = name?.trim() ?? ''
  return trimmed === '' ? 'Unnamed variable' : trimmed
}

/** "3 links in, 2 out". */
export function spokenLinks({ into, out }: LinkCount): string {
  return into + out === 0 ? 'no links' : `${into} ${into === 1 ? 'link' : 'links'} in, ${out} out`
}

/** "Link from Rainfall to Grazing land, positive, delayed". */
export function spokenLink(map: CausalMap, link: Link): string {
  const source = spokenName(map.variables[link.source]?.name)
  const target = spokenName(map.variables[link.target]?.name)
  const delay = link.delay ? ', delayed' : ''
  const self = link.source === link.target ? ', from a variable to itself: it is on no loop' : ''
  return `Link from ${source} to ${target}, ${SIGN_WORDS[link.polarity]}${delay}${self}`
}

/** "R1 Drill and grow, reinforcing loop". */
export function spokenLoop(text: string, name: string, type: LoopType): string {
  return `${name === '' ? text : `${text} ${name}`}, ${LOOP_WORDS[type]}`
}

/** Text on its way into a name: a pasted line break becomes one space. */
export function onOneLine(text: string): string {
  return text.replace(/[^\S\n\r]*[\r\n]+[^\S\n\r]*/g, ' ')
}
