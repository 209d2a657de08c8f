import type { ReactElement } from 'react'
import type { Structure } from '../../../archetypes/index.ts'
import { LoopLine } from './LoopLine.tsx'

/** The loops of a form by letter, number and name, each with what goes round in words. */
export function FormRounds({
  name,
  structure,
  isOnly,
}: {
  /** Whose loops they are. */
  readonly name: string
  readonly structure: Structure
  /** Whether a loop is in nothing that this is held against; left out where it is held against nothing. */
  isOnly?(loop: string): boolean
}): ReactElement {
  return (
    <ul className="card-loops" aria-label={`Loops of ${name}`}>
      {structure.loops.map((loop) => (
        <li key={loop.id}>
          <LoopLine loop={loop} structure={structure} isOnlyHere={isOnly?.(loop.id) ?? false} />
        </li>
      ))}
    </ul>
  )
}
