import type { Colour, Evidence, Link, Polarity, VariableKind } from '../../model/index.ts'

interface Option<V extends string> {
  readonly value: V
  readonly label: string
}

/** What sort of thing a variable is, as people read it. */
export const KINDS: readonly Option<VariableKind>[] = [
  { value: 'variable', label: 'Variable' },
  { value: 'stock', label: 'Stock' },
  { value: 'flow', label: 'Flow' },
  { value: 'action', label: 'Action' },
  { value: 'perception', label: 'Perception' },
  { value: 'gap', label: 'Gap' },
  { value: 'external', label: 'From outside' },
]

/** The colours that a variable may have. */
export const COLOURS: readonly Option<Colour>[] = [
  { value: 'none', label: 'No colour' },
  { value: 'grey', label: 'Grey' },
  { value: 'red', label: 'Red' },
  { value: 'amber', label: 'Amber' },
  { value: 'green', label: 'Green' },
  { value: 'teal', label: 'Teal' },
  { value: 'blue', label: 'Blue' },
  { value: 'violet', label: 'Violet' },
  { value: 'pink', label: 'Pink' },
]

/** How well a link is known. */
export const EVIDENCE: readonly Option<Evidence>[] = [
  { value: 'none', label: 'Nobody has said' },
  { value: 'assumption', label: 'Assumed' },
  { value: 'plausible', label: 'Stands to reason' },
  { value: 'documented', label: 'Documented' },
]

/** The three signs with what they mean. */
export const SIGNS: readonly (Option<Polarity> & { readonly face: string })[] = [
  { value: '+', label: 'Positive: both go the same way', face: '+' },
  { value: '-', label: 'Negative: they go opposite ways', face: '−' },
  { value: '?', label: 'Unknown', face: '?' },
]

/** What a link claims, read aloud: "When Rainfall rises, Grazing rises, after a delay." */
export function claim(link: Pick<Link, 'polarity' | 'delay'>, source: string, target: string): string {
  const does = { '+': 'rises', '-': 'falls', '?': 'rises or falls, nobody has said which' }[link.polarity]
  return `When ${source} rises, ${target} ${does}${link.delay ? ', after a delay' : ''}, all else being the same.`
}

/** The one value that all have, or null when they differ. */
export function common<R, V>(records: readonly R[], read: (record: R) => V): V | null {
  const [first, ...rest] = records.map(read)
  return first !== undefined && rest.every((value) => value === first) ? first : null
}
