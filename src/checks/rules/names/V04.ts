import { capital, fill, isPlural, participleOf, textOf, verbsOfIng } from '../../names/forms.ts'
import { headOf, withoutArticle } from '../../names/head.ts'
import { openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { WARNING } from '../../rule.ts'

const MUST = new Set([
  'to',
  "let's",
  'lets',
  'please',
  'must',
  'should',
  'need',
  'we',
  'they',
  'never',
  'always',
])
const NOT_PEOPLE = new Set([
  'managers',
  'drivers',
  'workers',
  'officers',
  'users',
  'passengers',
  'staff',
  'areas',
  'members',
])

/** A name is a noun: what is done stands on the arrows. */
export const V04: NameTeller = {
  id: 'V04',
  group: 'names',
  severity: WARNING,
  why: 'Actions live on the arrows; a name says what there is more or less of.',
  tell(reading, words) {
    const action = findAction(reading, words)
    if (action === null) return null
    const better = suggest(action, words)
    const message =
      better === null
        ? `“${reading.name}” reads as an action. Name the level that it moves.`
        : `“${reading.name}” reads as an action. Try “${better.name}”.`
    return better === null ? { message } : { message, rename: better }
  },
}

/** A verb, in its plain form, and what it acts on. */
interface Action {
  readonly verb: string
  readonly object: readonly Word[]
}

function findAction(reading: NameReading, table: NameWords): Action | null {
  const { has, lists } = table
  const isOpen = openTo(reading, table, lists.verbOk)
  const [first, second] = reading.words
  if (first === undefined || isOpen[0] === false) return null
  const rest = reading.words.slice(1)
  if (first.low === 'to' || (MUST.has(first.low) && rest.some(({ low }) => isVerb(low, table)))) {
    const at = rest.findIndex(({ low }) => isVerb(low, table) || has(lists.acts, low))
    const verb = rest[at]
    return second === undefined ? null : { verb: verb?.low ?? '', object: rest.slice(Math.max(0, at) + 1) }
  }
  if (first.low.endsWith('ing') && first.low.length > 5) return gerund(first, rest, table)
  if (second !== undefined && isImperative(first, second, table)) return { verb: first.low, object: rest }
  if (isVerb(first.low, table))
    return isHeadless(first, rest, table) ? { verb: first.low, object: rest } : null
  if (second === undefined) return null
  if (has(lists.acts, first.low))
    return isActedOn(first, rest, table) ? { verb: first.low, object: rest } : null
  return toldOfSomebody(reading.words, table)
}

/** Only a verb stands right before “the” and “our”: that takes it for an action even when the verb is in no list. */
function isImperative(first: Word, second: Word, { has, lists }: NameWords): boolean {
  const isOther =
    has(lists.prepositions, first.low) || has(lists.determiners, first.low) || has(lists.finite, first.low)
  return has(lists.articles, second.low) && !isOther && !NO_VERBS.has(first.low) && !isParticiple(first.low)
}

const NO_VERBS = new Set(
  'half twice once most none not what who how why where when whether is all both such quite just even only nobody everybody everyone somebody never worth amid despite during except like unlike inside outside past plus minus'.split(
    ' ',
  ),
)

/** Whether a word ends as a participle or an adverb does, and is no short verb as “weed” and “rely”. */
function isParticiple(low: string): boolean {
  return /(ed|ly)$/.test(low) && !/(eed|pply|eply|rely|fly|mply|ltiply)$/.test(low)
}

/** Nurses complain: several of something, and a verb that is no noun. */
function toldOfSomebody(words: readonly Word[], table: NameWords): Action | null {
  const last = words.at(-1)
  const before = words.at(-2)
  if (!last || !before || !isSeveral(before) || !isVerb(last.low, table)) return tellingClause(words, table)
  return { verb: '', object: words.slice(0, -1) }
}

function isSeveral({ low }: Word): boolean {
  return isPlural(low) && !low.includes("'")
}

/** Somebody does something to “the …”: an article in the middle that follows neither a preposition nor a word in -ing. */
function tellingClause(words: readonly Word[], { has, lists }: NameWords): Action | null {
  const at = words.findIndex(({ low }, index) => index > 1 && CLAUSE_ARTICLES.has(low))
  const before = words[at - 1]?.low ?? ''
  const earlier = words[at - 2]?.low ?? ''
  if (at < 2 || before === '' || has(lists.prepositions, before) || has(lists.joiners, before)) return null
  if (/(ing|ed|ly)$/.test(before) || has(lists.prepositions, earlier) || NO_VERBS.has(before)) return null
  return { verb: '', object: [] }
}

const CLAUSE_ARTICLES = new Set(['the', 'their', 'our'])

function isVerb(low: string, { has, lists }: NameWords): boolean {
  if (has(lists.verbs, low)) return true
  const isBuilt = lists.verbEndings.some((ending) => low.length > ending.length + 3 && low.endsWith(ending))
  return isBuilt && !has(lists.notVerbs, low)
}

/** A verb that is hardly ever a noun: still, “Build quality” and “Import duties” belong to their last word. */
function isHeadless(first: Word, rest: readonly Word[], { has, lists }: NameWords): boolean {
  const [second] = rest
  if (second === undefined) return true
  if (has(lists.acts, first.low) && has(lists.nounAfter, second.low)) return false
  if (has(lists.determiners, second.low)) return true
  return !(rest.length === 1 && has(lists.measures, second.low) && NOUN_USES.has(first.low))
}

/** Verbs that stand before a measure as nouns do. */
const NOUN_USES = new Set(
  'build offer order press reward shift talk transfer visit refuse import finance direct force hold read treat turn feed fail catch return update employ'.split(
    ' ',
  ),
)

/** Whether what follows a word that is a noun as often is what it acts on. */
function isActedOn(first: Word, rest: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const [next] = rest
  const last = rest.at(-1)
  if (next === undefined || last === undefined || has(lists.nounAfter, next.low)) return false
  if (has(lists.determiners, next.low)) return true
  if (next.low.endsWith('ing')) return false
  if (last.low === 'staff' && !COMPOUND_VERBS.has(first.low)) return !STAFF_OF.has(first.low)
  if (STRONG.has(first.low) && !STEPS.has(last.low)) return true
  if (has(lists.measures, last.low) || has(lists.compoundHeads, last.low)) {
    return rest.length > 1 && has(lists.determiners, next.low)
  }
  const isBelonging = COMPOUND_VERBS.has(first.low) ? NOT_PEOPLE.has(last.low) : PASSENGERS.has(last.low)
  return isPeople(last.low, table) && !isBelonging
}

/** Verbs that are said as orders more often than they are nouns before another noun. */
const STRONG = new Set(
  'increase decrease cut raise boost double fight stop halt fill find push fix'.split(' '),
)
/** What even these belong to. */
const STEPS = new Set(
  'rate time times frequency size level depth height number signs sign length order point points button list marks'.split(
    ' ',
  ),
)

/** Nouns that people belong to: support staff, project managers. */
const COMPOUND_VERBS = new Set(
  'support change market project plan process control police care contact check work project programme market research transport state house help fund test guide'.split(
    ' ',
  ),
)
/** Where staff belong to. */
const STAFF_OF = new Set([
  'shop',
  'store',
  'bank',
  'land',
  'field',
  'tax',
  'water',
  'supply',
  'design',
  'study',
  'sign',
  'watch',
  'release',
])
const PASSENGERS = new Set(['drivers', 'passengers', 'users', 'areas', 'members', 'operators', 'conductors'])

/** People by a list, or by how the word ends: payers, latecomers, tutors. */
function isPeople(low: string, { has, lists }: NameWords): boolean {
  if (has(lists.people, low)) return true
  return /([^aeiou]ers|comers|tors|ists|ians|eers)$/.test(low) && !THINGS.test(low)
}

/** Things whose names end as those of people do. */
const THINGS =
  /(numbers|papers|rivers|waters|orders|offers|computers|meters|filters|borders|letters|matters|powers|towers|factors|tractors|sensors|motors|shelters|counters|printers|boilers|heaters|trailers|freezers|containers|sectors|reactors|generators|refrigerators|monitors|posters|masters|stickers|tankers|fertilisers|layers|registers|servers|hangers)$/

function gerund(first: Word, rest: readonly Word[], table: NameWords): Action | null {
  const { has, lists } = table
  const [next] = rest
  const last = rest.at(-1)
  const verb = verbsOfIng(first.low).find((low) => isVerb(low, table) || has(lists.acts, low))
  const action: Action = { verb: verb ?? first.low, object: rest }
  const isNoun = has(lists.ingNouns, first.low)
  if (next === undefined || last === undefined) return null
  if (has(lists.determiners, next.low)) return next.low === 'with' && isNoun ? null : action
  if (has(lists.nounAfter, next.low))
    return !isNoun && next.low !== 'of' && verb !== undefined && next.low !== 'by' && next.low !== 'per'
      ? action
      : null
  const end = rest.findIndex(({ low }, at) => at > 0 && has(lists.prepositions, low))
  const head = end < 0 ? last : rest[end - 1]
  const isUnknown = !isNoun && !has(lists.ingAdjectives, first.low)
  if (isUnknown && OBJECTS.has(head?.low ?? '')) return action
  if (
    has(lists.ingHeads, head?.low) ||
    has(lists.measures, head?.low) ||
    has(lists.compoundHeads, head?.low)
  ) {
    return !isNoun && !has(lists.ingAdjectives, first.low) && has(lists.people, head?.low) ? action : null
  }
  if (has(lists.ingAdjectives, first.low) && !has(lists.people, head?.low)) return null
  if (has(lists.ingAdjectives, first.low) && !TRANSITIVE.has(first.low)) return null
  if (isNoun) return isPeople(head?.low ?? '', table) && TRANSITIVE.has(first.low) ? action : null
  return action
}

/** Things that are made or mended, and to which no word in -ing belongs that is in no list. */
const OBJECTS = new Set(
  'wells roads houses homes pumps pipes tanks trees crops fields ponds books forms records reports letters notices accounts licences contracts products goods parts machines vehicles'.split(
    ' ',
  ),
)

/** Words in -ing that before people say what is done to them. */
const TRANSITIVE = new Set(
  'training teaching hiring firing recruiting coaching mentoring screening testing monitoring counselling feeding housing policing sentencing licensing funding targeting'.split(
    ' ',
  ),
)

function suggest({ verb, object }: Action, table: NameWords): { name: string; turn: boolean } | null {
  const { has, of, lists } = table
  if (verb === '') return object.length > 0 ? { name: capital(textOf(object)), turn: false } : null
  const isTo = has(lists.prepositions, object[0]?.low) && !PARTICLES.has(object[0]?.low ?? '')
  if (isTo && of(lists.levels, verb) === undefined) return null
  const bare = withoutOften(withoutDeterminers(isTo ? object.slice(1) : object, table))
  const text = textOf(bare)
  if (text === '' || HOW.has(text.toLowerCase())) return null
  const end = bare.findIndex(({ low }, at) => at > 0 && low !== 'of' && has(lists.prepositions, low))
  const tail = end < 0 ? '' : ` ${textOf(bare.slice(end))}`
  const core = end < 0 ? text : textOf(bare.slice(0, end))
  const template = of(lists.levels, verb)
  const turn = has(lists.lowering, verb)
  if (template !== undefined) return { name: `${fill(template, core)}${tail}`, turn }
  const particle = object[0] && PARTICLES.has(object[0].low) ? ` ${object[0].low}` : ''
  const isCounted = isPlural(headOf(bare, table)?.low ?? '')
  return {
    name: `${capital(core)} ${participleOf(verb)}${particle}${isCounted ? ' per year' : ''}${tail}`,
    turn,
  }
}

/** What is acted on, without how often or how well. */
function withoutOften(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  return words.length > 1 && last && HOW.has(last.low) ? withoutOften(words.slice(0, -1)) : words
}

const HOW = new Set([
  'more',
  'often',
  'better',
  'faster',
  'well',
  'regularly',
  'properly',
  'quickly',
  'again',
  'now',
  'carefully',
  'together',
  'back',
  'early',
  'away',
])

/** Small words that belong to the verb before them. */
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back'])

function withoutDeterminers(words: readonly Word[], table: NameWords): readonly Word[] {
  const bare = withoutArticle(words, table)
  const [first] = bare
  const isIdle = first && first.low !== 'people' && table.has(table.lists.determiners, first.low)
  return isIdle && bare.length > 1 ? withoutDeterminers(bare.slice(1), table) : bare
}
