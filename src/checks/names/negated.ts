import type { NameWords } from './prepare.ts'

/** What a word with a prefix says: the plain word, null where it is not known, and whether it says too little or too much of it. */
export interface Negated {
  readonly plain: string | null
  readonly isTooMuch: boolean
}

/** What a prefix or an ending makes of a word: an opposite, or too much of it; null for an ordinary word. Shapes decide, and lists of ordinary words that only look so. */
export function readNegated(low: string, table: NameWords): Negated | null {
  const { has, of, lists } = table
  const known = of(lists.negated, low)
  if (known !== undefined) return { plain: known, isTooMuch: false }
  if (/[a-z]less(ness)?$/.test(low)) {
    return has(lists.without, low) ? null : { plain: null, isTooMuch: false }
  }
  if (lists.ordinary.some((ordinary) => low.startsWith(ordinary))) return null
  if (/^un.{2,}(able|ible|ability|ibility|ful|fulness|ness)$/.test(low))
    return { plain: low.slice(2), isTooMuch: false }
  if (UN.test(low) && !low.endsWith('ment')) return { plain: low.slice(2), isTooMuch: false }
  if (/^(in|im|ir|il).{3,}(able|ible|ability|ibility)$/.test(low) && !POSITIVE.test(low))
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
const UN =
  /^un(?!i[tvonqfls]|der|til|less|an|load|pack|lock|do|fold|veil|wind|cover|block).{2,}(al|ive|ing|ant|ent|ous|ic|ary|ly|thy|dy|ky|py|sy|cky|sure|wise|safe|kind|just|fit|fair|clear|equal|even|sound|clean)$/

/** Words that begin so without being turned. */
const POSITIVE =
  /^(inflammab|invaluab|irritab|imaginab|impressionab|inheritab|inhabitab|insurab|indictab|investab|interchangeab|impeachab|injectab|inflatab|intelligib)/

/** The noun of an adjective by its ending, as reliability of reliable; null where none follows from it. */
export function nounOfAdjective(adjective: string): string | null {
  for (const [ending, noun] of NOUN_ENDINGS) {
    if (adjective.endsWith(ending)) return adjective.slice(0, -ending.length) + noun
  }
  return null
}

const NOUN_ENDINGS: readonly (readonly [string, string])[] = [
  ['frequent', 'frequency'],
  ['able', 'ability'],
  ['ible', 'ibility'],
  ['ent', 'ence'],
  ['ant', 'ance'],
  ['curate', 'curacy'],
  ['quate', 'quacy'],
  ['ive', 'iveness'],
  ['ful', 'fulness'],
  ['ous', 'ousness'],
  ['lar', 'larity'],
  ['cure', 'curity'],
  ['ture', 'turity'],
  ['ise', 'ision'],
  ['ete', 'eteness'],
  ['rect', 'rectness'],
  ['onal', 'onality'],
  ['gal', 'gality'],
  ['mal', 'mality'],
  ['id', 'idity'],
]

/** The noun of a participle after a prefix, as feeding of underfed; null where none follows from it. */
export function nounOfParticiple(participle: string): string | null {
  const known = PARTICIPLES.get(participle)
  if (known !== undefined) return known
  return /[a-z]{2}ed$/.test(participle) ? `${participle.slice(0, -2).replace(/i$/, 'y')}ing` : null
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['fed', 'feeding'],
  ['paid', 'pay'],
  ['funded', 'funding'],
  ['staffed', 'staffing'],
  ['used', 'use'],
  ['utilised', 'utilisation'],
  ['nourished', 'nourishment'],
  ['equipped', 'equipment'],
  ['prepared', 'preparedness'],
  ['informed', 'information'],
  ['trained', 'training'],
  ['educated', 'education'],
  ['qualified', 'qualification'],
  ['developed', 'development'],
  ['managed', 'quality of management'],
  ['valued', 'appreciation'],
  ['priced', 'price'],
  ['employed', 'employment'],
  ['resourced', 'resources'],
  ['financed', 'funding'],
  ['capitalised', 'capital'],
  ['supplied', 'supply'],
  ['reported', 'reporting'],
  ['served', 'service'],
  ['lit', 'lighting'],
  ['led', 'leadership'],
  ['placed', 'placement'],
  ['directed', 'direction'],
  ['allocated', 'allocation'],
  ['sized', 'size'],
  ['worked', 'workload'],
  ['loaded', 'load'],
  ['stretched', 'load'],
  ['stocked', 'stock'],
  ['crowded', 'crowding'],
])
