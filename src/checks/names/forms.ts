import type { NameWords } from './prepare.ts'
import type { Word } from './types.ts'

/** Whether an English noun looks like more than one. */
export function isPlural(low: string, { has, ends, lists }: NameWords): boolean {
  return has(lists.plurals, low) || (low.length > 3 && low.endsWith('s') && !ends(lists.singularEnds, low))
}

/** The singular of an English noun, by its ending; others stay. */
export function singularOf(noun: string, table: NameWords): string {
  if (!noun.endsWith('s') || !isPlural(noun, table)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  return /(ses|xes|ches|shes|zes)$/.test(noun) && !/(uses|ases|ises|oses)$/.test(noun)
    ? noun.slice(0, -2)
    : noun.slice(0, -1)
}

/** The plural of an English noun, by its ending. */
export function pluralOf(noun: string, table: NameWords): string {
  if (isPlural(noun, table)) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** Words as they stand, joined. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text, isCut }, at) => (isCut && at < words.length - 1 ? `${text},` : text)).join(' ')
}

/** A text with a capital letter first; the rest stays. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text as the middle of a name: without its capital letter, where that only begins the sentence. */
export function lowered(text: string, { has, lists }: NameWords): string {
  const [first = ''] = text.split(' ')
  return /^[A-Z][a-z'’-]+$/.test(first) && !has(lists.properNames, first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** A template with `X` filled in. */
export function fill(template: string, words: string, table: NameWords): string {
  return capital(template.replace(/\bX\b/, lowered(words, table)))
}

/** A verb from its form in -ing: training to train, hiring to hire, cutting to cut. Of several that may be, those that are tried first. */
export function verbsOfIng(low: string): readonly string[] {
  const stem = low.slice(0, -3)
  const undoubled = /([bdgmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...undoubled, ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [])]
}

/** The past participle of an English verb, also from its form in -ing: repaired, planned, supplied, sold. */
export function participleOf(verb: string, { of, lists }: NameWords): string {
  const known = of(lists.participles, verb)
  if (known !== undefined) return known
  if (verb.length > 5 && verb.endsWith('ing'))
    return `${verb.slice(0, -3)}ed`.replace(/([^aeiou])yed$/, '$1ied')
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /[^aeiou][aeiou]l$/.test(verb)
    ? `${verb}${verb.at(-1) ?? ''}ed`
    : `${verb}ed`
}
