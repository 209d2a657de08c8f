import {
  type CausalMap,
  type Link,
  type LoopType,
  nameOrRole,
  type Polarity,
  type Variable,
} from '../model/index.ts'

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

type Named = Parameters<typeof nameOrRole>[0]

/** A variable's name, or its role, to be read out: never empty. */
export function spokenName(variable: Named): string {
  return nameOrRole(variable).trim() || 'Unnamed variable'
}

/** The same of a variable by itself: "Symptom, not named yet" while only its role is known. */
export function spokenVariable(variable: Variable): string {
  const { name, role } = variable
  return `${spokenName(variable)}${role !== '' && name.trim() === '' ? ', not named yet' : ''}`
}

/** "Link from Rainfall to Grazing land, positive, delayed". */
export function spokenLink(map: CausalMap, link: Link): string {
  const source = spokenName(map.variables[link.source])
  const target = spokenName(map.variables[link.target])
  const delay = link.delay ? ', delayed' : ''
  const self = link.source === link.target ? ', from a variable to itself: it is on no loop' : ''
  return `Link from ${source} to ${target}, ${SIGN_WORDS[link.polarity]}${delay}${self}`
}

/** "R1 Drill and grow, reinforcing loop". */
export function spokenLoop(text: string, name: string, type: LoopType): string {
  return `${name === '' ? text : `${text} ${name}`}, ${LOOP_WORDS[type]}`
}
