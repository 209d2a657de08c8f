import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { selected } from '../selected.ts'

/** A name or label as arranging sees it: its box about its centre, px of the map. */
export interface Thing {
  readonly id: Id
  readonly centre: Point
  readonly width: number
  readonly height: number
  readonly locked: boolean
}

/** Along which way: `x` across, `y` down. */
export type Axis = 'x' | 'y'

/** How long a thing is along an axis, px. */
export function lengthAlong(thing: Thing, axis: Axis): number {
  return axis === 'x' ? thing.width : thing.height
}

/** The selected variables and labels as they are drawn, variables first. */
export function selectedThings(session: Session): readonly Thing[] {
  const { variables, labels } = selected(session)
  const { drawing } = session.drawing.getState()
  const drawn = (kind: 'variables' | 'labels', records: readonly { id: Id; locked: boolean }[]): Thing[] =>
    records.flatMap(({ id, locked }) => {
      const text = drawing[kind].get(id)
      return text ? [{ ...text, locked }] : []
    })
  return [...drawn('variables', variables), ...drawn('labels', labels)]
}
