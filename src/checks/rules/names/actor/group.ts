import { lowered, textOf } from '../../../names/forms.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** The number of a group that stands alone as if it were one actor: “Teachers”, “Tour operators”; null for other names, and for people who are named for what befell them or for which of them are meant. */
export function numberOfGroup(words: readonly Word[], table: NameWords): string | null {
  const { has, lists } = table
  const last = words.at(-1)
  if (
    last === undefined ||
    words.length > MOST ||
    words.some(({ isCut }) => isCut) ||
    has(lists.befallen, last.low)
  )
    return null
  const whole = textOf(words).toLowerCase()
  const isAlone =
    words.length === 1
      ? has(lists.counted, whole) ||
        has(lists.people, whole) ||
        has(lists.professions, whole) ||
        TRADE.test(whole)
      : has(lists.counted, whole) || isOfTrade(words, table)
  return isAlone ? `Number of ${lowered(textOf(words), table)}` : null
}

/** Words of a name that is no more than who is meant. */
const MOST = 3
/** People by the ending of what they do, as in “Cyclists” and “Librarians”. */
const TRADE = /^([a-z]{4,}ists|[a-z]{4,}cians|[a-z]{4,}rians)$/

/** Whether people of a work or office are named with the kind of it: “Prison warders”, and not “Retired warders”. */
function isOfTrade(words: readonly Word[], { has, lists }: NameWords): boolean {
  const last = words.at(-1)?.low ?? ''
  if (!has(lists.professions, last) && !TRADE.test(last)) return false
  return words.slice(0, -1).every(({ low }) => !/\d/.test(low) && !SAYS_WHICH.test(low) && !isWhich(low))

  function isWhich(low: string): boolean {
    return (
      has(lists.ofGroups, low) ||
      has(lists.which, low) ||
      has(lists.up, low) ||
      has(lists.down, low) ||
      has(lists.determiners, low) ||
      has(lists.prepositions, low) ||
      has(lists.joiners, low) ||
      has(lists.verbs, low) ||
      (has(lists.acts, low) && !has(lists.employing, low))
    )
  }
}

/** Participles and adjectives by their form: which of them are counted. */
const SAYS_WHICH = /([a-z]{2}(ed|ing|less|ful|able|ible|ive|ous)|^(un|non-|in|dis|over|under|ex-).+|time|'s)$/
