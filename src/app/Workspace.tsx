import { lazy, type ReactElement, Suspense, useCallback, useEffect, useState } from 'react'
import { Canvas } from '../canvas/index.ts'
import { type CanvasView, greet, type LoopNaming, type World } from '../commands/index.ts'
import { fetchFinder } from '../loops/index.ts'
import { aheadOfNeed, whenIdle } from '../pace/index.ts'
import { type Session, useDocument, useMap, useView } from '../store/index.ts'
import { Bar } from './bar/Bar.tsx'
import { EarlySearch } from './side/EarlySearch.tsx'
import { shownPanelWidth } from './side/panelSpace.ts'
import { applyTheme } from './theme.ts'
import { useNarrow, useWindowWidth } from './useWindow.ts'
import './side/side.css'

const Standing = lazy(() => import('./standing/Standing.tsx'))
const SidePanel = lazy(() => import('./side/SidePanel.tsx'))

/** An open map: the bar, the canvas and the panel. */
export default function Workspace({
  world,
  session,
  naming,
  onCanvas,
}: {
  readonly world: World
  readonly session: Session
  readonly naming: LoopNaming | null
  onCanvas(view: CanvasView | null): void
}): ReactElement {
  const { panelOpen, panelWidth, theme } = useView(session, (view) => ({
    panelOpen: view.panelOpen,
    panelWidth: view.panelWidth,
    theme: view.theme,
  }))
  const title = useMap(session, (map) => map.meta.title)
  const isNotSaved = useDocument(session, ({ saving }) => saving.kind === 'notSaved')
  const isToldOf = useDocument(session, ({ notices }) => notices.some(({ kind }) => kind !== 'repair'))
  const narrow = useNarrow()
  const width = shownPanelWidth(panelWidth, useWindowWidth())

  useEffect(() => applyTheme(theme), [theme])
  useEffect(() => {
    document.title = `${title.trim() || 'Untitled map'} - Sediko`
    return () => {
      document.title = 'Sediko'
    }
  }, [title])
  useEffect(() => {
    if (!isNotSaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isNotSaved])
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--panel-space', panelOpen && !narrow ? `${width}px` : '0px')
    style.setProperty('--sheet-space', panelOpen && narrow ? 'var(--sheet-height)' : '0px')
    return () => {
      style.removeProperty('--panel-space')
      style.removeProperty('--sheet-space')
    }
  }, [panelOpen, narrow, width])

  // The panel is fetched once the canvas can be drawn on; at once when there are links, and so perhaps loops to tell of.
  const [settled, setSettled] = useState(false)
  const onReady = useCallback(
    (view: CanvasView | null) => {
      onCanvas(view)
      const { links } = session.document.state.getState().map
      if (!view) return
      whenIdle(() => void fetchFinder().catch(console.error), 0)
      whenIdle(() => void greet(world, session).then(session.onClose, console.error), 0)
      // Of drafts, what cannot be fetched now is asked for again with the first letter that is typed.
      whenIdle(
        () => void import('./onceDrawn.ts').then((it) => it.onceDrawn(world, session), console.error),
        0,
      )
      whenIdle(() => setSettled(true), Object.keys(links).length > 0 ? 0 : 1000)
      // What could be undone on the last visit. Who asks for versions asks again, and is told when they cannot be had.
      whenIdle(() => void session.document.keeping().catch(console.error), 0)
      aheadOfNeed(() => void import('./fetchAhead.ts').then((it) => it.fetchAhead(), console.error), 3000)
    },
    [onCanvas, session, world],
  )
  const panelComing = (
    <aside className={narrow ? 'side sheet' : 'side'} style={narrow ? undefined : { width }} />
  )

  return (
    <div className={narrow ? 'workspace narrow' : 'workspace'}>
      <Bar world={world} session={session} narrow={narrow} />
      <div className="desk">
        <main className="canvas-place" aria-label="Map">
          <Canvas world={world} session={session} onReady={onReady} />
          <Suspense fallback={null}>
            {(isToldOf || settled) && <Standing world={world} session={session} />}
          </Suspense>
        </main>
        <EarlySearch world={world} session={session} />
        {panelOpen && (
          <Suspense fallback={panelComing}>
            {settled ? (
              <SidePanel world={world} session={session} narrow={narrow} width={width} naming={naming} />
            ) : (
              panelComing
            )}
          </Suspense>
        )}
      </div>
    </div>
  )
}
