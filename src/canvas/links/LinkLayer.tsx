import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useArriving } from '../useArriving.ts'
import { type LinksAlike, strokesOf } from './alike.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { LinkView } from './LinkView.tsx'
import { createSheet, type Sheet } from './sheet.ts'

/** Sheets that are seen with the first frame, and how many more with each after it. */
const SEEN = { atFirst: 32, aFrame: 16 }
/** The same of those whose links can be pressed and focused, for which all are to be seen first. */
const PRESSED = { atFirst: 8, aFrame: 8 }

/** All links on their sheets, in order of making, and above all arcs the signs. */
export const LinkLayer = memo(function LinkLayer() {
  const scene = useScene()
  const chunks = useChunks()
  const seen = useArriving(chunks.length, SEEN.atFirst, SEEN.aFrame)
  const areSeen = seen >= chunks.length
  const reachable = useArriving(chunks.length, PRESSED.atFirst, PRESSED.aFrame, areSeen)
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
      {chunks.slice(0, seen).map((chunk, index) => (
        <ArcSheet key={chunk.key} chunk={chunk} sheet={sheetOf(chunk)} reachable={index < reachable} />
      ))}
      {chunks.slice(0, seen).map((chunk) => (
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
const ArcSheet = memo(function ArcSheet({
  chunk,
  sheet,
  reachable,
}: {
  readonly chunk: Chunk
  readonly sheet: Sheet
  readonly reachable: boolean
}) {
  return (
    <svg className="layer under" role="presentation">
      {reachable && <LinkViews ids={chunk.ids} />}
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
    <svg className="layer under of-signs" aria-hidden="true">
      {useSyncExternalStore(sheet.subscribe, sheet.get).map((alike) => (
        <Signs key={alike.key} alike={alike} />
      ))}
    </svg>
  )
})

const Arcs = memo(function Arcs({ alike }: { readonly alike: LinksAlike }) {
  const { line, head, delay } = strokesOf(alike)
  return (
    <g className={`arcs ${alike.state}`}>
      <path className="line" d={line} />
      <path className="head" d={head} />
      {delay !== '' && <path className="delay" d={delay} />}
    </g>
  )
})

const Signs = memo(function Signs({ alike }: { readonly alike: LinksAlike }) {
  return (
    <g className={`signs ${alike.state}`}>
      <path d={strokesOf(alike).signs} />
    </g>
  )
})
