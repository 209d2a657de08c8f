import { Search } from 'lucide-react'
import type { KeyboardEvent, ReactElement, RefObject } from 'react'
import { isComposing } from '../../../commands/index.ts'
import { counted } from '../../parts/words.ts'

/** A field in which archetypes are searched for, above the rows of those that are found, whose number is told. */
export function SearchField(props: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly description?: string
  readonly text: string
  /** How many archetypes are found. */
  readonly count: number
  onText(text: string): void
  /** Goes down to the first row. */
  onDown(): void
  /** Chooses the first row. */
  onEnter(): void
}): ReactElement {
  const { field, label, description, text, count, onText, onDown, onEnter } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Enter' && count > 0) onEnter()
    else if (event.key === 'Escape' && text !== '') onText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <div className="search">
        <Search className="icon" size={14} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          data-entry=""
          className="field"
          aria-label={label}
          aria-description={description}
          placeholder="Find"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="unseen" role="status">
        {text.trim() === '' ? '' : counted(count, 'archetype')}
      </p>
    </>
  )
}
