import type { NameWords } from '../../../names/prepare.ts'
import type { Word } from '../../../names/types.ts'

/** Whether a name is that of an office: “Ministry of Health”, “Bank of Botswana”, “Rotary Club of Maun”. What is said of one in small letters behind its name is not it: “Ministry of Works vehicles”. */
export function isOffice(bare: readonly Word[], { has, lists }: NameWords): boolean {
  const at = bare.findIndex(({ low }) => low === 'of' || low === 'for')
  const before = bare[at - 1]?.low
  const next = bare[at + 1]
  if (at < 1 || at > 3 || next === undefined) return false
  const isNamed = bare.every(
    ({ text, low }, index) => index === 0 || has(lists.withinOffices, low) || /^[A-Z]/.test(text),
  )
  const isBody = has(lists.offices, before) || has(lists.bodies, before) || has(lists.organisations, before)
  if (isNamed && isBody) return true
  if (at !== 1 || !has(lists.offices, before)) return false
  const goesOn = bare.some(
    ({ text, low }, index) => index > 2 && /^[a-z]/.test(text) && !has(lists.withinOffices, low),
  )
  const isInPlace = bare.some(({ low }, index) => index > 2 && has(lists.prepositions, low) && low !== 'of')
  return !(/^[A-Z]/.test(next.text) && goesOn) && !isInPlace && !has(lists.measures, bare.at(-1)?.low)
}
