import { fill, isPlural, lowered, textOf } from '../../names/forms.ts'
import { prepositionAt, withoutArticle } from '../../names/head.ts'
import { covered, isFine } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Told, Word } from '../../names/types.ts'
import { WARNING } from '../../rule.ts'

/** What is named can rise and fall. */
export const V06: NameTeller = {
  id: 'V06',
  group: 'names',
  severity: WARNING,
  why: 'If it cannot vary it cannot be a cause.',
  tell(reading, words) {
    if (isFine(reading, words)) return null
    if (isWay(reading, words)) return { message: `Can “${reading.name}” go up or down? Say what of it does.` }
    if (isFixed(reading.words, words))
      return { message: `“${reading.name}” is as it is. Say what of it goes up or down.` }
    const vague = findVague(reading.words, words)
    if (vague === null) return tellThing(reading, words)
    const message = `Can “${reading.name}” go up or down? Say how much or how many of it.`
    const template = words.of(words.lists.vagueLevels, vague)
    return template === undefined
      ? { message }
      : { message, rename: { name: fill(template, lowered(vague, words), words), turn: false } }
  },
}

/** Whether a name says in a clause how something is done: “The way we work”, “How we share tools”. How much or how well is a quantity. */
export function isWay({ words }: NameReading, table: NameWords): boolean {
  const { has, lists } = table
  const [first, second, ...rest] = withoutArticle(words, table)
  if (second === undefined) return false
  if (first?.low === 'how') return rest.length > 0 && !has(lists.howMuch, second.low)
  if (first?.low !== 'way' && first?.low !== 'ways') return false
  return (
    rest.length > 0 && second.low !== 'to' && (second.low === 'in' || !has(lists.prepositions, second.low))
  )
}

/** A field of study, or a fact of a place that does not vary, by itself or “of” or “in” something. */
function isFixed(words: readonly Word[], table: NameWords): boolean {
  const { has, ends, lists } = table
  const bare = withoutArticle(words, table)
  const end = prepositionAt(bare, table)
  const head = bare[end - 1]
  const next = bare[end]?.low
  if (head === undefined || (next !== undefined && !has(lists.factBefore, next))) return false
  if (bare.some(({ low }, at) => /\d/.test(low) || (at >= end && has(lists.rateWords, low)))) return false
  const before = end > 1 && has(lists.bareAdjectives, bare[0]?.low) ? bare.slice(1, end) : bare.slice(0, end)
  if (has(lists.fixedFacts, textOf(before).toLowerCase())) return true
  if (before.length > 2 || has(lists.noStudies, head.low)) return false
  return ends(lists.studyEndings, head.low)
}

/** Of a law, an arrangement, or one thing that is there or not; nothing of these where a measure, a rate or a place in the name says what of it is counted. */
function tellThing({ name, words }: NameReading, table: NameWords): Told | null {
  const { has, of, lists } = table
  const bare = withoutArticle(words, table)
  const last = bare.at(-1)
  const before = bare.at(-2)
  if (last === undefined || bare.length > MOST_OF_THING) return null
  if (covered(bare, table.phrases(lists.thingsOk)).includes(true)) return null
  const message = `“${name}” is there or not. Say what of it goes up or down.`
  if (before && CODE.test(last.text) && has(lists.numbered, before.low)) return { message }
  if (isWayOfPlace(bare, table)) return { message }
  if (has(lists.measures, last.low) || bare.some(({ low }) => /\d/.test(low) && !/^(19|20)\d\d$/.test(low)))
    return null
  const titled = bare.findIndex(({ low }, at) => at > 0 && has(lists.withinTitles, low))
  const head = bare[titled - 1] ?? last
  const isArrangement = has(lists.arrangements, head.low)
  const hasOther = bare.some(
    ({ low }, at) =>
      (has(lists.prepositions, low) && !(at > 0 && has(lists.withinTitles, low))) ||
      (has(lists.rateWords, low) && !(isArrangement && bare[at + 1] === head)),
  )
  if (hasOther) return null
  if (has(lists.artefacts, head.low)) return { message }
  if (!isArrangement || bare.length === 1) return null
  const isEnded = head !== last || bare.some(({ low }) => has(lists.prepositions, low))
  const template = isPlural(head.low, table) || isEnded ? undefined : of(lists.arrangementLevels, head.low)
  return template === undefined
    ? { message }
    : {
        message,
        rename: {
          name: / [A-Z]/.test(textOf(bare))
            ? template.replace('X', textOf(bare))
            : fill(template, textOf(bare), table),
          turn: false,
        },
      }
}

/** Whether a name says which way of which place is meant, and not how much: “Working culture at the studio”. */
function isWayOfPlace(bare: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const end = prepositionAt(bare, table)
  return (
    end < bare.length - 1 &&
    has(lists.wayBefore, bare[end]?.low) &&
    has(lists.ways, bare[end - 1]?.low) &&
    !bare.some(({ low }, at) => at !== end - 1 && (has(lists.rateWords, low) || has(lists.measures, low)))
  )
}

/** Names of more words say more than which thing it is. */
const MOST_OF_THING = 5
/** A number or letter that things are told apart by: 6B, C, 12, IV. */
const CODE = /^(\d{1,4}[A-Za-z]?|[A-Z]\d{0,3}|[IVX]+)$/

function findVague(words: readonly Word[], table: NameWords): string | null {
  const { has, lists, own } = table
  const text = ` ${textOf(words).toLowerCase()} `
  const said = own.vague.find((word) => text.includes(` ${word} `))
  if (said !== undefined) return said
  const bare = withoutArticle(words, table)
  const last = bare.at(-1)?.low
  const isShort = bare.length < 4 && !bare.some(({ low }) => has(lists.prepositions, low))
  if (last !== undefined && isShort && has(lists.vagueHeads, last)) return textOf(bare).toLowerCase()
  let rest = bare
  for (;;) {
    const low = textOf(rest).toLowerCase()
    if (has(lists.vague, low) || has(lists.places, low)) return low
    if (rest.length === 1 && has(lists.singleThings, low)) return low
    if (rest.length < 2 || !has(lists.bareAdjectives, rest[0]?.low)) return null
    rest = rest.slice(1)
  }
}
