import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { fetchReading } from '../../formats/index.ts'
import type { Session } from '../../store/index.ts'
import { OutlinePanel } from './OutlinePanel.tsx'

/** Fetched with what tells the map, when it is first read. */
const ReadView = lazy(async () => {
  const [{ ReadView: View }, { tellMap }] = await Promise.all([import('./read/ReadView.tsx'), fetchReading()])
  return { default: (props: Props) => <View {...props} tell={tellMap} /> }
})

interface Props {
  readonly world: World
  readonly session: Session
}

const SIDES = [
  { id: 'change', title: 'Change' },
  { id: 'read', title: 'Read' },
] as const

type Side = (typeof SIDES)[number]['id']

/** Which side was open last in this session. */
const shown = (): { side: Side } => ({ side: 'change' })

/** The map as text: in the notation, to be changed, or told by headings and lists, to be read. */
export function OutlineSides(props: Props): ReactElement {
  const { session } = props
  const memory = session.of(shown)
  const [side, setSide] = useState(memory.side)
  const choose = (next: Side): void => {
    memory.side = next
    setSide(next)
  }
  return (
    <div className="outline-sides">
      <div className="panel-sides">
        {SIDES.map(({ id, title }) => (
          <button key={id} type="button" aria-pressed={side === id} onClick={() => choose(id)}>
            {title}
          </button>
        ))}
      </div>
      {side === 'change' ? (
        <OutlinePanel {...props} />
      ) : (
        <Suspense>
          <ReadView {...props} />
        </Suspense>
      )}
    </div>
  )
}
