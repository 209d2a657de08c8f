import { ReactFlow, useReactFlow, ViewportPortal } from '@xyflow/react'
import { lazy, type RefObject, Suspense, useEffect, useMemo, useState } from 'react'
import type { CanvasView, World } from '../commands/index.ts'
import { createSignal, runLater, whenIdle } from '../pace/index.ts'
import { type Session, useMap } from '../store/index.ts'
import { EmptyHint } from './around/EmptyHint.tsx'
import { Grid } from './around/Grid.tsx'
import { useDescriptions } from './describe/useDescriptions.ts'
import { fitted, type Size, ZOOM } from './fit.ts'
import { Layers } from './Layers.tsx'
import { createLifts } from './lift.ts'
import { TargetPicker } from './linking/TargetPicker.tsx'
import { createParts } from './parts.ts'
import { QuickLine } from './quick/QuickLine.tsx'
import { type Scene, SceneProvider } from './scene.ts'
import { ShowingLater } from './showing/ShowingLater.tsx'
import { followSpotlight } from './spotlight.ts'
import { LabelNode } from './things/LabelNode.tsx'
import { VariableNode } from './things/VariableNode.tsx'
import { barRoom } from './touch/barRoom.ts'
import { useCoarse } from './touch/useCoarse.ts'
import { useNodes } from './useNodes.ts'
import { usePointer, useRootEvents } from './useRootEvents.ts'
import { createView } from './view.ts'

const Controls = lazy(() => import('./around/Controls.tsx'))

const NODE_TYPES = { variable: VariableNode, label: LabelNode }
const MIDDLE: [number, number] = [0.5, 0.5]
/** The middle and the right button move the view. */
const PAN_BUTTONS = [1, 2]

const ATTRIBUTED = { hideAttribution: true }

interface Props {
  readonly session: Session
  readonly root: RefObject<HTMLElement | null>
  readonly size: Size
  readonly world: RefObject<World>
  readonly onReady: RefObject<(view: CanvasView | null) => void>
}

/** One open map on the canvas. React Flow moves the view and places the texts; all gestures on the drawing are our own. */
export function Stage({ session, root, size, world, onReady }: Props) {
  const flow = useReactFlow()
  const scene = useMemo((): Scene => {
    const lifts = createLifts(session)
    return {
      session,
      world: () => world.current,
      root: () => root.current,
      toMap: (client) => flow.screenToFlowPosition(client),
      panBy({ x, y }) {
        const seen = flow.getViewport()
        void flow.setViewport({ ...seen, x: seen.x + x, y: seen.y + y })
      },
      parts: createParts(session, lifts),
      lifts,
      sketch: createSignal<ReturnType<Scene['sketch']['get']>>(null),
      marquee: createSignal<ReturnType<Scene['marquee']['get']>>(null),
      guides: createSignal(''),
      spotlight: createSignal<ReturnType<Scene['spotlight']['get']>>(null),
      focused: createSignal<ReturnType<Scene['focused']['get']>>(null),
    }
  }, [session, root, world, flow])
  const pointer = usePointer(root)
  const view = useMemo(() => createView(scene, flow, pointer), [scene, flow, pointer])
  const [seen] = useState(() => {
    const room = barRoom(root.current)
    const height = Math.max(1, size.height - room)
    return fitted(session.drawing.getState().drawing.bounds, {
      ...size,
      height,
      ...(room > 0 && { foot: 0 }),
    })
  })
  const coarse = useCoarse()
  // What is pressed around the drawing is fetched after it.
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => whenIdle(() => setDrawn(true), 0), [])
  const title = useMap(session, (map) => map.meta.title)

  useNodes(scene)
  useRootEvents(scene, view)
  useDescriptions(scene)
  useEffect(() => followSpotlight(scene), [scene])
  useEffect(() => {
    let stop: (() => void) | null = () => {}
    const keep = (it: typeof import('./keep.ts')): void => {
      if (stop) stop = it.keep(scene, flow, view)
    }
    const callOff = runLater(() => void import('./keep.ts').then(keep, console.error), 0)
    return () => {
      callOff()
      stop?.()
      stop = null
    }
  }, [scene, flow, view])
  useEffect(() => {
    onReady.current(view)
    return () => onReady.current(null)
  }, [view, onReady])

  return (
    <SceneProvider value={scene}>
      <ReactFlow
        aria-roledescription="causal loop diagram"
        aria-label={title.trim() || 'Untitled map'}
        // Until what is drawn on it has its own stop.
        tabIndex={0}
        nodeTypes={NODE_TYPES}
        nodeOrigin={MIDDLE}
        defaultViewport={seen}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={PAN_BUTTONS}
        zoomOnDoubleClick={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        deleteKeyCode={null}
        // It stands among the buttons of zoom.
        proOptions={ATTRIBUTED}
      >
        <Grid />
        <ViewportPortal>
          <Layers />
        </ViewportPortal>
      </ReactFlow>
      <EmptyHint />
      <TargetPicker />
      {isDrawn && (
        <Suspense fallback={null}>
          <Controls view={view} coarse={coarse} />
        </Suspense>
      )}
      <QuickLine />
      <ShowingLater view={view} />
    </SceneProvider>
  )
}
