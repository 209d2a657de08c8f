import { lazy, type ReactElement, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type CanvasView, openFile, type Page } from '../commands/index.ts'
import type { Library, Session } from '../store/index.ts'
import { listenToClipboard } from './clipboard.ts'
import { createPage } from './createPage.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { download, mapFile } from './files.ts'
import { listenToKeys } from './keys.ts'
import { useMapInAddress } from './route.ts'
import { Announcer, ToastList } from './toast/ToastList.tsx'
import { createToasts } from './toast/toasts.ts'
import { useFileDrop } from './useFileDrop.ts'
import { useOpenMap } from './useOpenMap.ts'
import { createWorld } from './world.ts'

const Workspace = lazy(() => import('./Workspace.tsx'))
const Start = lazy(() => import('./start/Start.tsx'))
const Help = lazy(() => import('./help/Help.tsx'))
const ExportDialog = lazy(() => import('./export/ExportDialog.tsx'))
const Palette = lazy(() => import('./palette/Palette.tsx'))

/** What lies over the page. */
type Over = Parameters<Page['show']>[0] | null

/** The whole page: what the address leads to, and what may lie over it. */
export function App({ library }: { readonly library: Library }): ReactElement {
  const [toasts] = useState(createToasts)
  const [over, setOver] = useState<Over>(null)
  const [naming, setNaming] = useState<{ readonly key: string } | null>(null)
  const canvas = useRef<CanvasView | null>(null)
  const say = useRef<((text: string) => void) | null>(null)
  const current = useRef<Session | null>(null)

  const [page] = useState(() =>
    createPage({
      toasts,
      announce: (text) => say.current?.(text),
      canvas: () => canvas.current,
      show: setOver,
      nameLoop: (key) => setNaming({ key }),
      text: () => (current.current ? textOf(current.current) : ''),
    }),
  )
  const opened = useOpenMap(library, useMapInAddress())
  const session = opened.kind === 'map' ? opened.session : null
  const world = useMemo(() => createWorld(library, session, page), [library, session, page])

  useEffect(() => {
    current.current = session
    setNaming(null)
  }, [session])
  useEffect(() => {
    const listening = () => (over === null ? world : null)
    const stops = [listenToKeys(listening), listenToClipboard(listening)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [world, over])
  useEffect(() => {
    if (over === null) return
    // Here and not in what lies over the page, so that it works while that is still being fetched.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOver(null)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [over])
  useEffect(() => {
    const told = (event: PromiseRejectionEvent) => {
      const why = event.reason instanceof Error ? ` ${event.reason.message}` : ''
      toasts.say({ kind: 'error', text: `Something went wrong; what is on the map is kept.${why}` })
    }
    addEventListener('unhandledrejection', told)
    return () => removeEventListener('unhandledrejection', told)
  }, [toasts])
  useEffect(() => {
    if (opened.kind !== 'failed') return
    toasts.say({ kind: 'error', text: opened.reason })
    page.goTo(null)
  }, [opened, page, toasts])

  useEffect(() => {
    const notices =
      session?.document.state.getState().notices.filter((notice) => notice.kind === 'repair') ?? []
    const first = notices[0]?.text
    // Opening a file has just told its repairs itself; what storage has lost stands on the map.
    if (first === undefined || toasts.list().some(({ text }) => text.includes(first))) return
    const rest = notices.length > 1 ? ` The chip in the bar lists ${notices.length} such things.` : ''
    toasts.say({ kind: 'info', text: `${first}${rest}` })
  }, [session, toasts])

  const dropping = useFileDrop(useCallback((file, handle) => void openFile(world, file, handle), [world]))
  const close = useCallback(() => setOver(null), [])
  const onCanvas = useCallback((view: CanvasView | null) => {
    canvas.current = view
  }, [])
  const onSay = useCallback((ready: ((text: string) => void) | null) => {
    say.current = ready
  }, [])
  const rescue = () => {
    if (!current.current) return null
    const { map } = current.current.document.state.getState()
    return mapFile(map)
  }

  return (
    <ErrorBoundary rescue={rescue} download={download}>
      <div className="app" inert={over !== null && over !== 'palette'}>
        <Suspense fallback={<div className="coming" />}>
          {session && (
            <Workspace
              key={session.document.id}
              world={world}
              session={session}
              naming={naming}
              onCanvas={onCanvas}
            />
          )}
          {opened.kind === 'start' && <Start world={world} />}
        </Suspense>
      </div>
      <Suspense fallback={null}>
        {over === 'palette' && <Palette world={world} onClose={close} />}
        {over === 'export' && <ExportDialog world={world} onClose={close} />}
        {(over === 'help' || over === 'keys') && <Help world={world} at={over} onClose={close} />}
      </Suspense>
      {dropping && (
        <div className="drop-veil" aria-hidden="true">
          <p>Drop the file to open it</p>
        </div>
      )}
      <ToastList toasts={toasts} />
      <Announcer onReady={onSay} />
    </ErrorBoundary>
  )
}

/** All words of the open map. */
function textOf(session: Session): string {
  const { meta, variables, labels, groups } = session.document.state.getState().map
  return [
    meta.title,
    ...Object.values(variables).map(({ name }) => name),
    ...Object.values(labels).map(({ text }) => text),
    ...Object.values(groups).map(({ name }) => name),
  ].join('\n')
}
