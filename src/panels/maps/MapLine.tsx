import { Pencil, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Page } from '../../commands/index.ts'
import { type Drafts, type LibraryEntry, useDraft } from '../../store/index.ts'
import { NameInPlace } from '../parts/NameInPlace.tsx'
import { agoInWords, dateInWords } from '../parts/words.ts'

interface MapLineProps {
  readonly entry: LibraryEntry
  readonly drafts: Drafts
  readonly title: string
  readonly size: string
  readonly now: string
  readonly naming: boolean
  onOpen(): void
  readonly page: Page
  onName(): void
  /** Null leaves the name as it was. */
  onNamed(title: string | null): void
  onRemove(): void
}

/** One map of the list: press its name to open it, F2 or the pencil to rename it. */
export function MapLine(props: MapLineProps): ReactElement {
  const { entry, drafts, title, size, now, naming, onOpen, onName, onNamed, onRemove } = props
  const place = `maps/${entry.id}/title`
  const isTyped = useDraft(drafts, place) !== null
  if (naming || isTyped) {
    return (
      <li className="map-line">
        <NameInPlace
          label={`Name of ${title}`}
          name={entry.title}
          drafts={drafts}
          place={place}
          page={props.page}
          onDone={onNamed}
        />
      </li>
    )
  }
  const ago = agoInWords(entry.modified, now)
  return (
    <li className="map-line">
      <a
        aria-label={`${title}, ${size}, ${ago}`}
        href={`#/map/${encodeURIComponent(entry.id)}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onOpen()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'F2') return
          event.preventDefault()
          onName()
        }}
      >
        <span className="map-title">{title}</span>
        <span className="quiet map-size">{size}</span>
        <time className="quiet" dateTime={entry.modified} title={dateInWords(entry.modified)}>
          {ago}
        </time>
      </a>
      <button
        type="button"
        className="icon-button"
        aria-label={`Rename ${title}`}
        title="Rename"
        onClick={onName}
      >
        <Pencil className="icon" size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Delete ${title}`}
        title="Delete"
        onClick={onRemove}
      >
        <Trash2 className="icon" size={15} aria-hidden="true" />
      </button>
    </li>
  )
}
