import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import type { ToldChange, ToldRecord } from '../../model/index.ts'
import { type Session, select, useMap } from '../../store/index.ts'
import { figure } from '../parts/words.ts'

/** So many of one kind are told one by one. */
const MOST = 50

/** What changed, sentence by sentence; several alike in one, which opens to tell each. A thing that is on the map is selected when its sentence is pressed. */
export function ChangeList({
  world,
  session,
  told,
}: {
  readonly world: World
  readonly session: Session
  readonly told: readonly ToldChange[]
}): ReactElement {
  return (
    <ul className="change-list">
      {told.map((change) => {
        const { text, way, kind, records } = change
        const [first] = records
        return (
          <li key={`${kind} ${way} ${text}`} className={`change-line ${lookOf(way)}`}>
            {first === undefined ? (
              <p>{text}</p>
            ) : records.length === 1 ? (
              <ChangedThing world={world} session={session} kind={kind} record={first} />
            ) : (
              <details>
                <summary>{text}</summary>
                <ul>
                  {records.slice(0, MOST).map((record) => (
                    <li key={record.id}>
                      <ChangedThing world={world} session={session} kind={kind} record={record} />
                    </li>
                  ))}
                  {records.length > MOST && (
                    <li className="quiet">and {figure(records.length - MOST)} more</li>
                  )}
                </ul>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The sign before a sentence, as on the map: what came, what went, what was moved, what is otherwise. */
function lookOf(way: ToldChange['way']): string {
  if (way === 'added' || way === 'broughtBack') return 'added'
  if (way === 'gone' || way === 'setAside' || way === 'letGo') return 'gone'
  return way === 'moved' ? way : 'changed'
}

function ChangedThing({
  world,
  session,
  kind,
  record,
}: {
  readonly world: World
  readonly session: Session
  readonly kind: ToldChange['kind']
  readonly record: ToldRecord
}): ReactElement {
  const { id, text } = record
  const isOnMap = useMap(
    session,
    (map) => (kind === 'variables' || kind === 'links' || kind === 'labels') && Object.hasOwn(map[kind], id),
  )
  if (!isOnMap) return <p>{text}</p>
  const show = () => {
    select(session.view, { [kind]: [id] })
    const link = session.document.state.getState().map.links[id]
    if (kind !== 'labels')
      world.page.canvas?.reveal(kind === 'links' && link ? [link.source, link.target] : [id])
  }
  return (
    <button type="button" className="change-thing" title="Select it on the map" onClick={show}>
      {text}
    </button>
  )
}
