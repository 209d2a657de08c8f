import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, type ReactElement, useEffect, useRef } from 'react'
import { holdInHand, type Session } from '../../store/index.ts'
import { nearestStop, nextStop, SHARES, type SheetStop } from './sheetStops.ts'

/** A finger that goes no farther than this has tapped, px. */
const TREMBLE = 6

/**
 * The button by which the sheet is pulled up and let down: it is tapped, dragged with the short line above the sheet, or moved with the arrow keys. The sheet comes to rest at a third
 * of the screen, at two thirds, or closed. Undo and Escape while it is held put it back.
 */
export function SheetGrip({
  session,
  stop,
  onPull,
  onStop,
}: {
  readonly session: Session
  readonly stop: SheetStop
  /** The share of the height of the screen while it is held; null when it is let go of. */
  onPull(share: number | null): void
  onStop(stop: SheetStop): void
}): ReactElement {
  const grip = useRef<{ readonly from: number; share: number; moved: boolean; letGo(): void } | null>(null)
  const wasMoved = useRef(false)
  useEffect(() => () => grip.current?.letGo(), [])
  const letGo = () => {
    grip.current?.letGo()
    grip.current = null
    onPull(null)
  }
  const pulls = {
    onPointerDown(event: PointerEvent) {
      wasMoved.current = false
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const held = holdInHand(session.view, { cancel: letGo })
      grip.current = { from: event.clientY, share: SHARES[stop], moved: false, letGo: held }
    },
    onPointerMove(event: PointerEvent) {
      const held = grip.current
      if (held === null) return
      held.moved ||= Math.abs(event.clientY - held.from) > TREMBLE
      held.share = Math.min(SHARES.twoThirds, SHARES[stop] + (held.from - event.clientY) / window.innerHeight)
      if (held.moved) onPull(Math.max(0, held.share))
    },
    onPointerUp() {
      const held = grip.current
      if (held === null) return
      letGo()
      wasMoved.current = held.moved
      if (held.moved) onStop(nearestStop(held.share))
    },
    onPointerCancel: letGo,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null
    if (by === null) return
    event.preventDefault()
    event.stopPropagation()
    onStop(nextStop(stop, by))
  }
  const isLow = stop === 'third'
  const label = isLow ? 'Pull the panel up' : 'Let the panel down'
  const Sign = isLow ? ChevronUp : ChevronDown

  return (
    <>
      <button
        type="button"
        className="icon-button small sheet-pull"
        aria-label={label}
        title={`${label} (↑ and ↓)`}
        onClick={() => {
          // What was dragged is where it was dragged to.
          if (!wasMoved.current) onStop(isLow ? 'twoThirds' : 'third')
          wasMoved.current = false
        }}
        onKeyDown={onKeyDown}
        {...pulls}
      >
        <Sign className="icon" size={15} aria-hidden="true" />
      </button>
      <div className="sheet-grip" aria-hidden="true" {...pulls} />
    </>
  )
}
