import { X } from 'lucide-react'
import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import type { World } from '../../commands/index.ts'
import { type Session, showPanel, useMap } from '../../store/index.ts'
import { rowId, takeAsked } from './asked.ts'
import { DraftRows } from './DraftRows.tsx'
import { RecordRows } from './RecordRows.tsx'
import { useAsideDrafts } from './useAsideDrafts.ts'
import { asideRows } from './words.ts'
import './aside.css'

/** What has no place at the moment: records of the map, to be brought back or let go of, and texts that were typed, to be copied or discarded. */
export default function AsidePanel({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const { variables, aside } = useMap(session, (map) => ({ variables: map.variables, aside: map.aside }))
  const rows = useMemo(() => asideRows({ variables, aside }), [variables, aside])
  const drafts = useAsideDrafts(session)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed goes away with its row; without this the keyboard would lose its place.
  const onGone = () => heading.current?.focus()

  useEffect(() => {
    const place = takeAsked(session)
    const row = place && document.getElementById(rowId(place))
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }, [session])

  return (
    <section className="panel aside-panel" aria-label="Kept aside">
      <header>
        <div>
          <h2 ref={heading} tabIndex={-1} data-entry="">
            Kept aside
          </h2>
          <p className="quiet">
            {rows.length + drafts.length === 0
              ? 'Nothing is kept aside.'
              : rows.length === 0
                ? 'Nothing that was written is lost. It can be copied from here.'
                : 'Nothing that was written is lost. It can be brought back, or copied, from here.'}
          </p>
        </div>
        <button
          type="button"
          className="icon-button small"
          aria-label="Close what is kept aside"
          title="Close"
          onClick={() => showPanel(session.view, 'loops')}
        >
          <X className="icon" size={15} aria-hidden="true" />
        </button>
      </header>
      <div className="aside-body">
        {rows.length > 0 && <RecordRows world={world} session={session} rows={rows} onGone={onGone} />}
        {drafts.length > 0 && <DraftRows world={world} session={session} rows={drafts} onGone={onGone} />}
      </div>
    </section>
  )
}
