import { type ReactElement, useEffect, useRef } from 'react'
import { isComposing, type World } from '../../commands/index.ts'
import { type Session, showArchetypes, useView } from '../../store/index.ts'

/**
 * Takes what is typed right after the library was asked for, while its own field is still being fetched: else the letters would be taken
 * for keys of commands. Enter opens the first card that is found as soon as that is there, and keys behind it wait for the card.
 */
export function EarlySearch({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement | null {
  const shown = useView(session, ({ panel, panelOpen, archetypes }) => {
    const { side, card, wantsFocus } = archetypes
    const isComing = panelOpen && panel === 'archetypes' && side === 'library' && card === null
    return isComing && wantsFocus
  })
  const early = useView(session, ({ archetypes }) => archetypes.search)
  const letKeysGo = useRef(() => {})
  useEffect(() => {
    if (shown !== 'first') letKeysGo.current()
  }, [shown])
  if (shown === false) return null
  if (shown === 'first')
    return (
      <p className="unseen" tabIndex={-1} ref={(here) => here?.focus()}>
        The first archetype that is found opens.
      </p>
    )
  return (
    <input
      className="unseen"
      // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or from a menu, and leaves by Escape
      autoFocus
      type="text"
      aria-label="Find archetypes"
      value={early}
      onChange={(event) => showArchetypes(session.view, { search: event.target.value })}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Escape') showArchetypes(session.view, { wantsFocus: false })
        if (event.key !== 'Enter' || early === '') return
        letKeysGo.current = world.page.keysWait()
        showArchetypes(session.view, { wantsFocus: 'first' })
      }}
    />
  )
}
