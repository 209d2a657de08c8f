import { capital, isPlural, participleOf, pluralOf, textOf, verbsOfIng } from '../../../names/forms.ts'
import { headOf, withoutArticle } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'
import { type Heading, heading } from '../better/heading.ts'
import { gerund } from './gerund.ts'
import type { Action } from './verbs.ts'

/** The level that an action moves, and whether signs turn; null where only a person knows. */
export function suggest(
  { verb, object, level }: Action,
  table: NameWords,
): { name: string; turn: boolean } | null {
  const { has, of, lists } = table
  const [first] = object
  if (first?.low.endsWith('ing') && has(lists.aspects, verb)) return ofGerund(verb, first, object, table)
  if (isTwisted(object, table)) return null
  if (has(lists.lightVerbs, verb) && !has(lists.particles, first?.low)) return null
  if (verb === '' && has(lists.pronouns, first?.low)) return null
  if (verb === '') return object.length > 0 ? { name: capital(textOf(object)), turn: false } : null
  const idle = withoutDeterminers(object, table)
  const isTo = has(lists.prepositions, idle[0]?.low) && !has(lists.particles, idle[0]?.low)
  if (isTo && of(lists.levels, verb) === undefined) return null
  const bare = withoutOften(withoutDeterminers(isTo ? idle.slice(1) : object, table), table)
  const text = textOf(bare)
  if (text === '' || has(lists.how, text.toLowerCase())) return null
  const end = bare.findIndex(({ low }, at) => at > 0 && low !== 'of' && has(lists.prepositions, low))
  const tail = end < 0 ? '' : ` ${textOf(bare.slice(end))}`
  const core = end < 0 ? text : textOf(bare.slice(0, end))
  if (isTangled(end < 0 ? bare : bare.slice(0, end), table)) return null
  const template = level ?? of(lists.levels, verb)
  const turn = has(lists.lowering, verb)
  const coreWords = end < 0 ? bare : bare.slice(0, end)
  const headed =
    template === undefined
      ? undefined
      : headingOf(template, template.startsWith('Number of') ? severalOf(coreWords, table) : coreWords, table)
  if (headed === null || isDoneOnce(template, object, table)) return null
  if (headed !== undefined) return { name: `${headed.name}${tail}`, turn: turn !== headed.isAgainst }
  if (has(lists.noParticiples, verb) || lists.noParticiples.some((known) => isIngOf(verb, known))) return null
  const particle = object[0] && has(lists.particles, object[0].low) ? ` ${object[0].low}` : ''
  const isCounted =
    isPlural(headOf(bare, table)?.low ?? '', table) && !has(lists.gauges, headOf(bare, table)?.low)
  return {
    name: `${capital(core)} ${participleOf(verb, table)}${particle}${isCounted ? ' per year' : ''}${tail}`,
    turn,
  }
}

/** Whether what is acted on is no noun with what is said of it, but holds how it is to become, how often, or who is to do it: “Roads safer”, “Babies every month”. */
function isTangled(core: readonly Word[], { has, lists }: NameWords): boolean {
  const [first, ...rest] = core
  if (first === undefined || has(lists.prepositions, first.low) || has(lists.particles, first.low))
    return true
  return rest.some(
    ({ low }) =>
      has(lists.determiners, low) ||
      has(lists.articles, low) ||
      has(lists.how, low) ||
      has(lists.whither, low) ||
      (has(lists.verbs, low) && low === rest.at(-1)?.low) ||
      has(lists.oftenAdverbs, low) ||
      (/er$/.test(low) && (has(lists.up, low) || has(lists.down, low))),
  )
}

/** A noun that is counted, in the plural. */
function severalOf(core: readonly Word[], table: NameWords): readonly Word[] {
  if (table.has(table.lists.gauges, core.at(-1)?.low)) return core
  return core.map((word, at) =>
    at === core.length - 1 && /^[a-z]+$/.test(word.text)
      ? { ...word, text: pluralOf(word.text, table), low: pluralOf(word.low, table) }
      : word,
  )
}

/** A level by its template: nothing where one thing would be counted again and again. */
function headingOf(template: string, words: readonly Word[], table: NameWords): Heading | null {
  const { has, lists } = table
  const head = headOf(words, table)?.low ?? ''
  if (
    AGAIN.test(template) &&
    !isPlural(head, table) &&
    (has(lists.artefacts, head) || has(lists.singleThings, head) || has(lists.arrangements, head))
  )
    return null
  return heading(template, words, table)
}

/** Whether it is done to one thing, which nobody does so many times a year: “Build a dam”. One thing is visited again and again. */
function isDoneOnce(template: string | undefined, object: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const head = headOf(object, table)?.low ?? ''
  const isOne = has(lists.articles, object[0]?.low) && object.length > 1 && !isPlural(head, table)
  return (
    isOne &&
    / per (year|month)$/.test(template ?? '') &&
    !template?.startsWith('Visits') &&
    !has(lists.stuff, head)
  )
}

/** Templates of what is done again and again. */
const AGAIN = / of X per (year|month)$|^Number of X$/

function isIngOf(verb: string, known: string): boolean {
  return verb.endsWith('ing') && verbsOfIng(verb).includes(known)
}

/** Whether what follows is a small word with something behind it that no participle makes a name of: “Crack down on poachers”, “Talk to parents”. */
function isTwisted([first, second]: readonly Word[], { has, lists }: NameWords): boolean {
  return has(lists.particles, first?.low) && has(lists.prepositions, second?.low)
}

/** What begins, goes on or ends: “Stop poaching” is less poaching. */
function ofGerund(
  verb: string,
  first: Word,
  words: readonly Word[],
  table: NameWords,
): { name: string; turn: boolean } | null {
  const isLess = table.has(table.lists.endings, verb)
  const inner = gerund(first, words.slice(1), table)
  if (inner === null) return { name: capital(textOf(words)), turn: isLess }
  const better = suggest(inner, table)
  return better && { name: better.name, turn: better.turn !== isLess }
}

/** What is acted on, without how often or how well. */
function withoutOften(words: readonly Word[], table: NameWords): readonly Word[] {
  const last = words.at(-1)
  return words.length > 1 && last && table.has(table.lists.how, last.low)
    ? withoutOften(words.slice(0, -1), table)
    : words
}

function withoutDeterminers(words: readonly Word[], table: NameWords): readonly Word[] {
  const bare = withoutArticle(words, table)
  const [first] = bare
  const isIdle = first && first.low !== 'people' && table.has(table.lists.determiners, first.low)
  return isIdle && bare.length > 1 ? withoutDeterminers(bare.slice(1), table) : bare
}
