import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Words within the name of an office. */
const BETWEEN = new Set(['and', 'of', 'the', 'for', '&'])

/** Whether a name is that of an office: “Ministry of Health”, “Bank of Botswana”. What is said of one in small letters behind its name is not it: “Ministry of Works vehicles”. */
export function isOffice(bare: readonly Word[], { has, lists }: NameWords): boolean {
  const [first, second, third] = bare
  if (first === undefined || third === undefined || (second?.low !== 'of' && second?.low !== 'for'))
    return false
  const isNamed = bare.slice(2).every(({ text, low }) => BETWEEN.has(low) || /^[A-Z]/.test(text))
  if (isNamed && (has(lists.offices, first.low) || has(lists.bodies, first.low))) return true
  if (!has(lists.offices, first.low)) return false
  const goesOn = bare.some(({ text, low }, at) => at > 2 && /^[a-z]/.test(text) && !BETWEEN.has(low))
  const isInPlace = bare.some(({ low }, at) => at > 2 && has(lists.prepositions, low) && low !== 'of')
  return !(/^[A-Z]/.test(third.text) && goesOn) && !isInPlace && !has(lists.measures, bare.at(-1)?.low)
}
