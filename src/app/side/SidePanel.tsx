import { ChevronLeft, X } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import { isComposing, type LoopNaming, type World } from '../../commands/index.ts'
import {
  ArchetypesPanel,
  AsideBar,
  AsidePanel,
  ChecksPanel,
  InspectPanel,
  LoopsPanel,
  OutlinePanel,
  ReportPanel,
  VersionName,
  VersionsPanel,
} from '../../panels/index.ts'

import {
  type PanelName,
  panelFocused,
  type Session,
  setPanelOpen,
  showPanel,
  useView,
} from '../../store/index.ts'
import { enterPanel } from '../focus/enterPanel.ts'
import { isFocusByKey, wasByKey } from '../focus/lastInput.ts'
import { PanelEdge } from './PanelEdge.tsx'
import { SheetGrip } from './SheetGrip.tsx'
import type { SheetStop } from './sheetStops.ts'
import { useSheet } from './useSheet.ts'

const TABS: readonly { readonly name: PanelName; readonly title: string }[] = [
  { name: 'loops', title: 'Loops' },
  { name: 'archetypes', title: 'Archetypes' },
  { name: 'checks', title: 'Checks' },
  { name: 'inspect', title: 'Inspect' },
]

/** Panels without a tab of their own, and what they are called. */
const UNTABBED: Readonly<Partial<Record<PanelName, string>>> = {
  outline: 'Outline',
  report: 'Report',
  aside: 'Kept aside',
}

/** The panel at the right, or on a narrow screen the sheet from below. It takes room from the canvas, never covers it. */
export default function SidePanel({
  world,
  session,
  narrow,
  width,
  naming,
}: {
  readonly world: World
  readonly session: Session
  readonly narrow: boolean
  /** px; of no account on a narrow screen. */
  readonly width: number
  readonly naming: LoopNaming | null
}): ReactElement {
  const panel = useView(session, (view) => view.panel)
  const untabbed = UNTABBED[panel]
  const tabs = useRef<HTMLDivElement>(null)
  const { stop, setStop, setPulled } = useSheet(session, narrow)
  const hide = () => {
    setPanelOpen(session.view, false)
    world.page.canvas?.focus()
  }
  const rest = (next: SheetStop) => (next === 'closed' ? hide() : setStop(next))
  const body = useRef<HTMLDivElement>(null)
  const entering = useRef(() => {})
  const isAsked = useView(session, (view) => view.panelAsked)
  // Opened by key it is entered; by mouse the focus stays where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel is another request
  useLayoutEffect(() => {
    if (!isAsked) return
    panelFocused(session.view)
    entering.current()
    if (body.current && wasByKey()) entering.current = enterPanel(body.current)
  }, [isAsked, panel, session])
  useEffect(() => () => entering.current(), [])

  const onEscape = (event: KeyboardEvent) => {
    const { activeElement } = document
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return
    // Who pressed something there by mouse lets go of what is lit, as on the map.
    if (!event.currentTarget.contains(activeElement) || !isFocusByKey()) return
    event.preventDefault()
    event.stopPropagation()
    world.page.canvas?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.findIndex(({ name }) => name === panel)
    const last = TABS.length - 1
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key]
    const tab = next === undefined ? undefined : TABS[(next + TABS.length) % TABS.length]
    if (!tab) return
    event.preventDefault()
    event.stopPropagation()
    showPanel(session.view, tab.name)
    tabs.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus()
  }

  return (
    <aside
      className={narrow ? 'side sheet' : 'side'}
      style={narrow ? undefined : { width }}
      aria-label="Panel"
      onKeyDown={onEscape}
    >
      {!narrow && <PanelEdge session={session} width={width} />}
      <div className="side-head">
        {panel === 'versions' ? (
          <div className="side-title">
            <button
              type="button"
              className="icon-button small"
              aria-label="Back to the other panels"
              title="Back"
              onClick={() => showPanel(session.view, 'loops')}
            >
              <ChevronLeft className="icon" size={16} aria-hidden="true" />
            </button>
            <h2 id="tab-versions">Versions</h2>
          </div>
        ) : (
          <div ref={tabs} className="tabs" role="tablist" aria-label="Panels" onKeyDown={onKeyDown}>
            {TABS.map(({ name, title }) => (
              <button
                key={name}
                id={`tab-${name}`}
                type="button"
                role="tab"
                className="tab"
                aria-selected={panel === name}
                aria-controls="side-body"
                tabIndex={panel === name || (name === 'loops' && untabbed !== undefined) ? 0 : -1}
                onClick={() => showPanel(session.view, name)}
              >
                {title}
              </button>
            ))}
          </div>
        )}
        {narrow && (
          <span className="sheet-buttons">
            <SheetGrip session={session} stop={stop} onPull={setPulled} onStop={rest} />
            <button
              type="button"
              className="icon-button small"
              aria-label="Hide the panel"
              title="Hide the panel (\\)"
              onClick={hide}
            >
              <X className="icon" size={15} aria-hidden="true" />
            </button>
          </span>
        )}
      </div>
      {panel !== 'aside' && <AsideBar key={session.document.id} world={world} session={session} />}
      <div
        ref={body}
        id="side-body"
        className="side-body"
        role="tabpanel"
        aria-label={untabbed}
        aria-labelledby={untabbed === undefined ? `tab-${panel}` : undefined}
      >
        {panel === 'loops' && <LoopsPanel world={world} session={session} naming={naming} />}
        {panel === 'archetypes' && (
          <Suspense>
            <ArchetypesPanel world={world} session={session} />
          </Suspense>
        )}
        {panel === 'checks' && (
          <Suspense>
            <ChecksPanel world={world} session={session} />
          </Suspense>
        )}
        {panel === 'report' && (
          <Suspense>
            <ReportPanel world={world} session={session} />
          </Suspense>
        )}
        {panel === 'versions' && (
          <div className="panel versions-panel">
            <div className="versions-head">
              <VersionName world={world} session={session} />
            </div>
            <Suspense>
              <VersionsPanel world={world} session={session} />
            </Suspense>
          </div>
        )}
        {panel === 'aside' && (
          <Suspense>
            <AsidePanel world={world} session={session} />
          </Suspense>
        )}
        {panel === 'inspect' && <InspectPanel world={world} session={session} />}
        {panel === 'outline' && <OutlinePanel key={session.document.id} world={world} session={session} />}
      </div>
    </aside>
  )
}
