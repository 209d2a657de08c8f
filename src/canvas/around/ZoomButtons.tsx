import { useStore } from '@xyflow/react'
import { type CanvasView, oneStop } from '../../commands/index.ts'

const ONE_STOP = oneStop('button, a')

const ICONS = {
  out: 'M3.5 8h9',
  in: 'M3.5 8h9M8 3.5v9',
  fit: 'M2.5 6V3.5a1 1 0 0 1 1-1H6M10 2.5h2.5a1 1 0 0 1 1 1V6M13.5 10v2.5a1 1 0 0 1-1 1H10M6 13.5H3.5a1 1 0 0 1-1-1V10',
} as const

/** Zoom and fit, at the bottom left, who made what moves the view, at the bottom right, and how large things are shown: a press on that brings them to their own size. */
export function ZoomButtons({ view }: { readonly view: CanvasView }) {
  const shown = useStore(({ transform: [, , zoom] }) => Math.round(zoom * 100))
  return (
    <div ref={ONE_STOP} role="toolbar" aria-label="Zoom">
      <div className="zoom-buttons">
        <ZoomButton label="Zoom out" icon="out" run={() => view.zoomBy(1 / 1.25)} />
        <button
          type="button"
          className="zoom-shown"
          aria-label={`Zoom ${shown} %`}
          title="Zoom to 100 %"
          onClick={() => view.zoomTo100()}
        >
          {shown}%
        </button>
        <ZoomButton label="Zoom in" icon="in" run={() => view.zoomBy(1.25)} />
        <ZoomButton label="Zoom to fit" icon="fit" run={() => view.zoomToFit()} />
      </div>
      {/* React Flow's own link would be a thing of the map, of which it is none: here it is the last of what stands around it. */}
      <div className="react-flow__panel react-flow__attribution bottom right">
        <a
          href="https://reactflow.dev"
          target="_blank"
          rel="noopener noreferrer"
          aria-label="React Flow attribution"
        >
          React Flow
        </a>
      </div>
    </div>
  )
}

function ZoomButton(props: { readonly label: string; readonly icon: keyof typeof ICONS; run(): void }) {
  return (
    <button type="button" aria-label={props.label} title={props.label} onClick={props.run}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[props.icon]} />
      </svg>
    </button>
  )
}
