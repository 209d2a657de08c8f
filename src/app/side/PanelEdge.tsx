import { type KeyboardEvent, type PointerEvent, type ReactElement, useEffect, useRef } from 'react'
import { holdInHand, PANEL_WIDTHS, type Session, setPanelWidth } from '../../store/index.ts'
import { widestPanel } from './panelSpace.ts'

/** One press of an arrow key, px. */
const STEP = 16

/** The edge of the panel that can be dragged, or moved with the arrow keys. Double-click gives it its usual width, Escape while it is dragged the width before. */
export function PanelEdge({
  session,
  width,
}: {
  readonly session: Session
  readonly width: number
}): ReactElement {
  const grip = useRef<{ readonly x: number; readonly width: number; letGo(): void } | null>(null)
  const resize = (wanted: number) =>
    setPanelWidth(session.view, Math.min(wanted, widestPanel(document.documentElement.clientWidth)))

  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) resize(grip.current.width + grip.current.x - event.clientX)
  }
  const letGo = () => {
    grip.current?.letGo()
    grip.current = null
  }
  useEffect(() => () => grip.current?.letGo(), [])
  const cancel = () => {
    letGo()
    resize(width)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    resize(width + step)
  }

  return (
    // A rule between two areas is not movable; this is the window splitter that the ARIA practices describe.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={PANEL_WIDTHS.least}
      aria-valuemax={widestPanel(document.documentElement.clientWidth)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(PANEL_WIDTHS.usual)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width, letGo: holdInHand(session.view, { cancel }) }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onLostPointerCapture={letGo}
      onPointerCancel={cancel}
    />
  )
}
