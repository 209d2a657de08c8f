import { type ReactElement, useId, useRef, useState } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly readOnly: boolean
  /** More than one makes room for several lines; Enter then begins a new one. */
  readonly lines?: number
  readonly placeholder?: string
  /** Values to choose from as one types. */
  readonly suggestions?: readonly string[]
  /** A sentence when a text may not stand here: it is told below, and the map keeps what it had before the visit. */
  refusal?(text: string): string | null
  /** A name for one visit of the field, so that all its typing is one step of undo. */
  newVisit(): string
  onChange(text: string, visit: string): void
}

/**
 * A text of the map, changed as it is typed. From focus to leaving is one visit: the caller makes one step of undo of
 * it. While it is visited it shows what was typed, not what the map made of it.
 */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, readOnly, lines = 1, placeholder, suggestions, refusal, newVisit, onChange } = props
  const [draft, setDraft] = useState<string | null>(null)
  const visit = useRef('')
  const before = useRef('')
  const id = useId()

  const write = (text: string) => {
    setDraft(text)
    const isRefused = (refusal?.(text) ?? null) !== null
    onChange(isRefused ? before.current : text, visit.current)
  }
  const problem = draft === null ? null : (refusal?.(draft) ?? null)
  const shared = {
    id,
    className: 'field',
    value: draft ?? value,
    readOnly,
    placeholder: placeholder ?? '',
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onFocus: () => {
      visit.current = newVisit()
      before.current = value
    },
    onBlur: () => setDraft(null),
  }

  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea
          {...shared}
          rows={lines}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      ) : (
        <input
          {...shared}
          type="text"
          list={suggestions ? `${id}-list` : undefined}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape' && draft !== null) write(before.current)
            if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
          }}
        />
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </div>
  )
}
