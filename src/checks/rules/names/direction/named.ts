import { isPlural, pluralOf, singularOf } from '../../../names/forms.ts'
import { headOf, nounOf, prepositionAt } from '../../../names/head.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** How long something takes to rise or fall, as of a dough or a tide: a time of its own. */
export function isOfTime([first, second, third]: readonly Word[], { has, lists }: NameWords): boolean {
  const isTime = second?.low === 'time' || second?.low === 'times'
  return isTime && /.ing$/.test(first?.low ?? '') && (third === undefined || has(lists.afterTime, third.low))
}

/** Whether things are counted by a rate that are named by what befalls them: “Dropped calls per thousand”, “Climbing frames per park”. */
export function isCountOfNamed(words: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  const [first, second] = words
  const head = headOf(words, table)?.low ?? ''
  if (first === undefined || second === undefined || !isPlural(head, table)) return false
  if (has(lists.countedWhenDone, first.low)) return true
  return (
    first.low.endsWith('ing') &&
    !has(lists.measures, head) &&
    !has(lists.measures, singularOf(head, table)) &&
    !has(lists.people, head)
  )
}

/** Whether a word in -ing says what befalls a thing that can fall or sink: “Sinking ships”, “Falling masonry incidents”; or what a body or stuff does: “Swelling of the ankle”. */
export function isOfBodies([first, second, ...rest]: readonly Word[], table: NameWords): boolean {
  const { has, lists } = table
  if (first === undefined || second === undefined) return false
  if (has(lists.fallingOf, first.low) && second.low === 'of') {
    const head = headOf(rest, table)?.low ?? ''
    return (
      !isPlural(head, table) &&
      !has(lists.measures, head) &&
      !/(ship|tion|ment|ity|age|ance|ence|ness|ing)$/.test(head)
    )
  }
  const isActivity =
    first.low === 'climbing' &&
    rest.length > 0 &&
    !isPlural(second.low, table) &&
    !has(lists.measures, headOf(rest, table)?.low)
  return (
    isActivity ||
    (has(lists.movingAbout, first.low) &&
      (has(lists.bodies3d, second.low) || has(lists.bodies3d, pluralOf(second.low, table))))
  )
}

/** Whether a comparative or participle says which of several things, as in “Lower limb injuries” and “Improved seed sold”. */
export function isOfKind(words: readonly Word[], table: NameWords): boolean {
  const [first] = words
  const head = headOf(words, table)?.low
  const isMeasured = table.has(table.lists.measures, head)
  if ((first?.low === 'lower' || first?.low === 'greater') && /^[A-Z][a-z]/.test(words[1]?.text ?? ''))
    return true
  if (first?.low === 'higher' || first?.low === 'lower')
    return prepositionAt(words, table) > 2 && !isMeasured && isPlural(head ?? '', table)
  if (first?.low === 'raised' || first?.low === 'elevated') return !isMeasured
  return (
    first?.low === 'improved' &&
    table.ends(table.lists.doneWithImproved, words.at(-1)?.low ?? '') &&
    words.length > 2
  )
}

/** Whether things that are named by a word in -ing are counted in some state: “Rising bollards installed”. */
export function isCountOfKind(words: readonly Word[], table: NameWords): boolean {
  const noun = nounOf(words, table)
  const isLast = noun === words[prepositionAt(words, table) - 1]
  return (
    !isLast &&
    noun !== words[0] &&
    (words[0]?.low.endsWith('ing') || words[0]?.low.endsWith('er') || false) &&
    isPlural(noun?.low ?? '', table) &&
    !table.has(table.lists.measures, noun?.low)
  )
}
