import { type ReactElement, useEffect, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { asideInWords, useAsideCount } from '../../panels/index.ts'
import { type Session, showPanel, useView } from '../../store/index.ts'
import { Notice } from './Notice.tsx'

/** Says while the panel is hidden that something is kept aside, once: until it is put away or the panel is shown, and again when there is more. */
export function AsideNotice({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement | null {
  const count = useAsideCount(session)
  const panelOpen = useView(session, (view) => view.panelOpen)
  const [seen, setSeen] = useState(0)
  const isShown = !panelOpen && count > seen
  const text = `${asideInWords(count)}.`

  useEffect(() => {
    if (panelOpen) setSeen(count)
    else setSeen((before) => Math.min(before, count))
  }, [panelOpen, count])
  useEffect(() => {
    if (isShown) world.page.announce(text)
  }, [world, isShown, text])

  if (!isShown) return null
  return (
    <Notice
      text={text}
      action={{ label: 'Show', run: () => showPanel(session.view, 'aside') }}
      onPutAway={() => {
        setSeen(count)
        world.page.canvas?.focus()
      }}
    />
  )
}
