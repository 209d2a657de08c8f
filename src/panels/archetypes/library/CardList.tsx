import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { FAMILIES, SUMMARIES } from '../../../archetypes/index.ts'
import {
  commandAmong,
  commandById,
  insertArchetype,
  isComposing,
  type World,
} from '../../../commands/index.ts'
import { counted } from '../../parts/words.ts'
import { CardRow } from './CardRow.tsx'
import { Problem } from './Problem.tsx'
import { type FoundArchetype, type FoundAt, searchArchetypes } from './search.ts'
import type { LoadedLibrary } from './useArchetypes.ts'

interface CardListProps {
  readonly world: World
  readonly library: LoadedLibrary
  /** What is searched for. */
  readonly text: string
  onText(text: string): void
  /** The card that was just closed, whose row takes the focus; else null. */
  readonly closed: string | null
  /** Whether the field for searching is to take the focus. */
  readonly wantsFocus: boolean | 'first'
  onFocused(): void
  /** Opens a card, at the place in it that was found; null for its start. */
  onOpen(archetype: string, at: FoundAt | null): void
}

/** All archetypes by family, or those that are searched for with the best first. */
export function CardList(props: CardListProps): ReactElement {
  const { world, library, text, onText, closed, wantsFocus, onFocused, onOpen } = props
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const found = useMemo(() => searchArchetypes(SUMMARIES, library.known, text), [library.known, text])
  const [chosen, setChosen] = useState(closed ?? '')
  // The one row that Tab comes to.
  const current = found.some(({ summary }) => summary.id === chosen) ? chosen : (found[0]?.summary.id ?? '')

  const rowOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-archetype="${id}"]`)
  const goTo = (one: FoundArchetype | undefined) => {
    if (!one) return
    setChosen(one.summary.id)
    rowOf(one.summary.id)?.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when a card gives way to the list
  useLayoutEffect(() => {
    if (closed === null) return
    // What is searched for may have led elsewhere by way of another card.
    const place = rowOf(closed) ?? field.current
    place?.focus()
    onFocused()
  }, [])
  useLayoutEffect(() => {
    if (!wantsFocus || closed !== null) return
    const [first] = found
    if (wantsFocus === 'first' && first) {
      onOpen(first.summary.id, first.at)
      return
    }
    field.current?.focus()
    // Some of it may have been typed before the field was here.
    field.current?.setSelectionRange(text.length, text.length)
    onFocused()
  }, [wantsFocus, closed, text, found, onFocused, onOpen])

  const insertStandard = (id: string) => {
    const archetype = library.known.get(id)
    const structure = archetype?.structures[0]
    if (archetype && structure) void insertArchetype(world, { archetype, structure })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = found.findIndex(({ summary }) => summary.id === current)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key]
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    if (next !== undefined && next < 0) field.current?.focus()
    else if (next !== undefined) goTo(found[Math.min(next, found.length - 1)])
    else if (commandAmong(event.nativeEvent, [commandById('insert.thisArchetype')])) insertStandard(current)
    else if (event.key === 'Escape') field.current?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const rows = (rowsOf: readonly FoundArchetype[]) => (
    <ul>
      {rowsOf.map(({ summary, at }) => (
        <li key={summary.id}>
          <CardRow
            summary={summary}
            at={at}
            structure={library.known.get(summary.id)?.structures[0] ?? null}
            current={summary.id === current}
            onFocus={setChosen}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ul>
  )
  const families = Object.entries(FAMILIES).map(([family, title]) => ({
    title,
    members: found.filter(({ summary }) => summary.family === family),
  }))

  return (
    <>
      <div className="card-search">
        <div className="search">
          <Search className="icon" size={14} aria-hidden="true" />
          <input
            ref={field}
            type="search"
            data-entry=""
            className="field"
            // Called as the field that stands for it while it is fetched: it is the same to a person.
            aria-label="Find archetypes"
            aria-description="By name, by what they tell, by a role, a loop or a worked example"
            placeholder="Find"
            value={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={(event) => {
              const first = found[0]
              if (isComposing(event.nativeEvent)) return
              if (event.key === 'ArrowDown') goTo(first)
              else if (event.key === 'Enter' && first) onOpen(first.summary.id, first.at)
              else if (event.key === 'Escape' && text !== '') onText('')
              else return
              event.preventDefault()
              event.stopPropagation()
            }}
          />
        </div>
        <p className="unseen" role="status">
          {text.trim() === '' ? '' : counted(found.length, 'archetype')}
        </p>
      </div>
      {/* The rows in it have the focus; it only has their keys. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className="card-list" ref={list} onKeyDown={onKeyDown}>
        {library.problem && <Problem text={library.problem} onTryAgain={library.tryAgain} />}
        {found.length === 0 && (
          <p className="panel-empty">
            No archetype is called so, tells of it, or has such a role, loop or example. Try a word of what
            goes wrong, as in “fix” or “limit”.
          </p>
        )}
        {text.trim() === ''
          ? families.map(({ title, members }) =>
              members.length === 0 ? null : (
                <section key={title} aria-label={title}>
                  <h2>{title}</h2>
                  {rows(members)}
                </section>
              ),
            )
          : rows(found)}
      </div>
    </>
  )
}
