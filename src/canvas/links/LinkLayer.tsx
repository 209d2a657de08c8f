import { memo, useMemo } from 'react'
import { type Id, inOrder } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { LinkView } from './LinkView.tsx'
import { SignView } from './SignView.tsx'

/** The arcs of all links, each of which draws itself anew only when its own drawing changes. */
export const LinkLayer = memo(function LinkLayer() {
  return (
    <g>
      {useLinkIds().map((id) => (
        <LinkView key={id} id={id} />
      ))}
    </g>
  )
})

/** The signs of all links, above all arcs. */
export const SignLayer = memo(function SignLayer() {
  return (
    <g>
      {useLinkIds().map((id) => (
        <SignView key={id} id={id} />
      ))}
    </g>
  )
})

/** The links in order of making: the order in which the focus goes through them. */
function useLinkIds(): readonly Id[] {
  const { session } = useScene()
  const links = useMap(session, (map) => map.links)
  return useMemo(() => inOrder(links).map(({ id }) => id), [links])
}
