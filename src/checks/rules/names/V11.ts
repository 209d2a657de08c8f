import { capital, isPlural, lowered, pluralOf, textOf } from '../../names/forms.ts'
import { prepositionAt, withoutArticle } from '../../names/head.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { WARNING } from '../../rule.ts'

/** What happens once is no variable. */
export const V11: NameTeller = {
  id: 'V11',
  group: 'names',
  severity: WARNING,
  why: 'Events happen once; variables persist.',
  tell(reading, words) {
    if (!isEvent(reading, words)) return null
    const level = levelOf(reading, words)
    if (level !== null)
      return {
        message: `“${reading.name}” is an event. “${level}” is the level behind it.`,
        rename: { name: level, turn: true },
      }
    const name = suggest(reading, words)
    const message =
      name === null
        ? `“${reading.name}” is an event. What level did it change?`
        : `“${reading.name}” is an event. What level did it change? If it comes again and again: “${name}”.`
    return name === null ? { message } : { message, rename: { name, turn: false } }
  },
}

function isEvent(reading: NameReading, table: NameWords): boolean {
  const { has, lists } = table
  const { words } = reading
  const isOpen = openTo(reading, table, lists.eventOk)
  const isRated = words.some(({ low }) => has(lists.rateWords, low))
  if (covered(words, table.phrases(lists.once)).some((is, at) => is && isOpen[at] === true)) return true
  if (words.some((_, at) => isOpen[at] === true && isDate(words, at, table))) return true
  if (isRated) return false
  if (endsInOnce(words, table) || isDeed(words, table)) return true
  if (covered(words, table.phrases(lists.eventPhrases)).some((is, at) => is && isOpen[at] === true))
    return true
  const end = prepositionAt(words, table)
  const head = words[end - 1]
  if (has(lists.namedEvents, words[0]?.low) && words.length === 2 && /^[A-Z]/.test(words[1]?.text ?? ''))
    return true
  if (head === undefined || isOpen[end - 1] === false || !has(lists.eventHeads, head.low)) return false
  const isWhich =
    has(lists.articles, words[0]?.low) ||
    ['at', 'on', 'by'].includes(words[end]?.low ?? '') ||
    /'s?$/.test(words[end - 2]?.low ?? '')
  return !has(lists.weakEvents, head.low) || isWhich
}

/** Whether a name ends in what one thing did once, as in “Truck overturns”; several of a thing do it again and again. */
function endsInOnce(words: readonly Word[], table: NameWords): boolean {
  const marks = covered(words, table.phrases(table.lists.onceVerbs))
  if (marks.at(-1) !== true) return false
  const first = marks.lastIndexOf(false) + 1
  const before = words[first - 1]
  if (
    before === undefined ||
    isPlural(before.low) ||
    words.slice(0, first).some(({ low }) => table.has(table.lists.measures, low))
  )
    return false
  if (first > 1 && isSeveralOnce(words)) return false
  const isNoun = table.has(table.lists.eventHeads, words.at(-1)?.low ?? '')
  return isNoun || first > 0
}

/** Whether the last word is as often several of something, and an adjective stands first: “Shorter tea breaks”, “Dry maize leaves”. With an article it is the one thing that breaks. */
function isSeveralOnce(words: readonly Word[]): boolean {
  const end = words.at(-1)?.low ?? ''
  return SEVERAL_ONCE.has(end) && words[0]?.low !== 'the' && words[0]?.low !== 'our' && words[0]?.low !== 'a'
}

const SEVERAL_ONCE = new Set(['breaks', 'leaves', 'strikes', 'bursts', 'crashes', 'sinks', 'wins', 'fails'])

/** A deed done to a number of people, or to the one thing that is meant: “Layoff of 40 clerks”, “Sale of the airline”. */
function isDeed(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const at = words.findIndex(({ low }) => low === 'of')
  const head = words[at - 1]
  const next = words[at + 1]
  const noun = words.slice(at + 1).find((_, index, all) => {
    const after = all[index + 1]
    return index > 0 && (after === undefined || has(lists.prepositions, after.low))
  })
  if (head === undefined || next === undefined) {
    const end = words[prepositionAt(words, table) - 1]
    return (
      end !== undefined &&
      (has(lists.blows, end.low) ||
        covered(words, table.phrases(lists.blows)).at(words.indexOf(end)) === true)
    )
  }
  if (has(lists.blows, head.low) && !has(lists.measures, next.low)) return true
  if (!has(lists.deeds, head.low)) return false
  if (/^\d[\d,. ]*$/.test(next.low) || NUMBER_WORDS.has(next.low)) return true
  const isOne = noun !== undefined && !isPlural(noun.low) && !has(lists.measures, noun.low)
  return (
    isOne &&
    (next.low === 'a' || next.low === 'an' || (has(lists.articles, next.low) && ONE_OF.has(next.low)))
  )
}

const ONE_OF = new Set(['the', 'our', 'this', 'that', 'its'])

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty hundred hundreds thousands dozens half'.split(
    ' ',
  ),
)

const TELLING = new Set(['last', 'next', 'this'])

/** Whether a word says when, once: a year, or a month or day of the week that is a date and no season. */
function isDate(words: readonly Word[], at: number, { has, lists }: NameWords): boolean {
  const word = words[at]
  const before = words[at - 1]?.low
  if (word === undefined) return false
  if (TELLING.has(before ?? '') && has(lists.spans, word.low)) return true
  if (/^\d{1,2}(st|nd|rd|th)?$/.test(word.low) && has(lists.months, words[at + 1]?.low)) return true
  if (/^(19|20)\d\d(-\d\d)?$/.test(word.low))
    return !has(lists.yearOk, before) && words[at - 2]?.low !== 'base'
  if (word.low === 'march' || word.low === 'may')
    return has(lists.dateBefore, before) && /^[MJ]/.test(word.text)
  if (!has(lists.months, word.low) && !has(lists.weekdays, word.low)) return false
  return has(lists.dateBefore, before) || /^\d/.test(before ?? '') || (at === words.length - 1 && at > 0)
}

/** The level that an event is the lack of, as rain of a drought; null where there is none. */
function levelOf({ words }: NameReading, table: NameWords): string | null {
  const bare = withoutArticle(words, table).filter((_, at, all) => !isDate(all, at, table))
  const [only] = bare
  const positive = bare.length === 1 && only ? table.of(table.lists.opposites, only.low) : undefined
  return positive === undefined ? null : capital(positive)
}

/** How often it comes; null where that makes no name. */
function suggest({ words }: NameReading, table: NameWords): string | null {
  const { has, lists } = table
  const bare = withoutArticle(words, table)
  const [first, second] = bare
  if (first === undefined) return null
  if (['launch', 'introduction', 'opening'].includes(first.low) && second?.low === 'of') {
    const rest = textOf(withoutArticle(bare.slice(2), table))
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
  return capital(`${plural}${rest === '' ? '' : ` ${rest}`} per year`)
}
