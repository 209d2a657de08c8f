import type { NameWords } from './prepare.ts'

/** What a word with a prefix says: the plain word, null where it is not known, and whether it says too little or too much of it. */
export interface Negated {
  readonly plain: string | null
  readonly isTooMuch: boolean
}

/** What a prefix or an ending makes of a word: an opposite, or too much of it; null for an ordinary word. Shapes decide, and lists of ordinary words that only look so. */
export function readNegated(low: string, table: NameWords): Negated | null {
  const { has, begins, of, lists } = table
  const known = of(lists.negated, low)
  if (known !== undefined) return { plain: known, isTooMuch: false }
  if (/[a-z]less(ness)?$/.test(low)) {
    return has(lists.without, low) ? null : { plain: null, isTooMuch: false }
  }
  if (begins(lists.ordinary, low)) return null
  if (/^un.{2,}(able|ible|ability|ibility|ful|fulness|ness)$/.test(low))
    return { plain: low.slice(2), isTooMuch: false }
  if (isTurnedByUn(low, table) && !low.endsWith('ment')) return { plain: low.slice(2), isTooMuch: false }
  if (/^(in|im|ir|il).{3,}(able|ible|ability|ibility)$/.test(low) && !begins(lists.neverTurned, low))
    return { plain: low.slice(2), isTooMuch: false }
  const plainAfter = (prefixes: readonly string[]) => {
    const prefix = prefixes.find((one) => low.startsWith(one) && low.length - one.length > 2)
    return prefix === undefined ? undefined : low.slice(prefix.length).replace(/^-/, '')
  }
  const less = plainAfter(lists.negativePrefixes)
  if (less !== undefined) return { plain: less, isTooMuch: false }
  const more = plainAfter(lists.excessivePrefixes)
  return more === undefined ? null : { plain: more, isTooMuch: true }
}

/** Adjectives in un-, and no verbs or participles: what is unsold or unpaid is counted. */
function isTurnedByUn(low: string, { begins, ends, lists }: NameWords): boolean {
  return low.startsWith('un') && !begins(lists.unturned, low) && ends(lists.unEnds, low, 4)
}

/** The noun of an adjective by its ending, as reliability of reliable; null where none follows from it. */
export function nounOfAdjective(adjective: string, { lists }: NameWords): string | null {
  for (const [ending, noun] of lists.adjectiveNouns) {
    if (adjective.endsWith(ending)) return adjective.slice(0, -ending.length) + noun
  }
  return null
}

/** The noun of a participle after a prefix, as feeding of underfed; null where none follows from it. */
export function nounOfParticiple(participle: string, { of, lists }: NameWords): string | null {
  const known = of(lists.participleNouns, participle)
  if (known !== undefined) return known
  return /[a-z]{2}ed$/.test(participle) ? `${participle.slice(0, -2).replace(/i$/, 'y')}ing` : null
}
