import { type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react'
import { isComposing, offerBack, type Page } from '../../commands/index.ts'
import { type Drafts, useTyped } from '../../store/index.ts'

/** Why something is left as it is. Enter or its button keeps it; Escape gives it up and offers it again; who goes elsewhere finds it as it was. */
export function ReasonField({
  drafts,
  place,
  page,
  label,
  isAsked,
  onKeep,
  onGiveUp,
}: {
  readonly drafts: Drafts
  readonly place: string
  readonly page: Pick<Page, 'toast'>
  readonly label: string
  /** Whether it was asked for now, and so takes the focus; one from before takes it where its row is opened again. */
  readonly isAsked: boolean
  /** False when it could not be kept. */
  onKeep(reason: string): boolean
  onGiveUp(): void
}): ReactElement {
  const [typed, type] = useTyped(drafts, place, '')
  const [isMissed, setMissed] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const wasAsked = useRef(isAsked)
  const id = useId()
  useLayoutEffect(() => {
    const row = field.current?.closest('.check-item, .check-folded')
    if (wasAsked.current || row?.contains(document.activeElement)) field.current?.focus()
    field.current?.closest('.check-reason')?.scrollIntoView({ block: 'nearest' })
  }, [])
  const keep = () => {
    const reason = (typed ?? '').trim()
    if (reason === '') {
      setMissed(true)
      field.current?.focus()
    } else if (onKeep(reason)) type(null)
  }
  const giveUp = () => {
    type(null)
    if (typed !== null && typed.trim() !== '')
      offerBack(page, typed, () => drafts.put(place, { text: typed, base: '' }))
    onGiveUp()
  }
  return (
    <div className="labelled check-reason">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        className="field"
        data-place={place}
        maxLength={2000}
        aria-describedby={`${id}how`}
        aria-invalid={isMissed}
        value={typed ?? ''}
        onChange={(event) => {
          setMissed(false)
          type(event.target.value)
        }}
        onKeyDown={(event) => {
          // The list that it stands in has keys of its own, but not those of commands.
          if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
          if (isComposing(event.nativeEvent)) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          if (event.key === 'Enter') keep()
          else giveUp()
        }}
      />
      {isMissed ? (
        <p id={`${id}how`} className="field-problem" role="alert">
          Write why, or press Escape.
        </p>
      ) : (
        <p id={`${id}how`} className="quiet">
          Enter keeps it in the map.
        </p>
      )}
      <div className="check-tools">
        <button type="button" className="button main small" onClick={keep}>
          Keep
        </button>
        <button type="button" className="button plain small" onClick={giveUp}>
          Cancel
        </button>
      </div>
    </div>
  )
}
