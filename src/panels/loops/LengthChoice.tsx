import { type ReactElement, useEffect, useId } from 'react'
import { offerLengths } from '../../loops/index.ts'
import { type Session, useLoops } from '../../store/index.ts'
import { useSettled } from './settled.ts'

/** How long the listed loops may be, with what each length costs; there only when the list does not hold every loop. */
export function LengthChoice({ session }: { readonly session: Session }): ReactElement | null {
  const { complete, reach, lengths, maxLength, searching } = useLoops(session, (state) => ({
    complete: state.list.complete,
    reach: state.list.completeToLength,
    lengths: state.lengths ?? null,
    maxLength: state.maxLength ?? null,
    searching: state.searching,
  }))
  const isLimited = useSettled(!complete || maxLength !== null, !searching)
  const id = useId()
  useEffect(() => {
    if (isLimited && !searching && lengths === null) session.wantLengths()
  }, [session, isLimited, searching, lengths])
  if (!isLimited) return null

  const offers = offerLengths(lengths ?? [])
  return (
    <div className="loop-reach">
      <label htmlFor={id}>Loops of up to</label>
      <select
        id={id}
        className="loop-order"
        value={maxLength ?? ''}
        onChange={(event) => {
          const length = Number(event.target.value)
          session.listLoopsUpTo(length > 0 ? length : null)
        }}
      >
        <option value="">
          {maxLength === null && reach !== null ? `${reach} links` : 'as many links as come easily'}
        </option>
        {maxLength !== null && !offers.some(({ length }) => length === maxLength) && (
          <option value={maxLength}>{maxLength} links</option>
        )}
        {offers.map(({ length, words, isOffered }) => (
          <option key={length} value={length} disabled={!isOffered}>
            {words}
          </option>
        ))}
        {lengths === null && <option disabled>Finding out what more would cost…</option>}
      </select>
    </div>
  )
}
