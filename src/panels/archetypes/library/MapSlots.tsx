import { type FormEvent, type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Archetype, Slot, Structure } from '../../../archetypes/index.ts'
import { insertArchetype, type World } from '../../../commands/index.ts'
import { type Id, inOrder, type Variable } from '../../../model/index.ts'
import { type Session, useMap, useView } from '../../../store/index.ts'
import { nameInSentence, nameOf } from '../../parts/words.ts'
import { takenTwice } from './filling.ts'
import { capitalised } from './words.ts'

interface MapSlotsProps {
  readonly world: World
  readonly session: Session
  readonly archetype: Archetype
  readonly structure: Structure
  onStop(): void
  onDone(): void
}

/** Says of each slot which variable of the map fills it, or that a new one does; then inserts the form. */
export function MapSlots(props: MapSlotsProps): ReactElement {
  const { world, session, archetype, structure, onStop, onDone } = props
  const variables = useMap(session, (map) => map.variables)
  const selection = useView(session, (view) => view.selection.variables)
  const [filled, setFilled] = useState<Readonly<Record<string, Id>>>({})
  const form = useRef<HTMLFormElement>(null)

  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), [])

  const named = inOrder(variables).sort((one, other) => nameOf(one).localeCompare(nameOf(other)))
  const problems = takenTwice(structure.slots, filled, (id) => nameInSentence(variables[id]))
  const used = Object.values(filled).filter((id) => variables[id]).length

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const [first] = problems
    if (first) {
      const [slot, problem] = first
      form.current?.querySelector<HTMLElement>(`[data-slot="${slot}"]`)?.focus()
      world.page.announce(problem)
      return
    }
    if (await insertArchetype(world, { archetype, structure, filled })) onDone()
  }

  return (
    <form className="card-form" ref={form} onSubmit={(event) => void submit(event)}>
      <p>
        For each role, choose the variable of this map that plays it. The others become new variables beside
        them; links that are there are not drawn again.
      </p>
      {structure.slots.map((slot) => (
        <SlotChoice
          key={slot.id}
          slot={slot}
          value={filled[slot.id] ?? ''}
          selected={named.filter(({ id }) => selection.has(id))}
          others={named.filter(({ id }) => !selection.has(id))}
          problem={problems.get(slot.id) ?? null}
          onChoose={(id) => setFilled({ ...filled, [slot.id]: id })}
        />
      ))}
      <div className="card-ways">
        <button type="submit" className="button main">
          Insert
        </button>
        <button type="button" className="button" onClick={onStop}>
          Cancel
        </button>
        <p className="quiet" role="status">
          {used} of {structure.slots.length} from this map
        </p>
      </div>
    </form>
  )
}

function SlotChoice({
  slot,
  value,
  selected,
  others,
  problem,
  onChoose,
}: {
  readonly slot: Slot
  readonly value: Id
  /** What is selected on the map is offered first. */
  readonly selected: readonly Variable[]
  readonly others: readonly Variable[]
  readonly problem: string | null
  onChoose(id: Id): void
}): ReactElement {
  const id = useId()
  const options = (variables: readonly Variable[]) =>
    variables.map((variable) => (
      <option key={variable.id} value={variable.id}>
        {nameOf(variable)}
      </option>
    ))
  return (
    <div className="labelled">
      <label htmlFor={id}>{slot.role}</label>
      <select
        id={id}
        className="field"
        data-slot={slot.id}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">A new variable</option>
        {selected.length === 0 ? (
          options(others)
        ) : (
          <>
            <optgroup label="Selected on the map">{options(selected)}</optgroup>
            {others.length > 0 && <optgroup label="The others">{options(others)}</optgroup>}
          </>
        )}
      </select>
      <p id={`${id}-hint`} className={problem === null ? 'quiet' : 'field-problem'}>
        {problem ?? capitalised(slot.hint)}
      </p>
    </div>
  )
}
