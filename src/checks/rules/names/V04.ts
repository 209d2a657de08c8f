import { capital, fill, isPlural, textOf, verbsOfIng } from '../../names/forms.ts'
import { withoutArticle } from '../../names/head.ts'
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
  'how',
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
  if (isVerb(first.low, table))
    return isHeadless(first, rest, table) ? { verb: first.low, object: rest } : null
  if (second === undefined) return null
  if (has(lists.acts, first.low)) return isActedOn(rest, table) ? { verb: first.low, object: rest } : null
  return toldOfSomebody(reading.words, table)
}

/** Nurses complain: several of something, and a verb that is no noun. */
function toldOfSomebody(words: readonly Word[], table: NameWords): Action | null {
  const last = words.at(-1)
  const before = words.at(-2)
  if (!last || !before || !isPlural(before.low) || !isVerb(last.low, table)) return null
  return { verb: '', object: words.slice(0, -1) }
}

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
function isActedOn(rest: readonly Word[], { has, lists }: NameWords): boolean {
  const [next] = rest
  const last = rest.at(-1)
  if (next === undefined || last === undefined || has(lists.nounAfter, next.low)) return false
  if (has(lists.determiners, next.low)) return true
  if (next.low.endsWith('ing')) return false
  if (has(lists.measures, last.low) || has(lists.compoundHeads, last.low)) {
    return rest.length > 1 && has(lists.determiners, next.low)
  }
  if (has(lists.people, last.low)) return !NOT_PEOPLE.has(last.low)
  return IMPERATIVES
}

/** Whether a word that is a noun as often, before a noun that is neither measure nor part of a compound, is taken for a verb. */
const IMPERATIVES = false

function gerund(first: Word, rest: readonly Word[], table: NameWords): Action | null {
  const { has, lists } = table
  const [next] = rest
  const last = rest.at(-1)
  const verb = verbsOfIng(first.low).find((low) => isVerb(low, table) || has(lists.acts, low))
  const action: Action = { verb: verb ?? verbsOfIng(first.low)[0] ?? '', object: rest }
  const isNoun = has(lists.ingNouns, first.low)
  if (next === undefined || last === undefined) return null
  if (has(lists.determiners, next.low)) return next.low === 'with' && isNoun ? null : action
  if (has(lists.nounAfter, next.low))
    return !isNoun && next.low !== 'of' && verb !== undefined && next.low !== 'by' && next.low !== 'per'
      ? action
      : null
  const end = rest.findIndex(({ low }, at) => at > 0 && has(lists.prepositions, low))
  const head = end < 0 ? last : rest[end - 1]
  if (
    has(lists.ingHeads, head?.low) ||
    has(lists.measures, head?.low) ||
    has(lists.compoundHeads, head?.low)
  ) {
    return !isNoun && !has(lists.ingAdjectives, first.low) && has(lists.people, head?.low) ? action : null
  }
  if (has(lists.ingAdjectives, first.low) && !has(lists.people, head?.low)) return null
  if (has(lists.ingAdjectives, first.low) && !TRANSITIVE.has(first.low)) return null
  if (isNoun) return has(lists.people, head?.low) && TRANSITIVE.has(first.low) ? action : null
  return action
}

/** Words in -ing that before people say what is done to them. */
const TRANSITIVE = new Set(
  'training teaching hiring firing recruiting coaching mentoring screening testing monitoring counselling feeding housing policing sentencing licensing funding targeting'.split(
    ' ',
  ),
)

function suggest({ verb, object }: Action, table: NameWords): { name: string; turn: boolean } | null {
  const { has, of, lists } = table
  if (verb === '') return object.length > 0 ? { name: capital(textOf(object)), turn: false } : null
  const bare = withoutDeterminers(object, table)
  const text = textOf(bare)
  if (text === '') return null
  const end = bare.findIndex(({ low }, at) => at > 0 && low !== 'of' && has(lists.prepositions, low))
  const tail = end < 0 ? '' : ` ${textOf(bare.slice(end))}`
  const core = end < 0 ? text : textOf(bare.slice(0, end))
  const template = of(lists.levels, verb)
  const turn = has(lists.lowering, verb)
  if (template !== undefined) return { name: `${fill(template, core)}${tail}`, turn }
  const isCounted = isPlural(bare.at(-1)?.low ?? '')
  return { name: isCounted ? fill('Number of X', text) : capital(text), turn }
}

function withoutDeterminers(words: readonly Word[], table: NameWords): readonly Word[] {
  const bare = withoutArticle(words, table)
  const [first] = bare
  const isIdle = first && first.low !== 'people' && table.has(table.lists.determiners, first.low)
  return isIdle && bare.length > 1 ? withoutDeterminers(bare.slice(1), table) : bare
}
