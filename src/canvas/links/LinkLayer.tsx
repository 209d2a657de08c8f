import { memo, useEffect, useMemo, useRef } from 'react'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { LinkView } from './LinkView.tsx'
import { SignView } from './SignView.tsx'

/** All links on their sheets, in order of making, and above all arcs the signs. */
export const LinkLayer = memo(function LinkLayer() {
  const chunks = useChunks()
  return (
    <>
      {chunks.map((chunk) => (
        <ArcSheet key={chunk.key} chunk={chunk} />
      ))}
      {chunks.map((chunk) => (
        <SignSheet key={chunk.key} chunk={chunk} />
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

const ArcSheet = memo(function ArcSheet({ chunk }: { readonly chunk: Chunk }) {
  return (
    <svg className="layer under" role="presentation">
      {chunk.ids.map((id) => (
        <LinkView key={id} id={id} />
      ))}
    </svg>
  )
})

const SignSheet = memo(function SignSheet({ chunk }: { readonly chunk: Chunk }) {
  return (
    <svg className="layer under" aria-hidden="true">
      {chunk.ids.map((id) => (
        <SignView key={id} id={id} />
      ))}
    </svg>
  )
})
