import { type ReactElement, useEffect, useSyncExternalStore } from 'react'
import { toldIn } from '../../checks/index.ts'
import { checksOf } from '../../commands/index.ts'
import { type Session, showPanel } from '../../store/index.ts'
import { whenThere } from './whenThere.ts'

/** Says once, where others are to read the map, how much is to be settled by its checks, and leads there. It stands in the way of nothing. */
export default function BeforeItGoesOut({
  session,
  onLook,
}: {
  readonly session: Session
  /** Closes what this stands in, and then does this, by which the panel is shown and takes the keyboard. */
  onLook(look: () => void): void
}): ReactElement | null {
  const checks = checksOf(session)
  const { isWhole, standing } = useSyncExternalStore(checks.subscribe, checks.getState)
  useEffect(() => checks.lookAtAll(), [checks])
  const count = isWhole ? toldIn(standing.told, 'publish').length : 0
  const look = () => {
    checks.show('publish')
    showPanel(session.view, 'checks', true)
    // Behind a click a panel takes nothing, as what was clicked keeps the focus; here that is gone with the dialogue.
    whenThere('.checks-panel h2[data-entry]', (heading) => heading.focus())
  }
  return (
    <div className="export-checks" aria-live="polite">
      {count > 0 && (
        <>
          <p className="quiet">
            {count === 1 ? 'One thing' : `${count} things`} to settle before it goes out.
          </p>
          <button type="button" className="button small plain" onClick={() => onLook(look)}>
            Look at {count === 1 ? 'it' : 'them'}
          </button>
        </>
      )}
    </div>
  )
}
