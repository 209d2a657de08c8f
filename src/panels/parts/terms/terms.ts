import type { LoopType, VariableKind } from '../../../model/index.ts'
import { TERMS } from './en.ts'

/** A word of the field that explains itself where it stands. */
export type TermId = keyof typeof TERMS

/** How a term reads in a sentence, and what it means. */
export function termOf(id: TermId): { readonly word: string; readonly means: string } {
  return TERMS[id]
}

const KINDS: Readonly<Record<VariableKind, TermId | null>> = {
  variable: null,
  stock: 'stock',
  flow: 'flow',
  action: 'action',
  perception: 'perception',
  gap: 'gap',
  external: 'external',
}

/** The term for a kind of variable; null for a plain variable, of which there is nothing to say. */
export function termOfKind(kind: VariableKind): TermId | null {
  return KINDS[kind]
}

/** The term for a type of loop. */
export function termOfLoop(type: LoopType): TermId {
  return ({ R: 'reinforcing', B: 'balancing', U: 'undetermined' } as const)[type]
}

/** The term for one of Meadows' places to intervene, 1 to 12; null where there is none of that number. */
export function termOfLevel(level: number): TermId | null {
  const id = `level-${level}`
  return isTerm(id) ? id : null
}

function isTerm(id: string): id is TermId {
  return Object.hasOwn(TERMS, id)
}
