import type { FeedbackLoop } from '../../loops/index.ts'
import { type CausalMap, foldSpace, inText, type Link, type Polarity } from '../../model/index.ts'
import { nameIn } from '../nameIn.ts'
import type { Seen } from '../see.ts'

/** What the two ends of a link are called. */
export function endsIn(
  { source, target }: Pick<Link, 'source' | 'target'>,
  map: Pick<CausalMap, 'variables'>,
): { readonly from: string; readonly to: string } {
  return { from: nameIn(map, source), to: nameIn(map, target) }
}

/** The same by what a rule is given. */
export function ends(
  link: Pick<Link, 'source' | 'target'>,
  { nameOf }: Seen,
): { readonly from: string; readonly to: string } {
  return { from: nameOf(link.source), to: nameOf(link.target) }
}

/** A sign as it stands in a sentence: a real minus. */
export function signOf(polarity: Polarity): string {
  return polarity === '-' ? '\u2212' : polarity
}

/** What a loop is called: `R1`, or `R1 Word of mouth` where people gave it a name. */
export function loopName(loop: Pick<FeedbackLoop, 'key' | 'type'>, seen: Seen): string {
  const name = inText(foldSpace(seen.noteOf(loop.key)?.name ?? ''))
  return [seen.labelOf(loop), name].filter(Boolean).join(' ')
}

/** So many things are told one by one. */
const MOST = 3

/** “A”, “A and B”, “A, B and 4 more”: names as they stand in a sentence. */
export function listed(names: readonly string[]): string {
  const told = names.length > MOST ? [...names.slice(0, MOST - 1), `${names.length - MOST + 1} more`] : names
  const last = told.at(-1) ?? ''
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${last}` : last
}
