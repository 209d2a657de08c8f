import { type ReactElement, useLayoutEffect, useState } from 'react'
import { SUMMARIES } from '../../../archetypes/index.ts'
import { SearchField } from '../library/SearchField.tsx'
import { searchArchetypes } from '../library/search.ts'
import { useSearchedRows } from '../library/useSearchedRows.ts'

/** No card is fetched for this: names, other names and the lines that tell them are looked through. */
const NO_CARDS = new Map()

/** Asks which archetype the map is meant to be: by name, or from the list. */
export function MeantPicker({ onChoose }: { onChoose(archetype: string): void }): ReactElement {
  const [text, setText] = useState('')
  const found = searchArchetypes(SUMMARIES, NO_CARDS, text).map(({ summary }) => summary)
  const { field, list, current, setCurrent, goTo, takeKey } = useSearchedRows<HTMLUListElement>(
    found.map(({ id }) => id),
  )
  useLayoutEffect(() => field.current?.focus(), [field])
  return (
    <>
      <SearchField
        field={field}
        label="Find the archetype that is meant"
        text={text}
        count={found.length}
        onText={setText}
        onDown={() => goTo(0)}
        onEnter={() => found[0] && onChoose(found[0].id)}
      />
      {found.length === 0 && <p className="quiet">No archetype is called so.</p>}
      {/* The rows in it have the focus; it only has their keys. */}
      <ul ref={list} className="lack-archetypes" onKeyDown={takeKey}>
        {found.map(({ id, name, oneLine }) => (
          <li key={id} className="found-item">
            <button
              type="button"
              className="found-face"
              data-archetype={id}
              tabIndex={id === current ? 0 : -1}
              aria-label={name}
              aria-description={oneLine}
              onFocus={() => setCurrent(id)}
              onClick={() => onChoose(id)}
            >
              <span className="found-title">{name}</span>
              <span className="quiet found-names">{oneLine}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
