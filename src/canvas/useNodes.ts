import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import type { Session } from '../store/index.ts'
import { createNodeMaker, type ThingNode } from './nodes.ts'

/**
 * Hands the texts of the drawing to React Flow. They are set in its store and not given as a prop: a prop would arrive after
 * React has drawn, a frame later than the links, and the names would swim behind their arcs while dragging.
 */
export function useNodes(session: Session): void {
  const flow = useStoreApi<ThingNode>()
  useLayoutEffect(() => {
    const nodesOf = createNodeMaker()
    let shown: readonly ThingNode[] | null = null
    const update = (): void => {
      const nodes = nodesOf(session.document.state.getState().map, session.drawing.getState().drawing)
      if (nodes === shown) return
      shown = nodes
      flow.getState().setNodes([...nodes])
    }
    update()
    return session.drawing.subscribe(update)
  }, [session, flow])
}
