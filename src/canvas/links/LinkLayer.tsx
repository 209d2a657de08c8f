import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { type LinksAlike, strokesOf } from './alike.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { LinkView } from './LinkView.tsx'
import { createSheet, type Sheet } from './sheet.ts'

/** All links on their sheets, in order of making, and above all arcs the signs. */
export const LinkLayer = memo(function LinkLayer() {
  const scene = useScene()
  const chunks = useChunks()
  const sheetOf = useMemo(() => {
    const made = new WeakMap<Chunk, Sheet>()
    return (chunk: Chunk): Sheet => {
      const sheet = made.get(chunk) ?? createSheet(scene, chunk.ids)
      made.set(chunk, sheet)
      return sheet
    }
  }, [scene])
  return (
    <>
      {chunks.map((chunk) => (
        <ArcSheet key={chunk.key} chunk={chunk} sheet={sheetOf(chunk)} />
      ))}
      {chunks.map((chunk) => (
        <SignSheet key={chunk.key} sheet={sheetOf(chunk)} />
      ))}
    </>
  )
})

function useChunks(): readonly Chunk[] {
  const links = useMap(useScene().session, (map) => map.links)
  const last = useRef<readonly Chunk[]>([])
  const chunks = useMemo(() => chunksOf(links, last.current), [links])
  useEffect(() => {
    last.current = chunks
  }, [chunks])
  return chunks
}

/** Each link is an element of its own to press and to focus; what is seen of them at rest is drawn by looks. */
const ArcSheet = memo(function ArcSheet({ chunk, sheet }: { readonly chunk: Chunk; readonly sheet: Sheet }) {
  return (
    <svg className="layer under" role="presentation">
      <LinkViews ids={chunk.ids} />
      {useSyncExternalStore(sheet.subscribe, sheet.get).map((alike) => (
        <Arcs key={alike.key} alike={alike} />
      ))}
    </svg>
  )
})

/** Apart from how they look, so that React does not go through all of them when one is lifted. */
const LinkViews = memo(function LinkViews({ ids }: { readonly ids: Chunk['ids'] }) {
  return ids.map((id) => <LinkView key={id} id={id} />)
})

const SignSheet = memo(function SignSheet({ sheet }: { readonly sheet: Sheet }) {
  return (
    <svg className="layer under" aria-hidden="true">
      {useSyncExternalStore(sheet.subscribe, sheet.get).map((alike) => (
        <g key={alike.key} className={`signs ${alike.state}`}>
          <path d={strokesOf(alike).signs} />
        </g>
      ))}
    </svg>
  )
})

function Arcs({ alike }: { readonly alike: LinksAlike }) {
  const { line, head, delay } = strokesOf(alike)
  return (
    <g className={`arcs ${alike.state}`}>
      <path className="line" d={line} />
      <path className="head" d={head} />
      {delay !== '' && <path className="delay" d={delay} />}
    </g>
  )
}
