import { capital, fill, lowered, textOf } from '../../../names/forms.ts'
import { prepositionAt, withoutArticle } from '../../../names/head.ts'
import { readNegated } from '../../../names/negated.ts'
import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** A name for what is measured, and whether more of it is the opposite of what the template says: more quality of response is less response time. */
export interface Heading {
  readonly name: string
  readonly isAgainst: boolean
}

/**
 * What a thing is called whose measure is `template` with `X` for the thing. A thing that is a measure already gets no other one before it; of how long something
 * takes, of what it costs and of what is bad, more is the opposite of better. Null where it is not known what better means, as of prices.
 */
export function heading(template: string, words: readonly Word[], table: NameWords): Heading | null {
  const { has, begins, of, lists } = table
  const bare = withoutArticle(words, table)
  const head = bare[prepositionAt(bare, table) - 1]?.low ?? ''
  const name = capital(textOf(bare))
  const known =
    template === 'Quality of X' || template === 'Condition of X'
      ? of(lists.vagueLevels, textOf(bare).toLowerCase())
      : undefined
  if (known !== undefined && begins(lists.goodLevels, known)) return { name: known, isAgainst: false }
  const isDuration = has(lists.durations, head)
  if (template === 'Ease of X' && isIll(bare, table)) return { name, isAgainst: true }
  if (template === 'Speed of X' && isDuration) return { name, isAgainst: true }
  if (has(lists.goodness, template)) {
    if (has(lists.prices, head)) return template === 'Quality of X' ? null : { name, isAgainst: false }
    if (isDuration && template !== 'Amount of X' && template !== 'Level of X')
      return { name, isAgainst: true }
    if (isIll(bare, table)) return { name: nameOfIll(bare, table), isAgainst: true }
  }
  if (template === 'Performance of X' && !has(lists.people, head) && !has(lists.organisations, head))
    return heading('Condition of X', words, table)
  if (template === 'Quality of X' && bare[0]?.low === 'lives')
    return { name: `Quality of life ${textOf(bare.slice(1))}`.trim(), isAgainst: false }
  if (
    has(lists.measuring, template) &&
    has(lists.gauges, head) &&
    !(bare.length === 1 && has(lists.vague, head))
  )
    return { name, isAgainst: false }
  if (template.startsWith(`${capital(head)} of X`)) return { name, isAgainst: false }
  return { name: fill(template, textOf(bare), table), isAgainst: false }
}

/** Whether more of what is named is worse: drought, a lack, noise levels, the rate of crime. */
export function isIll(words: readonly Word[], table: NameWords): boolean {
  const { has, of, lists } = table
  const end = prepositionAt(words, table)
  const head = words[end - 1]?.low ?? ''
  if (has(lists.neutralGauges, head)) {
    const whose = words[end]?.low === 'of' ? words.slice(end + 1) : words.slice(0, end - 1)
    if (whose.length > 0 && isIll(whose, table)) return true
  }
  return has(lists.ills, head) || of(lists.opposites, head) !== undefined || readNegated(head, table) !== null
}

/** A bad thing by how bad it is, where it is not counted or measured by itself. */
function nameOfIll(words: readonly Word[], table: NameWords): string {
  const { has, lists } = table
  const head = words[prepositionAt(words, table) - 1]?.low ?? ''
  const isMeasured =
    has(lists.gauges, head) ||
    has(lists.neutralGauges, head) ||
    has(lists.measures, head) ||
    head.startsWith('shortage') ||
    !has(lists.ills, head)
  const text = textOf(words)
  return isMeasured ? capital(text) : `Severity of ${lowered(text, table)}`
}
