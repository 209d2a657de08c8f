import { memo, type ReactElement, useId } from 'react'
import type { ArchetypeSummary, Structure } from '../../../archetypes/index.ts'
import type { FoundAt } from './search.ts'
import { Thumbnail } from './Thumbnail.tsx'

interface CardRowProps {
  readonly summary: ArchetypeSummary
  /** Where in its card a search was answered; null for none, and where that is seen. */
  readonly at: FoundAt | null
  /** Its standard form, once it is there. */
  readonly structure: Structure | null
  /** The one row that Tab comes to. */
  readonly current: boolean
  onFocus(id: string): void
  onOpen(id: string, at: FoundAt | null): void
}

/** An archetype in the list: its name, one line, and its form in small. */
export const CardRow = memo(function CardRow(props: CardRowProps): ReactElement {
  const { summary, at, structure, current, onFocus, onOpen } = props
  const id = useId()
  return (
    <button
      type="button"
      className="card-row"
      data-archetype={summary.id}
      tabIndex={current ? 0 : -1}
      aria-labelledby={`${id}-name`}
      aria-describedby={at === null ? `${id}-line` : `${id}-at ${id}-line`}
      aria-keyshortcuts="I"
      onFocus={() => onFocus(summary.id)}
      onClick={() => onOpen(summary.id, at)}
    >
      <span className="card-row-words">
        <b id={`${id}-name`}>{summary.name}</b>
        {at && (
          <span id={`${id}-at`} className="card-row-at">
            {at.words}
          </span>
        )}
        <span id={`${id}-line`} className="quiet">
          {summary.oneLine}
        </span>
      </span>
      <Thumbnail structure={structure} />
    </button>
  )
})
