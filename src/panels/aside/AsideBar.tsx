import type { ReactElement } from 'react'
import { type Session, showPanel, useMap } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { useAsideDrafts } from './useKeptAside.ts'
import { countAside } from './words.ts'

/** A line that says how much is kept aside and leads to it; nothing while there is none. */
export function AsideBar({ session }: { readonly session: Session }): ReactElement | null {
  const records = useMap(session, countAside)
  const drafts = useAsideDrafts(session).length
  if (records + drafts === 0) return null
  return (
    <button type="button" className="aside-bar" onClick={() => showPanel(session.view, 'aside')}>
      <span>{counted(records + drafts, 'thing is', 'things are')} kept aside</span>
      <span className="aside-show">Show</span>
    </button>
  )
}
