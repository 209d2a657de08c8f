import { memo, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useArriving } from '../useArriving.ts'
import { type Looking, strokesOf } from './alike.ts'
import { type Chunk, chunksOf, tilesOf } from './chunks.ts'
import { LinkView } from './LinkView.tsx'
import { createSheet, type Sheet } from './sheet.ts'

/** Tiles that are seen with the first frame, and how many more with each after it. */
const SEEN = { atFirst: 16, aFrame: 8 }
/** The same of chunks whose links can be pressed and focused, for which all are to be seen first. */
const PRESSED = { atFirst: 8, aFrame: 8 }

/** All links: first what is pressed, in order of making, then on their tiles the arcs, and above all arcs the signs. */
export const LinkLayer = memo(function LinkLayer() {
  const scene = useScene()
  const chunks = useChunks()
  const tiles = useTiles()
  const seen = useArriving(tiles.length, SEEN.atFirst, SEEN.aFrame)
  const reachable = useArriving(chunks.length, PRESSED.atFirst, PRESSED.aFrame, seen >= tiles.length)
  const sheetOf = useMemo(() => {
    const made = new WeakMap<Chunk, Sheet>()
    return (tile: Chunk): Sheet => {
      const sheet = made.get(tile) ?? createSheet(scene, tile.ids)
      made.set(tile, sheet)
      return sheet
    }
  }, [scene])
  return (
    <>
      {chunks.slice(0, reachable).map((chunk) => (
        <LinkViews key={chunk.key} ids={chunk.ids} />
      ))}
      {PARTS.map((Part, at) =>
        tiles
          .slice(0, seen)
          // biome-ignore lint/suspicious/noArrayIndexKey: there are two, always
          .map((tile) => <Tile key={`${at} ${tile.key}`} sheet={sheetOf(tile)} part={Part} />),
      )}
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

/** The links by where they lie, as long as they do: what is lifted meanwhile stays where it was. */
function useTiles(): readonly Chunk[] {
  const { session, lifts } = useScene()
  const links = useMap(session, (map) => map.links)
  const resting = useSyncExternalStore(lifts.links.subscribe, lifts.links.resting)
  const last = useRef<readonly Chunk[]>([])
  const tiles = useMemo(
    () => tilesOf(links, (id) => resting.get(id) ?? lifts.links.onSheet(id), last.current),
    [links, resting, lifts],
  )
  useEffect(() => {
    last.current = tiles
  }, [tiles])
  return tiles
}

/** Each link is an element of its own to press and to focus; what is seen of them at rest is drawn by looks. */
const LinkViews = memo(function LinkViews({ ids }: { readonly ids: Chunk['ids'] }) {
  return (
    <svg className="layer under" role="presentation">
      {ids.map((id) => (
        <LinkView key={id} id={id} />
      ))}
    </svg>
  )
})

const Arcs = memo(function Arcs({
  state,
  links,
}: {
  readonly state: string
  readonly links: readonly Looking[]
}) {
  const { line, head, delay } = strokesOf(links)
  return (
    <g className={`arcs ${state}`}>
      <path className="line" d={line} />
      <path className="head" d={head} />
      {delay !== '' && <path className="delay" d={delay} />}
    </g>
  )
})

const Signs = memo(function Signs({
  state,
  links,
}: {
  readonly state: string
  readonly links: readonly Looking[]
}) {
  return (
    <g className={`signs ${state}`}>
      <path d={strokesOf(links).signs} />
    </g>
  )
})

const PARTS = [Arcs, Signs] as const

const Tile = memo(function Tile(props: { readonly sheet: Sheet; readonly part: (typeof PARTS)[number] }) {
  const { sheet, part: Part } = props
  return (
    <svg className={`layer under${Part === Signs ? ' of-signs' : ''}`} aria-hidden="true">
      {useSyncExternalStore(sheet.subscribe, sheet.get).map(({ key, state, links }) => (
        <Part key={key} state={state} links={links} />
      ))}
    </svg>
  )
})
