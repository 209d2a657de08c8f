import { capital, fill, isPlural, lowered, pluralOf, textOf } from '../../../names/forms.ts'
import { headOf, prepositionAt, withoutArticle } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { NameReading, Word } from '../../../names/types.ts'
import type { Proposal } from '../better/sound.ts'
import { isDate } from './date.ts'

/** The level that an event moves: rain, which a drought is the lack of, or the use of what is introduced; null where there is none. */
export function levelOf({ words }: NameReading, table: NameWords): Proposal | null {
  const { has, of, lists } = table
  const bare = withoutArticle(words, table).filter((_, at, all) => !isDate(all, at, table))
  const [first, second] = bare
  const positive = bare.length === 1 && first ? of(lists.opposites, first.low) : undefined
  if (positive !== undefined) return { name: capital(positive), turn: true }
  const isBeginning = has(lists.introductions, first?.low) && second?.low === 'of'
  const name = isBeginning ? ofIntroduced(withoutArticle(bare.slice(2), table), table) : null
  return name === null ? null : { name, turn: false }
}

/** How much there is of what is introduced: its use, or how much is to be paid. Of other things only a person knows. */
function ofIntroduced(words: readonly Word[], table: NameWords): string | null {
  const { has, of, lists } = table
  const bare = words[0]?.low === 'new' && words.length > 1 ? words.slice(1) : words
  const head = headOf(bare, table)?.low ?? ''
  const paid = of(lists.paid, head)
  if (paid !== undefined) return fill(paid, textOf(bare), table)
  if (!has(lists.used, head)) return null
  return `Use of ${isPlural(head, table) ? '' : 'the '}${lowered(textOf(words), table)}`
}

/** How often it comes; null where that makes no name. */
export function howOften({ words }: NameReading, table: NameWords): string | null {
  const { has, lists } = table
  const bare = withoutArticle(words, table)
  if (bare.length === 0 || has(lists.introductions, bare[0]?.low)) return null
  const isUndated = bare.every((_, at) => !isDate(bare, at, table))
  const end = prepositionAt(bare, table)
  const head = bare[end - 1]
  if (head === undefined || !has(lists.eventHeads, head.low) || isPlural(head.low, table)) return null
  if (bare.slice(0, end - 1).some(({ low }) => /\d/.test(low) && /[a-z]/.test(low))) return null
  const plural = [
    ...bare
      .slice(0, end - 1)
      .filter(({ low }) => !/^\d+$/.test(low))
      .map(({ text }) => text),
    pluralOf(head.text, table),
  ].join(' ')
  const rest = isUndated ? textOf(bare.slice(end).filter(({ low }) => !isNumber(low, table))) : ''
  if (rest !== '' && bare.slice(end).some((word) => isOneOfAKind(word, table))) return null
  return capital(`${plural}${rest === '' ? '' : ` ${rest}`} per year`)
}

function isNumber(low: string, { has, lists }: NameWords): boolean {
  return /^\d[\d,.]*$/.test(low) || has(lists.numberWords, low)
}

/** What there is one of, so that it comes to it once: what bears a name, or stands behind “the”. */
function isOneOfAKind({ text, low }: Word, { has, lists }: NameWords): boolean {
  return /^[A-Z]/.test(text) || has(lists.articles, low)
}
