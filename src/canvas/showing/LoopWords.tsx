import { type RefObject, useLayoutEffect } from 'react'
import { tellLoop } from '../../loops/index.ts'
import { loopKey } from '../../model/index.ts'
import { useLoops, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/**
 * What is told of the loop that is held in the spotlight: its name, what it says round, and its story. `box` is what it stands in, at the foot of the screen; `onChange` is called when
 * that takes another height, for the map stands above it.
 */
export function LoopWords({
  box,
  onChange,
}: {
  readonly box: RefObject<HTMLDivElement | null>
  readonly onChange: () => void
}) {
  const { session } = useScene()
  const key = useView(session, ({ heldLoop }) => heldLoop)
  const loop = useLoops(session, () => (key === null ? null : session.spotlit()))
  const title = useLoops(session, ({ labels, names }) =>
    key === null ? '' : `${labels.get(key) ?? ''} ${names.get(key) ?? ''}`.trim(),
  )
  const sentence = useMap(session, (map) => (loop === null ? '' : tellLoop(loop, map.variables, map.links)))
  const story = useMap(session, (map) => {
    const note = Object.values(map.loopNotes).find(({ links }) => loopKey(links) === key)
    return note?.story.trim() ?? ''
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is as high as its words
  useLayoutEffect(onChange, [title, sentence, story])
  if (loop === null) return null
  return (
    <div className="projector-loop" ref={box}>
      <p className="title" translate="no">
        {title}
      </p>
      <p>{sentence}</p>
      {story !== '' && <p className="aside">{story}</p>}
    </div>
  )
}
