import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import { SUMMARIES } from '../../../archetypes/index.ts'
import { isComposing } from '../../../commands/index.ts'
import { counted } from '../../parts/words.ts'
import { searchArchetypes } from '../library/search.ts'

/** No card is fetched for this: names, other names and the lines that tell them are looked through. */
const NO_CARDS = new Map()

/** Asks which archetype the map is meant to be: by name, or from the list. */
export function MeantPicker({ onChoose }: { onChoose(archetype: string): void }): ReactElement {
  const [text, setText] = useState('')
  const found = searchArchetypes(SUMMARIES, NO_CARDS, text).map(({ summary }) => summary)
  const [chosen, setChosen] = useState('')
  const current = found.some(({ id }) => id === chosen) ? chosen : (found[0]?.id ?? '')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])

  const goTo = (at: number) => {
    const id = found[Math.min(at, found.length - 1)]?.id
    if (at < 0 || id === undefined) {
      field.current?.focus()
      return
    }
    setChosen(id)
    list.current?.querySelector<HTMLElement>(`[data-archetype="${id}"]`)?.focus()
  }
  const onListKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = found.findIndex(({ id }) => id === current)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key]
    if (next === undefined) return
    goTo(next)
    event.preventDefault()
    event.stopPropagation()
  }
  const onFieldKey = (event: KeyboardEvent) => {
    const [first] = found
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'ArrowDown') goTo(0)
    else if (event.key === 'Enter' && first) onChoose(first.id)
    else if (event.key === 'Escape' && text !== '') setText('')
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
          aria-label="Find the archetype that is meant"
          placeholder="Find"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onFieldKey}
        />
      </div>
      <p className="unseen" role="status">
        {text.trim() === '' ? '' : counted(found.length, 'archetype')}
      </p>
      {found.length === 0 && <p className="quiet">No archetype is called so.</p>}
      {/* The rows in it have the focus; it only has their keys. */}
      <ul ref={list} className="lack-archetypes" onKeyDown={onListKey}>
        {found.map(({ id, name, oneLine }) => (
          <li key={id} className="found-item">
            <button
              type="button"
              className="found-face"
              data-archetype={id}
              tabIndex={id === current ? 0 : -1}
              aria-label={name}
              aria-description={oneLine}
              onFocus={() => setChosen(id)}
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
