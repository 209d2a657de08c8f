import type { ReactElement } from 'react'
import { isolatedParts } from '../../../model/index.ts'
import { Term } from './Term.tsx'
import type { TermId } from './terms.ts'
import { termsIn } from './termsIn.ts'

/** A sentence as `Told` shows it, in which the words of the field explain themselves, each where it first stands; people's own names are theirs. Not within a button. */
export function ToldTerms({ text }: { readonly text: string }): ReactElement {
  const told = new Set<TermId>()
  const parts = isolatedParts(text).flatMap(({ text: part, isName }) => {
    const pieces = isName ? [{ text: part, term: null }] : termsIn(part, told)
    return pieces.map((one) => ({ ...one, isName }))
  })
  return (
    <>
      {parts.map(({ text: part, term, isName }, at) =>
        isName ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text keep their places
          <bdi key={at} translate="no">
            {part}
          </bdi>
        ) : term !== null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text keep their places
          <Term key={at} id={term} word={part} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text keep their places
          <span key={at}>{part}</span>
        ),
      )}
    </>
  )
}
