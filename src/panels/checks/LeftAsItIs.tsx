import { type ReactElement, useRef } from 'react'
import type { SplitFindings } from '../../checks/index.ts'
import { useLoops, useMap } from '../../store/index.ts'
import { Told } from '../parts/Told.tsx'
import type { ChecksProps } from './context.ts'
import { takeUp } from './deeds.ts'
import { showOpened } from './showOpened.ts'
import { aboutInWords, shortly } from './words.ts'

/** What people left as it is, folded away, each with the reason and the way back. */
export function LeftAsItIs({
  left,
  world,
  session,
  readOnly,
}: ChecksProps & { readonly left: SplitFindings['left'] }): ReactElement {
  const names = useLoops(session, ({ labels, names }) => ({ labels, names }))
  const map = useMap(session, (now) => now)
  const summary = useRef<HTMLElement>(null)
  return (
    <details className="checks-fold" onToggle={showOpened}>
      <summary ref={summary}>
        <span>Left as it is</span> <span>{left.length}</span>
      </summary>
      <ul>
        {left.map(({ finding, note }) => {
          const name = aboutInWords(finding, map, names)
          return (
            <li key={note.id} className="check-left">
              <p>
                <span className="check-name">
                  <Told text={name} />
                </span>
                <br />
                <span className="quiet">
                  <Told text={shortly(finding)} />
                </span>
              </p>
              <button
                type="button"
                className="button small plain"
                disabled={readOnly}
                aria-label={`Take up again: ${name}, ${shortly(finding)}`}
                onClick={() => {
                  summary.current?.focus()
                  takeUp(world, session, note, name)
                }}
              >
                Take up again
              </button>
              {note.reason.trim() !== '' && <p className="check-because">{`“${note.reason.trim()}”`}</p>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
