import { type KeyboardEvent, type PointerEvent, type ReactElement, useEffect, useRef } from 'react'
import { holdInHand, PANEL_WIDTHS, type Session, setPanelWidth } from '../../store/index.ts'
import { widestPanel } from './panelSpace.ts'

/** One press of an arrow key, px. */
const STEP = 16
/** A hand that goes no farther than this has pressed, px. */
const TREMBLE = 3

/** The next of the usual width, the widest and the least, px. */
function nextWidth(width: number, widest: number): number {
  if (width < PANEL_WIDTHS.usual) return PANEL_WIDTHS.usual
  return width < widest ? widest : PANEL_WIDTHS.least
}

/**
 * The edge of the panel that can be dragged, pressed for the next of three widths (WCAG 2.2, 2.5.7) or moved with the arrow keys. Double-click gives the panel its usual width, Escape
 * while the edge is dragged the width before.
 */
export function PanelEdge({
  session,
  width,
}: {
  readonly session: Session
  readonly width: number
}): ReactElement {
  const grip = useRef<{ readonly x: number; readonly width: number; moved: boolean; letGo(): void } | null>(
    null,
  )
  const resize = (wanted: number) =>
    setPanelWidth(session.view, Math.min(wanted, widestPanel(document.documentElement.clientWidth)))

  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current
    if (held === null) return
    held.moved ||= Math.abs(event.clientX - held.x) > TREMBLE
    if (held.moved) resize(held.width + held.x - event.clientX)
  }
  const letGo = () => {
    grip.current?.letGo()
    grip.current = null
  }
  const onPointerUp = () => {
    const wasPressed = grip.current?.moved === false
    letGo()
    if (wasPressed) resize(nextWidth(width, widestPanel(document.documentElement.clientWidth)))
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
      title="Drag it, or press it for the next width"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(PANEL_WIDTHS.usual)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width, moved: false, letGo: holdInHand(session.view, { cancel }) }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onLostPointerCapture={letGo}
      onPointerCancel={cancel}
    />
  )
}
