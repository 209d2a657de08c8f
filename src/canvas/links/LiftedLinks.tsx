import { memo, useCallback, useRef } from 'react'
import type { LinkDrawing } from '../../layout/index.ts'
import { useScene } from '../scene.ts'
import { useSignal, useWritten } from '../signal.ts'
import { byLook, type LinksAlike, shapesOf } from './lifted.ts'

/** All lifted links, each kind of stroke in one path: what a drag costs the browser hardly grows with their number. */
export const LiftedLinks = memo(function LiftedLinks() {
  const scene = useScene()
  const looks = useSignal(scene.lifts.links.moving, (links) => [...byLook(scene, links).keys()].join('\n'))
  const keys = looks === '' ? [] : looks.split('\n')
  return (
    <>
      {keys.map((look) => (
        <Arcs key={look} look={look} />
      ))}
      {keys.map((look) => (
        <Signs key={look} look={look} />
      ))}
    </>
  )
})

interface Props {
  readonly look: string
}

function Arcs({ look }: Props) {
  const group = useAlike(look, ({ state, polarity, links }) => {
    const line = links.map(({ path }) => path).join('')
    return {
      group: `link ${state}`,
      band: state.includes('selected') ? line : '',
      line,
      head: links.map((link) => shapesOf(link, polarity).head).join(''),
      delay: links.map((link) => shapesOf(link, polarity).delay).join(''),
    }
  })
  return (
    <g ref={group}>
      <path className="band" />
      <path className="line" />
      <path className="head" />
      <path className="delay" />
    </g>
  )
}

function Signs({ look }: Props) {
  const group = useAlike(look, ({ state, polarity, links }) => ({
    group: `sign haloed ${state}`,
    outline: links.map((link) => shapesOf(link, polarity).sign).join(''),
  }))
  return (
    <g ref={group}>
      <path className="outline" />
    </g>
  )
}

/** Writes the classes of a group, and the data of its paths by theirs, whenever the lifted links of that look move. */
function useAlike(
  look: string,
  pathsOf: (alike: LinksAlike) => Readonly<Record<string, string>> & { readonly group: string },
) {
  const scene = useScene()
  const element = useRef<SVGGElement>(null)
  const paths = useRef(pathsOf)
  const write = useCallback(
    (moving: readonly LinkDrawing[]) => {
      const alike = byLook(scene, moving).get(look)
      if (alike === undefined || element.current === null) return
      const { group, ...data } = paths.current(alike)
      element.current.setAttribute('class', group)
      for (const path of element.current.children) {
        const d = data[path.classList.value] ?? ''
        if (d !== '' || path.hasAttribute('d')) path.setAttribute('d', d)
      }
    },
    [scene, look],
  )
  useWritten(scene.lifts.links.moving, write)
  return element
}
