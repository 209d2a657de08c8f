import { prepositionAt } from '../../names/head.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
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
    const beginning = `“${reading.name}” is an event.`
    const message = `${beginning} What level did it change?`
    const level = levelOf(reading, words)
    if (level !== null)
      return {
        message,
        rename: {
          name: level.name,
          turn: level.turn,
          say: (name) => `${beginning} “${name}” is the level behind it.`,
        },
      }
    const often = howOften(reading, words)
    const say = (name: string) => `${message} If it comes again and again, it is “${name}”.`
    return often === null ? { message } : { message, rename: { name: often, turn: false, say } }
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
  if (tellsPhrase(words, isOpen, table)) return true
  const end = prepositionAt(words, table)
  const head = words[end - 1]
  if (has(lists.namedEvents, words[0]?.low) && words.length === 2 && /^[A-Z]/.test(words[1]?.text ?? ''))
    return true
  if (head === undefined || isOpen[end - 1] === false || !isEventHead(words, end, table)) return false
  const isWhich =
    has(lists.articles, words[0]?.low) ||
    has(lists.eventPlaces, words[end]?.low) ||
    /'s?$/.test(words[end - 2]?.low ?? '')
  return !has(lists.weakEvents, head.low) || isWhich
}

/** Whether a name holds the beginning of an event: one with “the” only where it begins the name, as the rest says where or of what. */
function tellsPhrase(words: readonly Word[], isOpen: readonly boolean[], table: NameWords): boolean {
  const marks = covered(words, table.phrases(table.lists.eventPhrases))
  const first = marks.indexOf(true)
  const isPlace = first > 0 && words[first]?.low === 'the'
  return !isPlace && marks.some((is, at) => is && isOpen[at] === true)
}

/** Whether the noun that a name is about happens once, in one word or in two. */
function isEventHead(words: readonly Word[], end: number, table: NameWords): boolean {
  const { has, lists } = table
  return (
    has(lists.eventHeads, words[end - 1]?.low) ||
    covered(words.slice(0, end), table.phrases(lists.eventHeads))[end - 1] === true
  )
}
