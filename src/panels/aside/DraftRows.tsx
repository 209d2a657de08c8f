import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import type { Session } from '../../store/index.ts'
import { copyText } from '../parts/copyText.ts'
import type { AsideDraft } from './drafts.ts'

/** Texts that were typed and cannot be where they belong, to be copied or discarded. */
export function DraftRows({
  world,
  session,
  rows,
  onGone,
}: {
  readonly world: World
  readonly session: Session
  readonly rows: readonly AsideDraft[]
  /** A row went away, with the button that was pressed. */
  onGone(): void
}): ReactElement {
  const { drafts } = session.document
  const discard = ({ place, draft }: AsideDraft) => {
    onGone()
    drafts.put(place, null)
    const action = { label: 'Undo', run: () => drafts.put(place, draft) }
    world.page.toast({ kind: 'info', text: `Discarded “${draft.text.slice(0, 60)}”.`, action })
  }
  return (
    <section aria-label="Typed and never ended">
      <h3>Typed and never ended</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.place}>
            <p>{row.what}: its place was gone or taken.</p>
            <p className="aside-words">{row.draft.text}</p>
            <button
              type="button"
              className="button small"
              onClick={() => void copyText(world, row.draft.text, 'Copied.')}
            >
              Copy
            </button>
            <button type="button" className="button small plain" onClick={() => discard(row)}>
              Discard
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
