import { isPlural, textOf } from '../../names/forms.ts'
import { prepositionAt, withoutArticle } from '../../names/head.ts'
import { isFine } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'
import { isPeople, isVerb } from './action/verbs.ts'

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

/** Words within the name of an office. */
const BETWEEN = new Set(['and', 'of', 'the', 'for', '&'])

/** A person in the singular, or people: with an article somebody, and no number. */
function isPerson(low: string, { has, lists }: NameWords): boolean {
  return (
    has(lists.people, low) ||
    has(lists.people, `${low}s`) ||
    has(lists.people, low.replace(/y$/, 'ies')) ||
    isPerformer(low, lists.likePeople)
  )
}

/** Somebody by the ending of what they do: a conductor, a pianist, a librarian. */
function isPerformer(low: string, likePeople: readonly string[]): boolean {
  return (
    /^([a-z]{3,}tor|[a-z]{4,}ist|[a-z]{3,}ian)$/.test(low) &&
    !likePeople.some((thing) => `${low}s`.endsWith(thing))
  )
}

/** What ends as a person does and is a thing or a time. */
const NO_PERSON =
  /(number|summer|winter|dinner|supper|river|corner|danger|hunger|anger|cover|fever|timber|layer|copper|silver|weather|water|paper|power|order|offer|quarter|chapter|centre|center|career|beer|counter|answer|member|border)$/

function isActor(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const bare = withoutArticle(words, table)
  const whole = textOf(bare).toLowerCase()
  if (has(lists.vague, whole) && !has(lists.actors, whole)) return false
  const isWithArticle = bare.length < words.length
  if (has(lists.actors, whole)) return isWithArticle || !has(lists.counted, whole)
  const [first, second] = bare
  if (second?.low === '/') return false
  const last = bare.at(-1)
  if (first === undefined || last === undefined) return false
  if (bare.length === 1 && isWithArticle && isPerson(last.low, table)) return true
  const isTheOne =
    isWithArticle && bare.length < 4 && !isPlural(last.low) && prepositionAt(bare, table) === bare.length
  if (
    isTheOne &&
    (has(lists.persons, last.low) ||
      /.{3}(man|woman|person)$/.test(last.low) ||
      isPeople(`${last.low}s`, table) ||
      isPerformer(last.low, lists.likePeople)) &&
    !NO_PERSON.test(last.low)
  )
    return true
  if (has(lists.offices, first.low) && (second?.low === 'of' || second?.low === 'for')) {
    const isNamed = /^[A-Z]/.test(bare[2]?.text ?? '')
    const goesOn = bare.some(({ text, low }, at) => at > 2 && /^[a-z]/.test(text) && !BETWEEN.has(low))
    const isInPlace = bare.some(({ low }, at) => at > 2 && has(lists.prepositions, low) && low !== 'of')
    return !(isNamed && goesOn) && !isInPlace && !has(lists.measures, last.low)
  }
  if (bare.length === 2 && !isWithArticle && isVerb(first.low, table) && !has(lists.compoundHeads, last.low))
    return false
  if (bare.length > 1 && bare.length < 5 && !bare.some(({ low }) => has(lists.prepositions, low))) {
    if (has(lists.leaders, last.low)) return true
    if (has(lists.organisations, last.low)) return !isWithArticle || bare.length > 0
    const two = `${bare.at(-2)?.low ?? ''} ${last.low}`
    if (has(lists.organisations, two) || (has(lists.actors, two) && !has(lists.counted, two))) return true
    return (
      has(lists.bareAdjectives, first.low) && has(lists.actors, last.low) && !has(lists.counted, last.low)
    )
  }
  return false
}
