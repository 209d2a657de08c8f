import { memo, useCallback, useRef } from 'react'
import type { LinkDrawing } from '../../layout/index.ts'
import { type Scene, useScene } from '../scene.ts'
import { useSignal, useWritten } from '../signal.ts'
import { type LinksAlike, lookOf, putTogether, type Strokes, strokesOf } from './alike.ts'

const known = new WeakMap<readonly LinkDrawing[], readonly LinksAlike[]>()

/** Lifted links by their looks; found out once for each move. */
function byLook(scene: Scene, moving: readonly LinkDrawing[]): readonly LinksAlike[] {
  const made = known.get(moving)
  if (made) return made
  const { links } = scene.session.document.state.getState().map
  const parts = moving.flatMap((drawn) => {
    const link = links[drawn.id]
    return link ? { drawn, polarity: link.polarity, look: lookOf(scene, link), place: 0 } : []
  })
  const alike = putTogether(parts)
  known.set(moving, alike)
  return alike
}

/** All lifted links: what a drag costs the browser hardly grows with their number. */
export const LiftedLinks = memo(function LiftedLinks() {
  const scene = useScene()
  const keys = useSignal(scene.lifts.links.moving, (links) =>
    byLook(scene, links)
      .map(({ key }) => key)
      .join('\n'),
  )
  return keys === '' ? null : keys.split('\n').map((look) => <Look key={look} look={look} />)
})

/** The links of one look. Its classes and paths are written past React whenever they move. */
function Look({ look }: { readonly look: string }) {
  const scene = useScene()
  const arcs = useRef<SVGGElement>(null)
  const signs = useRef<SVGGElement>(null)
  const write = useCallback(
    (moving: readonly LinkDrawing[]) => {
      const alike = byLook(scene, moving).find(({ key }) => key === look)
      if (alike === undefined) return
      const strokes = strokesOf(alike)
      for (const group of [arcs.current, signs.current]) {
        group?.setAttribute('class', `${group === arcs.current ? 'arcs' : 'signs'} ${alike.state}`)
        for (const path of group?.children ?? []) writePath(path, strokes)
      }
    },
    [scene, look],
  )
  useWritten(scene.lifts.links.moving, write)
  return (
    <>
      <g ref={arcs}>
        <path className="line" />
        <path className="head" />
        <path className="delay" />
      </g>
      <g ref={signs}>
        <path className="signs" />
      </g>
    </>
  )
}

function writePath(path: Element, strokes: Strokes): void {
  for (const kind of ['line', 'head', 'delay', 'signs'] as const) {
    if (!path.classList.contains(kind)) continue
    const d = strokes[kind]
    if (d !== '' || path.hasAttribute('d')) path.setAttribute('d', d)
  }
}
