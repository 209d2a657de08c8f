import { type ReactElement, useEffect, useRef } from 'react'
import type { World } from '../../commands/index.ts'
import { type Session, showPanel } from '../../store/index.ts'
import { useAsideCount } from './useAsideCount.ts'
import { asideInWords } from './words.ts'

/** A line that says how much is kept aside and leads to it, announced when it grows; nothing while there is none. */
export function AsideBar({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement | null {
  const count = useAsideCount(session)
  const told = asideInWords(count)
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) world.page.announce(`${told}.`)
    before.current = count
  }, [world, count, told])
  if (count === 0) return null
  return (
    <button type="button" className="aside-bar" onClick={() => showPanel(session.view, 'aside')}>
      <span>{told}</span>
      <span className="aside-show">Show</span>
    </button>
  )
}
