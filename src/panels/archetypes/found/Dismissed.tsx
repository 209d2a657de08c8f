import type { ReactElement } from 'react'
import { inOrder } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import { nameOf } from '../../parts/words.ts'
import { archetypeName, type FoundProps } from './context.ts'
import { forget } from './deeds.ts'

/** What the team has said is not there, folded away. */
export function Dismissed({
  world,
  session,
  readOnly,
  onLeaving,
}: Omit<FoundProps, 'onShowCard'> & { onLeaving(): void }): ReactElement | null {
  const notes = useMap(session, ({ archetypeNotes }) =>
    inOrder(archetypeNotes).filter(({ state }) => state === 'dismissed'),
  )
  const variables = useMap(session, (map) => map.variables)
  if (notes.length === 0) return null
  return (
    <details className="found-section found-dismissed">
      <summary>Not this ({notes.length})</summary>
      <ul>
        {notes.map((note) => {
          const name = archetypeName(note.archetype)
          return (
            <li key={note.id} className="found-refused">
              <p>
                {name}
                <br />
                <span className="quiet">
                  {note.variables.map((id) => (variables[id] ? nameOf(variables[id]) : 'gone')).join(', ')}
                </span>
              </p>
              <button
                type="button"
                className="button small plain"
                disabled={readOnly}
                aria-label={`Propose ${name} again`}
                onClick={() => {
                  onLeaving()
                  const told = `${name} may be proposed again.`
                  forget(world, session, note.id, { label: 'Propose archetype again', told })
                }}
              >
                Propose again
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
