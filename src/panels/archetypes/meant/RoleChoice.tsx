import { type ReactElement, useId } from 'react'
import type { Slot } from '../../../archetypes/index.ts'
import type { Id, Variable } from '../../../model/index.ts'
import { nameOf } from '../../parts/words.ts'
import { capitalised } from '../library/words.ts'

/** Who plays a role: who fits best, or the variable that the person says. */
export function RoleChoice(props: {
  readonly slot: Slot
  /** The variable that was found, and the one that the person chose; undefined for none. */
  readonly found: Variable | undefined
  readonly chosen: Variable | undefined
  readonly isInverted: boolean
  readonly variables: readonly Variable[]
  onChoose(id: Id): void
}): ReactElement {
  const { slot, found, chosen, isInverted, variables, onChoose } = props
  const id = useId()
  const isOpen = found === undefined
  const best = chosen ? 'Whoever fits best' : found ? nameOf(found) : 'No variable yet'
  const notes = [
    chosen && 'You chose this one.',
    isInverted && 'Named the other way round: more of it is less of this role.',
    isOpen && slot.outside && 'It acts from outside and may be left out.',
  ].filter(Boolean)
  return (
    <div className="labelled lack-role">
      <label htmlFor={id}>{slot.role}</label>
      <select
        id={id}
        className="field"
        data-slot={slot.id}
        data-open={isOpen && !slot.outside ? '' : undefined}
        value={chosen?.id ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{best}</option>
        {variables
          .filter((variable) => chosen !== undefined || variable.id !== found?.id)
          .map((variable) => (
            <option key={variable.id} value={variable.id}>
              {nameOf(variable)}
            </option>
          ))}
      </select>
      <p id={`${id}-hint`} className="quiet">
        {[slot.hint && `${capitalised(slot.hint)}.`, ...notes].filter(Boolean).join(' ')}
      </p>
    </div>
  )
}
