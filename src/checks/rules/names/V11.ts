import { prepositionAt } from '../../names/head.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading } from '../../names/types.ts'
import { WARNING } from '../../rule.ts'
import { isDate } from './event/date.ts'
import { isDeed } from './event/deed.ts'
import { howOften, levelOf } from './event/level.ts'
import { endsInOnce } from './event/once.ts'

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
    const name = howOften(reading, words)
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
