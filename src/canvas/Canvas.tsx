import '@xyflow/react/dist/base.css'
import './canvas.css'
import { ReactFlowProvider } from '@xyflow/react'
import { type ReactElement, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { CanvasView, World } from '../commands/index.ts'
import type { Session } from '../store/index.ts'
import type { Size } from './fit.ts'
import { Stage } from './Stage.tsx'

/**
 * The drawing table: the open map, drawn and edited. It fills the element around it. `onReady` is handed what commands may
 * ask of the canvas once it is there, and null when it goes away.
 */
export function Canvas(props: {
  readonly world: World
  readonly session: Session
  onReady(view: CanvasView | null): void
}): ReactElement {
  const root = useRef<HTMLDivElement>(null)
  const world = useNow(props.world)
  const onReady = useNow(props.onReady)
  const size = useFirstSize(root)
  return (
    <div className="canvas" ref={root} tabIndex={-1}>
      {size !== null && (
        <ReactFlowProvider key={props.session.document.id}>
          <Stage session={props.session} root={root} size={size} world={world} onReady={onReady} />
        </ReactFlowProvider>
      )}
    </div>
  )
}

/** A value that handlers read when they run, so that a new one draws nothing anew. */
function useNow<T>(value: T): RefObject<T> {
  const now = useRef(value)
  useLayoutEffect(() => {
    now.current = value
  }, [value])
  return now
}

/** The size of the canvas before anything is drawn on it, so that the map is fitted to it at its first sight. */
function useFirstSize(root: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const box = root.current?.getBoundingClientRect()
    if (box !== undefined) setSize({ width: box.width, height: box.height })
  }, [root])
  return size
}
