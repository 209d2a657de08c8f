import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import { bringBack, dropAside, type Link } from '../../model/index.ts'
import { type Session, select, useMap, useReadOnly } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { rowId } from './asked.ts'
import { deletedLinksAt, linksInWords } from './deletedLinks.ts'
import type { AsideRow } from './words.ts'

/** So many are shown; what comes after them is shown as they go. */
const MOST_SHOWN = 200

/** Records that have no place on the map at the moment, to be brought back or let go of. */
export function RecordRows({
  world,
  session,
  rows,
  onGone,
}: {
  readonly world: World
  readonly session: Session
  readonly rows: readonly AsideRow[]
  /** A row went away, with the button that was pressed. */
  onGone(): void
}): ReactElement {
  const readOnly = useReadOnly(session)
  const letGo = ({ kind, id, what }: AsideRow) => {
    onGone()
    session.document.run(dropAside, { records: { [kind]: [id] } }, { label: 'Let go of what is aside' })
    world.page.announce(`Let go of ${what}; undo keeps it aside again.`)
  }
  const more = rows.length - MOST_SHOWN
  return (
    <section aria-label="Without a place on the map">
      <h3>Without a place on the map</h3>
      <ul>
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <li key={rowId(row)} id={rowId(row)} tabIndex={-1}>
            <p>{row.told}</p>
            {row.words.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words of one record have no other name
              <p key={index} className="aside-words quiet">
                {text}
              </p>
            ))}
            <Ways session={session} row={row} onBack={(links) => back(world, session, row, links, onGone)} />
            <button
              type="button"
              className="button small plain"
              aria-label={`Let go of ${row.what}`}
              disabled={readOnly}
              onClick={() => letGo(row)}
            >
              Let go
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">And {counted(more, 'more', 'more')}.</p>}
    </section>
  )
}

/** The ways in which a record can come back: a variable alone, or with its links that are deleted. */
function Ways({
  session,
  row: { kind, id, what },
  onBack,
}: {
  readonly session: Session
  readonly row: AsideRow
  onBack(links: readonly Link[]): void
}): ReactElement {
  const readOnly = useReadOnly(session)
  const map = useMap(session, ({ variables, links }) => ({ variables, links }))
  const links = kind === 'variables' ? deletedLinksAt(session.document, id) : []
  const withLinks = links.length === 1 ? 'with its link' : `with its ${counted(links.length, 'link')}`
  return (
    <>
      {links.length > 0 && <p className="aside-words quiet">{linksInWords(map, id, links)}</p>}
      <button
        type="button"
        className="button small"
        aria-label={`Bring back ${what}`}
        disabled={readOnly}
        onClick={() => onBack([])}
      >
        Bring back
      </button>
      {links.length > 0 && (
        <button
          type="button"
          className="button small"
          aria-label={`Bring back ${what} ${withLinks}`}
          disabled={readOnly}
          onClick={() => onBack(links)}
        >
          {withLinks.replace('with', 'With')}
        </button>
      )}
    </>
  )
}

/** Brings a record back, selects it where it can be, and says so; a sentence when it could not come. */
function back(
  world: World,
  session: Session,
  { kind, id, what }: AsideRow,
  links: readonly Link[],
  onGone: () => void,
): void {
  const newId = world.newId()
  const { document } = session
  const refusal = document.run(bringBack, { kind, id, newId, deleted: { links } }, { label: 'Bring back' })
  const { map } = document.state.getState()
  if (Object.hasOwn(map.aside[kind], id)) {
    world.page.toast({ kind: 'error', text: refusal ?? `${what} cannot come back now.` })
    return
  }
  onGone()
  const now = Object.hasOwn(map[kind], id) ? id : newId
  if (kind === 'variables' || kind === 'links' || kind === 'labels') {
    select(session.view, { [kind]: [now] }, 'replace')
    const link = kind === 'links' ? map.links[now] : undefined
    world.page.canvas?.reveal(link ? [link.source, link.target] : [now])
  }
  world.page.announce(`Back on the map: ${what}.`)
}
