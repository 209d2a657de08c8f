import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import type { LiftListener } from './lift.ts'
import { createNodeMaker, type ThingNode } from './nodes.ts'
import type { Scene } from './scene.ts'

/** Texts that are there with the first frame, and how many more with each after it: five thousand at once would hold the page up for seconds. */
const TEXTS_AT_FIRST = 500
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
    let shown: readonly ThingNode[] | null = null
    let arrived = TEXTS_AT_FIRST
    let frame = 0
    const update = (): void => {
      const nodes = nodesOf(session.document.state.getState().map, {
        variable: lifts.variables.onSheet,
        label: lifts.labels.onSheet,
      })
      if (nodes === shown) return
      shown = nodes
      flow.getState().setNodes(nodes.slice(0, arrived))
    }
    /** Brings more with each frame until all are there. */
    const arrive = (): void => {
      if (shown === null || arrived >= shown.length) {
        arrived = Number.POSITIVE_INFINITY
        return
      }
      frame = requestAnimationFrame(() => {
        arrived += TEXTS_A_FRAME
        flow.getState().setNodes(shown?.slice(0, arrived) ?? [])
        arrive()
      })
    }
    // What is lifted stays on its sheet as it was.
    const heard: LiftListener = (lifted) => {
      if (lifted === undefined) update()
    }
    update()
    arrive()
    const stopVariables = lifts.variables.subscribe(heard)
    const stopLabels = lifts.labels.subscribe(heard)
    return () => {
      cancelAnimationFrame(frame)
      stopVariables()
      stopLabels()
    }
  }, [session, lifts, flow])
}
