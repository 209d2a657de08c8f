import { capital, isPlural, lowered, pluralOf, textOf } from '../../../names/forms.ts'
import { prepositionAt, withoutArticle } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { NameReading, Word } from '../../../names/types.ts'
import { isDate } from './date.ts'

/** The level that an event is the lack of, as rain of a drought; null where there is none. */
export function levelOf({ words }: NameReading, table: NameWords): string | null {
  const bare = withoutArticle(words, table).filter((_, at, all) => !isDate(all, at, table))
  const [only] = bare
  const positive = bare.length === 1 && only ? table.of(table.lists.opposites, only.low) : undefined
  return positive === undefined ? null : capital(positive)
}

/** How often it comes; null where that makes no name. */
export function howOften({ words }: NameReading, table: NameWords): string | null {
  const { has, lists } = table
  const bare = withoutArticle(words, table)
  const [first, second] = bare
  if (first === undefined) return null
  if (['launch', 'introduction', 'opening'].includes(first.low) && second?.low === 'of') {
    const rest = textOf(bare.slice(2))
    return rest === '' ? null : `Use of ${lowered(rest)}`
  }
  const isUndated = bare.every((_, at) => !isDate(bare, at, table))
  const end = prepositionAt(bare, table)
  const head = bare[end - 1]
  if (head === undefined || !has(lists.eventHeads, head.low) || isPlural(head.low)) return null
  const plural = [
    ...bare
      .slice(0, end - 1)
      .filter(({ low }) => !/\d/.test(low))
      .map(({ text }) => text),
    pluralOf(head.text),
  ].join(' ')
  const rest = isUndated ? textOf(bare.slice(end)) : ''
  if (rest !== '' && bare.slice(end).some((word) => isOneOfAKind(word, table))) return null
  return capital(`${plural}${rest === '' ? '' : ` ${rest}`} per year`)
}

/** What there is one of, so that it comes to it once: what bears a name, or stands behind “the”. */
function isOneOfAKind({ text, low }: Word, { has, lists }: NameWords): boolean {
  return /^[A-Z]/.test(text) || has(lists.articles, low)
}
