import { lazy, type ReactElement, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type ActionsOn,
  type CanvasView,
  type FileOutcome,
  isComposing,
  type LoopNaming,
  openFiles,
  type Page,
} from '../commands/index.ts'
import { runLater, whenIdle } from '../pace/index.ts'
import { type Library, type Session, showPanel } from '../store/index.ts'
import { Coming, readiness } from './Coming.tsx'
import { listenToClipboard } from './clipboard.ts'
import { createPage } from './createPage.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { download, mapFile } from './files.ts'
import type { Places } from './focus/areas.ts'
import type { KeyGate } from './keyGate.ts'
import { listenToKeys } from './keys.ts'
import { useMapInAddress } from './route.ts'
import { Announcer, ToastList } from './toast/ToastList.tsx'
import { createToasts } from './toast/toasts.ts'
import { useFileDrop } from './useFileDrop.ts'
import { useOpenMap } from './useOpenMap.ts'
import { catchWords, type WordCatcher } from './words/catchWords.ts'
import { createWorld } from './world.ts'

const Workspace = lazy(() => import('./Workspace.tsx'))
const Start = lazy(() => import('./start/Start.tsx'))
const Help = lazy(() => import('./help/Help.tsx'))
const ExportDialog = lazy(() => import('./export/ExportDialog.tsx'))
const OpenedFiles = lazy(() => import('./opened/OpenedFiles.tsx'))
const Actions = lazy(() => import('./actions/Actions.tsx'))
const Palette = lazy(() => import('./palette/Palette.tsx'))

/** What lies over the page. */
type Over = Parameters<Page['show']>[0] | null

/** The whole page: what the address leads to, and what may lie over it. */
export function App({
  library,
  gate,
}: {
  readonly library: Library
  /** Where keys wait. */
  readonly gate: KeyGate
}): ReactElement {
  const [toasts] = useState(createToasts)
  const [over, setOver] = useState<Over>(null)
  const [naming, setNaming] = useState<LoopNaming | null>(null)
  const [files, setFiles] = useState<readonly FileOutcome[]>([])
  const [actions, setActions] = useState<ActionsOn | null>(null)
  const canvas = useRef<CanvasView | null>(null)
  const catcher = useRef<WordCatcher | null>(null)
  /** The map whose report is to be shown as soon as it is open. */
  const wanted = useRef<string | null>(null)
  const say = useRef<((text: string) => void) | null>(null)
  const current = useRef<Session | null>(null)
  const places = useRef<Places | null>(null)
  /** What keeps the focus is fetched once: after the first drawing, or a while after the start page. */
  const keepPlaces = useRef(() => {
    keepPlaces.current = () => {}
    import('./focus/keepFocus.ts').then(({ keepFocus }) => {
      places.current = keepFocus(
        () => canvas.current,
        (text) => say.current?.(text),
      ).places
    }, console.error)
  })
  const wasMap = useRef(false)

  const [page] = useState(() =>
    createPage({
      toasts,
      announce: (text) => say.current?.(text),
      canvas: () => canvas.current,
      show: setOver,
      showActions: setActions,
      showOpened: setFiles,
      showReport(mapId) {
        const open = current.current
        if (open?.document.id === mapId) showPanel(open.view, 'report')
        else {
          wanted.current = mapId
          page.goTo(mapId)
        }
      },
      goRound: (step) => places.current?.goRound(step),
      keysWait: () => gate.wait(),
      onStopped: gate.drop,
      nameLoop: setNaming,
      steps: () => current.current?.document.state.getState().steps,
      text: () => (current.current ? textOf(current.current) : ''),
    }),
  )
  const opened = useOpenMap(library, page, useMapInAddress())
  const session = opened.kind === 'map' ? opened.session : null
  const world = useMemo(() => createWorld(library, session, page), [library, session, page])

  useEffect(() => {
    current.current = session
    wasMap.current ||= session !== null
    if (session && wanted.current === session.document.id) {
      showPanel(session.view, 'report')
      wanted.current = null
    }
    setNaming(null)
  }, [session])
  useEffect(() => {
    const listening = () => (over === null ? world : null)
    const words = catchWords(gate, listening, toasts)
    catcher.current = words
    if (canvas.current) words.fetch()
    const stops = [listenToKeys(listening, words.run), listenToClipboard(listening), words.stop]
    return () => {
      for (const stop of stops) stop()
    }
  }, [world, over, gate, toasts])
  useEffect(() => {
    if (over === null) return
    // Here and not in what lies over the page, so that it works while that is still being fetched.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isComposing(event)) setOver(null)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [over])
  useEffect(() => {
    return session?.document.state.subscribe(({ steps }, before) => {
      if (steps < before.steps) toasts.undone(steps)
    })
  }, [session, toasts])
  useEffect(() => {
    return session?.view.subscribe(({ projector }, before) => {
      if (projector !== null && before.projector === null) toasts.past()
    })
  }, [session, toasts])
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
    gate.drop()
    toasts.say({ kind: 'error', text: opened.reason })
    page.goTo(null)
  }, [opened, page, toasts, gate])
  useEffect(() => {
    gate.ask(() => readiness(current.current, canvas.current))
    return () => gate.ask(null)
  }, [gate])

  useEffect(() => whenIdle(keepPlaces.current, 3000), [])

  const dropping = useFileDrop(useCallback((dropped) => void openFiles(world, dropped), [world]))
  const close = useCallback(() => setOver(null), [])
  const onCanvas = useCallback((view: CanvasView | null) => {
    canvas.current = view
    if (!view) return
    catcher.current?.fetch()
    runLater(keepPlaces.current, 0)
  }, [])
  const onSay = useCallback((ready: ((text: string) => void) | null) => {
    say.current = ready
  }, [])
  const rescue = () => {
    return current.current && mapFile(current.current.document, world.now())
  }

  return (
    <ErrorBoundary rescue={rescue} download={download} onBroken={gate.stop}>
      <div className="app" inert={over !== null && over !== 'palette'}>
        <Suspense fallback={<Coming gate={gate} />}>
          {session && (
            <Workspace
              key={session.document.id}
              world={world}
              session={session}
              naming={naming}
              onCanvas={onCanvas}
            />
          )}
          {opened.kind === 'start' && <Start world={world} takesFocus={wasMap.current} />}
        </Suspense>
      </div>
      <Suspense fallback={<Coming gate={gate} onEscape={close} />}>
        {over === 'palette' && <Palette world={world} onClose={close} />}
        {over === 'export' && <ExportDialog world={world} onClose={close} />}
        {(over === 'help' || over === 'signs' || over === 'keys') && (
          <Help world={world} at={over} onClose={close} />
        )}
      </Suspense>
      <Suspense fallback={null}>
        {actions && <Actions world={world} actions={actions} onClose={setActions} />}
      </Suspense>
      {dropping && (
        <div className="drop-veil" aria-hidden="true">
          <p>Drop files to open them</p>
        </div>
      )}
      <Suspense fallback={null}>{files.length > 0 && <OpenedFiles page={page} files={files} />}</Suspense>
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
