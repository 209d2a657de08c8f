import { type ReactElement, type ReactNode, useId } from 'react'
import type { Given, Notice, Option, Writable } from '../../formats/index.ts'

interface ExportFormProps {
  readonly formats: readonly Writable[]
  readonly chosen: Writable | null
  readonly given: Given
  /** What would be left out; null while that is being found. */
  readonly losses: readonly Notice[] | null
  readonly isWriting: boolean
  /** What else is said below. */
  readonly children?: ReactNode
  onChoose(format: Writable): void
  onGiven(given: Given): void
  onWrite(): void
  onClose(): void
}

/** Formats at the left; at the right what can be chosen about the one, and what it leaves out. */
export function ExportForm(props: ExportFormProps): ReactElement {
  const { formats, chosen, given, losses, isWriting, onChoose, onGiven, onWrite, onClose } = props
  const group = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onWrite()
      }}
    >
      <div className="export-body">
        <fieldset className="export-formats">
          <legend className="unseen">Format</legend>
          {formats.map((format) => (
            <label key={format.id}>
              <input
                type="radio"
                name={group}
                checked={format === chosen}
                // biome-ignore lint/a11y/noAutofocus: a dialogue that was asked for has the focus
                autoFocus={format === formats[0]}
                onChange={() => onChoose(format)}
              />
              <span>{format.label}</span>
              <span className="quiet">{format.endings[0]}</span>
            </label>
          ))}
        </fieldset>
        <div className="export-more">
          {chosen?.writes.options.map((option) => (
            <OptionField
              key={option.name}
              option={option}
              value={given[option.name] ?? option.default}
              onValue={(value) => onGiven({ ...given, [option.name]: value })}
            />
          ))}
          <section aria-label="What is left out" aria-live="polite">
            {losses !== null && <Losses losses={losses} />}
          </section>
        </div>
      </div>
      {props.children}
      <div className="export-end">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button main" disabled={chosen === null || isWriting}>
          {isWriting ? 'Writing…' : 'Export'}
        </button>
      </div>
    </form>
  )
}

function Losses({ losses }: { readonly losses: readonly Notice[] }): ReactElement {
  if (losses.length === 0) return <p className="quiet">All that is in the map is kept.</p>
  return (
    <>
      <h2>Not in this file</h2>
      <ul>
        {losses.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function OptionField({
  option,
  value,
  onValue,
}: {
  readonly option: Option
  readonly value: Given[string]
  onValue(value: Given[string]): void
}): ReactElement {
  const id = useId()
  if (option.type === 'switch') {
    return (
      <label className="export-switch">
        <input type="checkbox" checked={value === true} onChange={(event) => onValue(event.target.checked)} />
        <span>{option.label}</span>
      </label>
    )
  }
  return (
    <div className="export-option">
      <label htmlFor={id}>{option.label}</label>
      {option.type === 'choice' ? (
        <select
          id={id}
          className="field"
          value={String(value)}
          onChange={(event) => onValue(event.target.value)}
        >
          {option.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="field"
          type="number"
          required
          min={option.least}
          max={option.most}
          step="any"
          defaultValue={Number(value)}
          onChange={(event) => {
            const { valueAsNumber, validity } = event.target
            if (validity.valid) onValue(valueAsNumber)
          }}
        />
      )}
    </div>
  )
}
