import { type KeyboardEvent, type ReactElement, useLayoutEffect, useMemo } from 'react'
import { FAMILIES, SUMMARIES } from '../../../archetypes/index.ts'
import { commandAmong, commandById, insertArchetype, type World } from '../../../commands/index.ts'
import { CardRow } from './CardRow.tsx'
import { Problem } from './Problem.tsx'
import { SearchField } from './SearchField.tsx'
import { type FoundArchetype, type FoundAt, searchArchetypes } from './search.ts'
import type { LoadedLibrary } from './useArchetypes.ts'
import { useSearchedRows } from './useSearchedRows.ts'

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
  const found = useMemo(() => searchArchetypes(SUMMARIES, library.known, text), [library.known, text])
  const { field, list, current, setCurrent, rowOf, goTo, takeKey } = useSearchedRows<HTMLDivElement>(
    found.map(({ summary }) => summary.id),
    closed ?? '',
  )

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
  }, [wantsFocus, closed, text, found, field, onFocused, onOpen])

  const insertStandard = (id: string) => {
    const archetype = library.known.get(id)
    const structure = archetype?.structures[0]
    if (archetype && structure) void insertArchetype(world, { archetype, structure })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (takeKey(event) || event.altKey || event.ctrlKey || event.metaKey) return
    if (commandAmong(event.nativeEvent, [commandById('insert.thisArchetype')])) insertStandard(current)
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
            onFocus={setCurrent}
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
        <SearchField
          field={field}
          // Called as the field that stands for it while it is fetched: it is the same to a person.
          label="Find archetypes"
          description="By name, by what they tell, by a role, a loop or a worked example"
          text={text}
          count={found.length}
          onText={onText}
          onDown={() => goTo(0)}
          onEnter={() => found[0] && onOpen(found[0].summary.id, found[0].at)}
        />
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
