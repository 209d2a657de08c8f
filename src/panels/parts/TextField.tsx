import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { isComposing, offerBack, type Page } from '../../commands/index.ts'
import { LIMITS } from '../../model/index.ts'
import { type Drafts, useDraft } from '../../store/index.ts'
import { useMapText } from './useMapText.ts'

interface Refusing {
  /** A sentence when a text may not stand here: it is told below, and the map keeps what it had before the visit. */
  refusal(text: string): string | null
  /** Where a text that may not stand here is kept, until it may or is given up. */
  readonly drafts: Drafts
}

interface TextFieldProps {
  readonly label: string
  /** What it is the text of, as places of drafts are named: `variables/<id>/note`. */
  readonly place: string
  readonly value: string
  readonly readOnly: boolean
  /** More than one makes room for several lines; Enter then begins a new one. */
  readonly lines?: number
  readonly placeholder?: string
  /** How many characters the map takes here; as many as of any text when left out. */
  readonly most?: number
  /** Values to choose from as one types. */
  readonly suggestions?: readonly string[]
  /** Left out where every text may stand. */
  readonly refusing?: Refusing
  /** Where what Escape drops is offered again, and which has the keys then. */
  readonly page: Pick<Page, 'toast' | 'canvas'>
  /** A name for one visit of the field, so that all its typing is one step of undo. */
  newVisit(): string
  onChange(text: string, visit: string): void
  /** What stands below the field. */
  readonly children?: ReactNode
}

/**
 * A text of the map, changed as it is typed. From focus to leaving is one visit: the caller makes one step of undo of
 * it. While it is visited it shows what was typed, not what the map made of it, and takes in what comes from elsewhere.
 */
export function TextField(props: TextFieldProps): ReactElement {
  return props.refusing ? (
    <RefusingField {...props} refusing={props.refusing} />
  ) : (
    <Field {...props} kept={null} />
  )
}

/** A field in which not every text may stand. */
function RefusingField({
  refusing,
  ...props
}: TextFieldProps & { readonly refusing: Refusing }): ReactElement {
  const { drafts } = refusing
  const { place } = props
  const draft = useDraft(drafts, place)
  const problem = draft && refusing.refusal(draft.text)
  return (
    <Field
      {...props}
      kept={draft && { text: draft.text, problem }}
      accepts={(text) => {
        const isRefused = refusing.refusal(text) !== null
        drafts.put(place, isRefused ? { text, base: props.value } : null)
        return !isRefused
      }}
      onGiveUp={() => drafts.put(place, null)}
    />
  )
}

interface FieldProps extends Omit<TextFieldProps, 'refusing'> {
  /** A text that the map has not, and why it may not stand there; null when by now it may. */
  readonly kept: { readonly text: string; readonly problem: string | null } | null
  /** Whether a text may stand here; one that may not is kept. */
  accepts?(text: string): boolean
  /** Nothing is kept any more. */
  onGiveUp?(): void
}

function Field(props: FieldProps): ReactElement {
  const { label, value, readOnly, lines = 1, placeholder, suggestions, kept, newVisit, onChange } = props
  const visit = useRef('')
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const id = useId()
  const field = useMapText(box, value, (text) => {
    const may = props.accepts?.(text) ?? true
    onChange(may ? text : field.before(), visit.current)
  })
  const problem = kept?.problem ?? null
  const giveUp = (): void => {
    const words = kept?.text ?? field.text
    props.onGiveUp?.()
    if (words === field.before()) return
    field.show(field.before())
    onChange(field.before(), visit.current)
    offerBack(props.page, words, () => {
      if (props.accepts?.(words) ?? true) onChange(words, newVisit())
    })
  }
  /** One step back, also with Enter, which keeps what was typed: the canvas has the keys again. */
  const leave = (): void => {
    box.current?.blur()
    props.page.canvas?.focus()
  }
  const shared = {
    ref: box,
    id,
    className: 'field',
    value: kept?.text ?? field.text,
    readOnly,
    maxLength: props.most ?? LIMITS.text,
    placeholder: placeholder ?? '',
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onFocus: () => {
      visit.current = newVisit()
      field.enter()
    },
    onBlur: () => {
      if (kept && problem === null && props.accepts?.(kept.text)) onChange(kept.text, visit.current)
      field.leave()
    },
    onCompositionStart: field.startComposing,
    onCompositionEnd: field.endComposing,
  }

  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea
          {...shared}
          data-place={props.place}
          rows={lines}
          onChange={(event) => field.type(event.target.value)}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent) || event.key !== 'Escape') return
            if (kept !== null) giveUp()
            leave()
          }}
        />
      ) : (
        <input
          {...shared}
          data-place={props.place}
          type="text"
          list={suggestions ? `${id}-list` : undefined}
          onChange={(event) => field.type(event.target.value)}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent)) return
            if (event.key === 'Escape') giveUp()
            if (event.key === 'Escape' || event.key === 'Enter') leave()
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
      {props.children}
    </div>
  )
}
