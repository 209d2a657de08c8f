import { textOf } from '../../names/forms.ts'
import { withoutArticle } from '../../names/head.ts'
import { isFine } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'

/** A person or an organisation is no quantity. */
export const V12: NameTeller = {
  id: 'V12',
  group: 'names',
  severity: INFO,
  why: '“The ministry” cannot increase; what it has, does or is trusted to do can.',
  tell(reading, words) {
    if (isFine(reading, words) || !isActor(reading.words, words)) return null
    return {
      message: `“${reading.name}” is an actor. Which quantity of theirs matters (capacity, effort, trust)?`,
    }
  },
}

function isActor(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const bare = withoutArticle(words, table)
  const whole = textOf(bare).toLowerCase()
  const isWithArticle = bare.length < words.length
  if (has(lists.actors, whole)) return !has(lists.counted, whole)
  const [first, second] = bare
  const last = bare.at(-1)
  if (first === undefined || last === undefined) return false
  if (has(lists.offices, first.low) && (second?.low === 'of' || second?.low === 'for')) {
    return (
      !bare.some(({ low }, at) => at > 2 && has(lists.prepositions, low)) && !has(lists.measures, last.low)
    )
  }
  if (bare.length > 1 && bare.length < 5 && !bare.some(({ low }) => has(lists.prepositions, low))) {
    if (has(lists.organisations, last.low)) return !isWithArticle || bare.length > 0
    const two = `${bare.at(-2)?.low ?? ''} ${last.low}`
    if (has(lists.organisations, two) || (has(lists.actors, two) && !has(lists.counted, two))) return true
    return (
      has(lists.bareAdjectives, first.low) && has(lists.actors, last.low) && !has(lists.counted, last.low)
    )
  }
  return false
}
