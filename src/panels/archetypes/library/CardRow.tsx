import { memo, type ReactElement, useId } from 'react'
import type { ArchetypeSummary, Structure } from '../../../archetypes/index.ts'
import { Thumbnail } from './Thumbnail.tsx'

interface CardRowProps {
  readonly summary: ArchetypeSummary
  /** Its standard form, once it is there. */
  readonly structure: Structure | null
  /** The one row that Tab comes to. */
  readonly current: boolean
  onFocus(id: string): void
  onOpen(id: string): void
}

/** An archetype in the list: its name, one line, and its form in small. */
export const CardRow = memo(function CardRow(props: CardRowProps): ReactElement {
  const { summary, structure, current, onFocus, onOpen } = props
  const id = useId()
  return (
    <button
      type="button"
      className="card-row"
      data-archetype={summary.id}
      tabIndex={current ? 0 : -1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-line`}
      aria-keyshortcuts="I"
      onFocus={() => onFocus(summary.id)}
      onClick={() => onOpen(summary.id)}
    >
      <span className="card-row-words">
        <b id={`${id}-name`}>{summary.name}</b>
        <span id={`${id}-line`} className="quiet">
          {summary.oneLine}
        </span>
      </span>
      <Thumbnail structure={structure} />
    </button>
  )
})
