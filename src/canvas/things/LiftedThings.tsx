import { memo, type ReactNode, useCallback, useRef } from 'react'
import type { TextDrawing } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { useMap } from '../../store/index.ts'
import type { Lift } from '../lift.ts'
import { useScene } from '../scene.ts'
import { useSignal, useWritten } from '../signal.ts'
import { useFaded } from '../spotlight.ts'
import { useLines, useLook } from '../useParts.ts'
import { Text } from './Text.tsx'
import { VariableFace } from './VariableFace.tsx'

/** The names and labels that are being dragged. */
export const LiftedThings = memo(function LiftedThings() {
  const { variables, labels } = useScene().lifts
  return (
    <>
      {useIds(variables).map((id) => (
        <LiftedVariable key={`v ${id}`} id={id} />
      ))}
      {useIds(labels).map((id) => (
        <LiftedLabel key={`l ${id}`} id={id} />
      ))}
    </>
  )
})

function useIds({ moving }: Lift<TextDrawing>): readonly Id[] {
  const ids = useSignal(moving, (texts) => texts.map(({ id }) => id).join('\n'))
  return ids === '' ? [] : ids.split('\n')
}

/** By a transform: with another `left` the browser would lay out the whole page. */
function Placed(props: { readonly lift: Lift<TextDrawing>; readonly id: Id; readonly children: ReactNode }) {
  const { lift, id, children } = props
  const element = useRef<HTMLDivElement>(null)
  const written = useRef<TextDrawing>(null)
  const write = useCallback(
    (texts: readonly TextDrawing[]) => {
      const text = texts.find((one) => one.id === id)
      if (text === undefined || element.current === null) return
      const { centre, width, height } = text
      const { style } = element.current
      style.transform = `translate(${centre.x - width / 2}px,${centre.y - height / 2}px)`
      // What is asked of the browser in every frame costs also where it is as before.
      if (written.current?.width !== width) style.width = `${width}px`
      if (written.current?.height !== height) style.height = `${height}px`
      written.current = text
    },
    [id],
  )
  useWritten(lift.moving, write)
  return (
    <div className="lifted-thing" ref={element}>
      {children}
    </div>
  )
}

const LiftedVariable = memo(function LiftedVariable({ id }: { readonly id: Id }) {
  const { session, lifts } = useScene()
  const colour = useMap(session, (map) => map.variables[id]?.colour)
  const named = useMap(session, (map) => map.variables[id]?.name.trim() !== '')
  const lines = useLines('variables', id)
  const { selected } = useLook('variables', id)
  const faded = useFaded('variables', id)
  if (colour === undefined || lines === undefined) return null
  const state = `${selected ? ' selected' : ''}${faded ? ' faded' : ''}`
  return (
    <Placed lift={lifts.variables} id={id}>
      <div className={`thing variable colour-${colour}${state}`}>
        <VariableFace id={id} lines={lines} coloured={colour !== 'none'} named={named} />
      </div>
    </Placed>
  )
})

const LiftedLabel = memo(function LiftedLabel({ id }: { readonly id: Id }) {
  const { lifts } = useScene()
  const lines = useLines('labels', id)
  const { selected } = useLook('labels', id)
  const faded = useFaded('labels', id)
  if (lines === undefined) return null
  return (
    <Placed lift={lifts.labels} id={id}>
      <div className={`thing label${selected ? ' selected' : ''}${faded ? ' faded' : ''}`}>
        <Text lines={lines} empty="Text" />
      </div>
    </Placed>
  )
})
