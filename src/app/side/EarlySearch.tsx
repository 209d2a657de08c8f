import type { ReactElement } from 'react'
import { isComposing } from '../../commands/index.ts'
import { type Session, showArchetypes, useView } from '../../store/index.ts'

/**
 * Takes what is typed right after the library was asked for, while its own field is still being fetched: else the letters would be taken
 * for keys of commands.
 */
export function EarlySearch({ session }: { readonly session: Session }): ReactElement | null {
  const early = useView(session, ({ panel, panelOpen, archetypes }) => {
    const { side, card, wantsFocus, search } = archetypes
    const isComing = panelOpen && panel === 'archetypes' && side === 'library' && card === null
    return isComing && wantsFocus ? search : null
  })
  if (early === null) return null
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
        else if (event.key === 'Enter' && early !== '') showArchetypes(session.view, { wantsFocus: 'first' })
      }}
    />
  )
}
