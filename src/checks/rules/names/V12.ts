import { isPlural, textOf } from '../../names/forms.ts'
import { withoutArticle } from '../../names/head.ts'
import { holdsPhrase, isFine } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'
import { isVerb } from './action/verbs.ts'
import { numberOfGroup } from './actor/group.ts'
import { isOffice } from './actor/office.ts'
import { isOneOfTrade, isThePerson } from './actor/person.ts'

/** A person or an organisation is no quantity. */
export const V12: NameTeller = {
  id: 'V12',
  group: 'names',
  severity: INFO,
  why: '“The ministry” cannot increase; what it has, does or is trusted to do can.',
  tell(reading, words) {
    if (isFine(reading, words) || holdsPhrase(reading, words, words.lists.eventPhrases)) return null
    const message = `“${reading.name}” is an actor. Which quantity of theirs matters (capacity, effort, trust)?`
    const number = reading.kind === 'stock' ? null : numberOfGroup(reading.words, words)
    if (number !== null) return { message, rename: { name: number, turn: false } }
    return isActor(reading.words, words) ? { message } : null
  },
}

function isActor(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const bare = withoutArticle(words, table)
  const whole = textOf(bare).toLowerCase()
  if (has(lists.vague, whole) && !has(lists.actors, whole)) return false
  const isWithArticle = bare.length < words.length
  if (has(lists.actors, whole)) return isWithArticle || !has(lists.counted, whole)
  if (bare[1]?.low === '/') return false
  if (bare.length === 1 && isOneOfTrade(whole, table)) return true
  if (isWithArticle && isThePerson(bare, table)) return true
  if (isOffice(bare, table) || isNamedBody(bare, table)) return true
  return (isWithArticle || !isToldOf(bare, table)) && isBody(bare, table)
}

/** Whether a name says what is done to somebody, or how they become: “Engage traditional leaders”, “Stronger unions”. */
function isToldOf(bare: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const first = bare[0]?.low ?? ''
  const last = bare.at(-1)?.low ?? ''
  if (bare.length < 2 || has(lists.compoundHeads, last)) return false
  return (
    isVerb(first, table) ||
    has(lists.up, first) ||
    has(lists.down, first) ||
    (has(lists.acts, first) && bare.length > 2 && isPlural(last, table) && !has(lists.employing, first))
  )
}

/** Whether a name of a few words ends in those who decide, or in an organisation. */
function isBody(bare: readonly Word[], { has, lists }: NameWords): boolean {
  const first = bare[0]?.low
  const last = bare.at(-1)?.low
  if (
    bare.length < 2 ||
    bare.length > 4 ||
    bare.some(({ low }) => has(lists.prepositions, low) || has(lists.determiners, low))
  )
    return false
  if (has(lists.leaders, last) || has(lists.organisations, last)) return true
  const two = `${bare.at(-2)?.low ?? ''} ${last ?? ''}`
  if (has(lists.organisations, two) || (has(lists.actors, two) && !has(lists.counted, two))) return true
  return has(lists.bareAdjectives, first) && has(lists.actors, last) && !has(lists.counted, last)
}

/** Whether a name in capital letters ends in an organisation: “Botswana Tourism Organisation”. */
function isNamedBody(bare: readonly Word[], { has, lists }: NameWords): boolean {
  const last = bare.at(-1)
  return bare.length > 1 && bare.every(({ text }) => /^[A-Z&]/.test(text)) && has(lists.bodies, last?.low)
}
