import { type ReactElement, useId } from 'react'

interface ChoiceProps<V extends string> {
  readonly label: string
  /** Null when the things looked at differ. */
  readonly value: V | null
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly disabled: boolean
  onChoose(value: V): void
}

/** One of a handful of values, as the browser's own list. */
export function Choice<V extends string>(props: ChoiceProps<V>): ReactElement {
  const { label, value, options, disabled, onChoose } = props
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {value === null && <option value="">Several</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface RadioRowProps<V extends string> {
  readonly label: string
  readonly value: V | null
  readonly options: readonly {
    readonly value: V
    readonly label: string
    readonly face?: ReactElement | string
  }[]
  readonly disabled: boolean
  readonly className?: string
  /** The id of what else is said of the choice. */
  readonly describedBy?: string
  onChoose(value: V): void
}

/** One of few values side by side; a group of radio buttons to the keyboard and to screen readers. */
export function RadioRow<V extends string>(props: RadioRowProps<V>): ReactElement {
  const { label, value, options, disabled, className = '', describedBy, onChoose } = props
  const name = useId()
  return (
    <fieldset
      className={`labelled radio-row ${className}`}
      disabled={disabled}
      aria-describedby={describedBy}
    >
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} title={option.label}>
            <input
              type="radio"
              name={name}
              aria-label={option.face === undefined ? undefined : option.label}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span aria-hidden={option.face === undefined ? undefined : true}>
              {option.face ?? option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
