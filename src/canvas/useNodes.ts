import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import type { LiftListener } from './lift.ts'
import { createNodeMaker, type ThingNode } from './nodes.ts'
import type { Scene } from './scene.ts'

/** New texts that are there at once, and how many more with each frame after that: five thousand at once would hold the page up for seconds. */
const TEXTS_AT_FIRST = 300
const TEXTS_A_FRAME = 100

/**
 * Hands the texts of the drawing to React Flow. They are set in its store and not given as a prop: a prop would arrive after
 * React has drawn, a frame later than the links, and the names would swim behind their arcs. Of what is lifted it hears when
 * that is let down: it goes through all its nodes to find the one that has moved.
 */
export function useNodes({ session, lifts }: Scene): void {
  const flow = useStoreApi<ThingNode>()
  useLayoutEffect(() => {
    const nodesOf = createNodeMaker()
    let shown: readonly ThingNode[] = []
    let frame = 0
    const update = (fresh: number): void => {
      const { map } = session.document.state.getState()
      const texts = { variable: lifts.variables.onSheet, label: lifts.labels.onSheet }
      const nodes = nodesOf(map, texts, fresh)
      if (nodes === shown) return
      shown = nodes
      flow.getState().setNodes([...nodes])
      const { variables, labels } = session.drawing.getState().drawing
      if (nodes.length < variables.size + labels.size) arrive()
    }
    /** Brings more with the next frame. */
    const arrive = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => update(TEXTS_A_FRAME))
    }
    // What is lifted stays on its sheet as it was.
    const heard: LiftListener = (lifted) => {
      if (lifted === undefined) update(TEXTS_AT_FIRST)
    }
    update(TEXTS_AT_FIRST)
    const stopVariables = lifts.variables.subscribe(heard)
    const stopLabels = lifts.labels.subscribe(heard)
    return () => {
      cancelAnimationFrame(frame)
      stopVariables()
      stopLabels()
    }
  }, [session, lifts, flow])
}
