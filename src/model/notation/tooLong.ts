import { LIMITS } from '../limits.ts'
import type { Chain, NamedVariable } from './read.ts'

/** So much of a long name is told. */
const TOLD = 30

/** A name that is longer than a name may be, and why it cannot stand; null when there is none. Cut it would have lost words. */
export function tooLong(
  chains: readonly Chain[],
): { readonly at: NamedVariable; readonly why: string } | null {
  const at = chains.flatMap(({ names }) => names).find(({ name }) => name.length > LIMITS.name)
  if (at === undefined) return null
  const [has, most] = [at.name.length, LIMITS.name].map((count) => count.toLocaleString('en'))
  const start = [...at.name].slice(0, TOLD).join('').trim()
  return {
    at,
    why: `the name “${start}…” has ${has} characters, and a name may have ${most}; a longer text has its place in a note`,
  }
}
