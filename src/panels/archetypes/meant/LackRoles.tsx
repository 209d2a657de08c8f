import type { ReactElement } from 'react'
import type { Given, Lack, Structure } from '../../../archetypes/index.ts'
import { inOrder } from '../../../model/index.ts'
import { type Session, useMap } from '../../../store/index.ts'
import { nameOf } from '../../parts/words.ts'
import { RoleChoice } from './RoleChoice.tsx'

/** Who plays which role. Choosing another variable fixes it, and all else is looked for around it. */
export function LackRoles({
  session,
  lack,
  structure,
  given,
  onGiven,
}: {
  readonly session: Session
  readonly lack: Lack
  readonly structure: Structure
  readonly given: Given
  onGiven(given: Given): void
}): ReactElement {
  const variables = useMap(session, (map) => map.variables)
  const named = inOrder(variables).sort((one, other) => nameOf(one).localeCompare(nameOf(other)))
  const choose = (slot: string, id: string) => {
    // One variable plays one role: who is chosen for another leaves the one before.
    const others = Object.entries(given).filter(([one, variable]) => one !== slot && variable !== id)
    onGiven(Object.fromEntries(id === '' ? others : [...others, [slot, id]]))
  }
  return (
    <section className="found-section lack-roles" aria-label="Roles">
      <h2>Roles</h2>
      {structure.slots.map((slot) => (
        <RoleChoice
          key={slot.id}
          slot={slot}
          found={variables[lack.slots[slot.id] ?? '']}
          chosen={variables[given[slot.id] ?? '']}
          isInverted={lack.inverted.includes(slot.id)}
          variables={named}
          onChoose={(id) => choose(slot.id, id)}
        />
      ))}
    </section>
  )
}
