import { type ReactElement, useRef } from 'react'
import { SUMMARIES } from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import { type Session, showArchetypes, useView } from '../../../store/index.ts'
import { CardList } from './CardList.tsx'
import { CardView } from './CardView.tsx'
import { formOnMap } from './onMap.ts'
import type { FoundAt } from './search.ts'
import { useArchetypes } from './useArchetypes.ts'
import './library.css'

/** The library: a list of cards that can be searched, or the card that is open. */
export function LibraryView({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const { card, search, wantsFocus } = useView(session, (view) => view.archetypes)
  const library = useArchetypes()
  // The card that was closed last: its row takes the focus.
  const closed = useRef<string | null>(null)

  const open = (archetype: string, at: FoundAt | null = null) => {
    const structure = at?.structure ?? formOnMap(session.document.state.getState().map, archetype)
    showArchetypes(session.view, {
      card: { archetype, structure, ...(at?.place && { place: at.place }) },
      wantsFocus: true,
    })
  }
  const onFocused = () => showArchetypes(session.view, { wantsFocus: false })

  if (card === null || !SUMMARIES.some(({ id }) => id === card.archetype)) {
    return (
      <CardList
        world={world}
        library={library}
        text={search}
        onText={(text) => showArchetypes(session.view, { search: text })}
        closed={closed.current}
        wantsFocus={wantsFocus}
        onFocused={() => {
          closed.current = null
          onFocused()
        }}
        onOpen={open}
      />
    )
  }
  return (
    <CardView
      key={card.archetype}
      world={world}
      session={session}
      id={card.archetype}
      archetype={library.known.get(card.archetype) ?? null}
      known={library.known}
      problem={library.problem}
      onTryAgain={library.tryAgain}
      form={card.structure}
      place={card.place}
      wantsFocus={wantsFocus !== false}
      onFocused={onFocused}
      onForm={(structure) => showArchetypes(session.view, { card: { ...card, structure } })}
      onOpen={(other) => open(other)}
      onClose={() => {
        closed.current = card.archetype
        showArchetypes(session.view, { card: null })
      }}
    />
  )
}
