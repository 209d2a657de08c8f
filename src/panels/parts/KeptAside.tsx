import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import { type Session, useDrafts, useMap, useView } from '../../store/index.ts'
import { type Aside, asideOf } from './aside.ts'
import { copyText } from './copyText.ts'

/** Texts that were typed and cannot be where they belong, to be copied or discarded; nothing while there is none. */
export function KeptAside({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement | null {
  const { drafts } = session.document
  const all = useDrafts(drafts)
  const editing = useView(session, (view) => view.editing?.id ?? '')
  const asides = asideOf(
    useMap(session, (map) => map),
    all,
    editing,
  )
  if (asides.length === 0) return null
  const discard = ({ place, draft }: Aside) => {
    drafts.put(place, null)
    const action = { label: 'Undo', run: () => drafts.put(place, draft) }
    world.page.toast({ kind: 'info', text: `Discarded “${draft.text.slice(0, 60)}”.`, action })
  }
  return (
    <section className="kept-aside" aria-label="Kept aside">
      <h2>Kept aside</h2>
      <p className="quiet">Typed and never ended; its place is gone or taken.</p>
      <ul>
        {asides.map((aside) => (
          <li key={aside.place}>
            <span className="quiet">{aside.what}</span>
            <p>{aside.draft.text}</p>
            <button
              type="button"
              className="button small"
              onClick={() => void copyText(world, aside.draft.text, 'Copied.')}
            >
              Copy
            </button>
            <button type="button" className="button small plain" onClick={() => discard(aside)}>
              Discard
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
