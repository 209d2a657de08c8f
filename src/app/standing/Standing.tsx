import { X } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { type DocumentNotice, type NoticeAction, type Session, useDocument } from '../../store/index.ts'
import './standing.css'

/**
 * What storage has to tell of the open map, at the top of the canvas: what damage has cost, that the map was stored anew, that
 * it has been deleted. It stays until it is read and put away, or no longer true.
 */
export default function Standing({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const notices = useDocument(session, (state) => state.notices.filter(({ kind }) => kind !== 'repair'))
  const [putAway, setPutAway] = useState<ReadonlySet<DocumentNotice>>(new Set())
  const { library, page } = world

  const latest = notices.at(-1)?.text
  useEffect(() => {
    if (latest !== undefined) page.announce(latest)
  }, [latest, page])

  const act = async (action: NoticeAction): Promise<void> => {
    const made = await library.act(session.document.id, action)
    const { problem } = library.state.getState()
    if (made !== null) page.goTo(made)
    else if (action.kind === 'openEarlier' || problem !== null)
      page.toast({ kind: 'error', text: problem ?? 'What was set aside cannot be read any more.' })
    else page.announce('The map is back.')
  }
  const run = (action: NoticeAction) => {
    act(action).catch((problem: unknown) => {
      const why = problem instanceof Error ? ` ${problem.message}` : ''
      page.toast({ kind: 'error', text: `That could not be done.${why}` })
    })
  }

  return (
    <section className="standing" aria-label="About this map">
      {notices
        .filter((notice) => !putAway.has(notice))
        .map((notice) => (
          <div key={notice.kind + notice.text} className="standing-notice">
            <div className="standing-text">
              <p>{notice.text}</p>
              {notice.details && notice.details.length > 0 && (
                <details>
                  <summary>What that has cost</summary>
                  <ul>
                    {notice.details.map((detail) => (
                      <li key={detail}>{detail}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
            {notice.action && <ActionButton action={notice.action} onRun={run} />}
            {notice.kind !== 'deleted' && (
              <button
                type="button"
                className="icon-button small"
                aria-label="Put away"
                onClick={() => {
                  setPutAway(new Set([...putAway, notice]))
                  page.canvas?.focus()
                }}
              >
                <X className="icon" size={14} aria-hidden="true" />
              </button>
            )}
          </div>
        ))}
    </section>
  )
}

function ActionButton({
  action,
  onRun,
}: {
  readonly action: NoticeAction
  onRun(action: NoticeAction): void
}): ReactElement {
  return (
    <button type="button" className="button small plain standing-action" onClick={() => onRun(action)}>
      {action.label}
    </button>
  )
}
