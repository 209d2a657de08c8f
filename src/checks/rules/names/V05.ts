import { capital, lowered, textOf } from '../../names/forms.ts'
import { withoutArticle, withoutVery } from '../../names/head.ts'
import { covered, openTo } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Word } from '../../names/types.ts'
import { INFO } from '../../rule.ts'
import { matchBeginning } from './negative/beginning.ts'
import { matchOpposite } from './negative/opposite.ts'
import { type Better, negatedFirst, negatedHead } from './negative/prefixed.ts'

/** The plain thing is named, not its lack or its value: a lack that grows is hard to say. */
export const V05: NameTeller = {
  id: 'V05',
  group: 'names',
  severity: INFO,
  why: 'A lack that grows is hard to say. Name what there is, and it can rise and fall.',
  tell(reading, words) {
    if (reading.kind === 'gap') return null
    const better = findNegative(reading, words)
    if (better === null) return null
    const { name, turn } = better
    const message = turn
      ? `“${reading.name}” is a negative. Name what there would be more of if it were well.`
      : `“${reading.name}” says a value. Name what has it.`
    if (name === null) return { message }
    const say = (proposed: string, turned: boolean) =>
      turned
        ? `“${reading.name}” is a negative. “${proposed}” is easier to reason with.`
        : `“${reading.name}” says a value. “${proposed}” can have any.`
    return { message, rename: { name, turn, say } }
  },
}

function findNegative(reading: NameReading, table: NameWords): Better | null {
  const { lists, has } = table
  const isOpen = openTo(reading, table, lists.negativeOk)
  const bare = withoutArticle(reading.words, table)
  const plain = withoutVery(bare, table)
  const start = reading.words.length - bare.length
  const [first] = bare
  if (first === undefined || isOpen[start] === false) return null
  const low =
    matchBeginning(bare, lists.lacks, table) ??
    matchBeginning(plain, lists.lacks, table) ??
    (first.low.startsWith('non-') && first.low.length > 6 ? nonWord(bare, table) : null)
  if (typeof low === 'string') return { name: low, turn: true }
  if (low !== null) return { name: low.name, turn: !low.isAgainst }
  const high = matchBeginning(bare, lists.values, table) ?? matchBeginning(plain, lists.values, table)
  if (high !== null) return { name: high.name, turn: high.isAgainst }
  const opposite = matchOpposite(bare, table)
  if (opposite !== null) return { name: opposite, turn: true }
  const prefixed = negatedFirst(plain, table) ?? negatedHead(bare, table)
  if (prefixed !== null) return prefixed
  const told = covered(bare, table.phrases(lists.lowPhrases))
  const from = told.lastIndexOf(false) + 1
  if (told.at(-1) === true && from > 0) {
    const subject = withoutFinite(bare.slice(0, from), table)
    const isState = bare.slice(from).some(({ low: word }) => has(lists.conditions, word))
    return {
      name: capital(isState ? `Condition of ${lowered(textOf(subject), table)}` : textOf(subject)),
      turn: true,
    }
  }
  if (bare.some(({ low }, at) => low === 'not' && at > 0 && at < bare.length - 1))
    return { name: null, turn: true }
  const last = bare.at(-1)
  if (bare.length < 2 || last === undefined || isOpen.at(-1) === false) return null
  const rest = withoutFinite(bare.slice(0, -1), table)
  if (rest.length === 0) return null
  if (has(lists.lowEnds, last.low)) return { name: capital(textOf(rest)), turn: true }
  return has(lists.highEnds, last.low) ? { name: capital(textOf(rest)), turn: false } : null
}

function nonWord(words: readonly Word[], table: NameWords): string | null {
  const [first] = words
  if (first === undefined) return null
  const whole = matchOpposite(words, table)
  if (whole !== null) return whole
  return words.length === 1 ? capital(first.text.slice(4)) : null
}

function withoutFinite(words: readonly Word[], table: NameWords): readonly Word[] {
  const last = words.at(-1)
  const isIdle = last && (table.has(table.lists.finite, last.low) || table.has(table.lists.very, last.low))
  return isIdle ? withoutFinite(words.slice(0, -1), table) : words
}
