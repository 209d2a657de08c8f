import { memo, useCallback, useMemo, useRef } from 'react'
import type { LinkDrawing } from '../../layout/index.ts'
import { useScene } from '../scene.ts'
import { useWritten } from '../signal.ts'
import { createLiftedWriter } from './writeLifted.ts'

/** All lifted links, above all of their arcs the signs: what a drag costs the browser hardly grows with their number. */
export const LiftedLinks = memo(function LiftedLinks() {
  const scene = useScene()
  const arcs = useRef<SVGGElement>(null)
  const signs = useRef<SVGGElement>(null)
  const writeLifted = useMemo(() => createLiftedWriter(scene), [scene])
  const write = useCallback(
    (moving: readonly LinkDrawing[]) => {
      if (arcs.current && signs.current) writeLifted(moving, arcs.current, signs.current)
    },
    [writeLifted],
  )
  useWritten(scene.lifts.links.moving, write)
  return (
    <>
      <g ref={arcs} />
      <g ref={signs} />
    </>
  )
})
