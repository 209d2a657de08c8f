import type { CausalMap, Link, LoopType, Polarity } from '../model/index.ts'

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

/** What is heard of a thing that nothing moves. */
export const LOCKED = 'locked in place'

/** A name to be read out: never empty. */
export function spokenName(name: string | undefined): string {
  const trimmed = name?.trim() ?? ''
  return trimmed === '' ? 'Unnamed variable' : trimmed
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
