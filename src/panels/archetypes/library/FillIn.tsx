import { type FormEvent, type ReactElement, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { type Archetype, fillStory, type Structure } from '../../../archetypes/index.ts'
import { insertArchetype, type World } from '../../../commands/index.ts'
import { inOrder } from '../../../model/index.ts'
import { type Session, useMap } from '../../../store/index.ts'
import { bearerOf, namedTwice } from './filling.ts'
import { Story } from './Story.tsx'
import { useWalk } from './useWalk.ts'
import { walkPlace } from './walk.ts'
import { capitalised } from './words.ts'

interface FillInProps {
  readonly world: World
  readonly session: Session
  readonly archetype: Archetype
  readonly structure: Structure
  /** What an earlier visit left is there, and does not take the focus. */
  readonly isFound: boolean
  onStop(): void
  onDone(): void
}

/** Asks for one role after the other, reads the story back as it grows, and inserts it with these names at the end. */
export function FillIn(props: FillInProps): ReactElement {
  const { world, session, archetype, structure, onStop, onDone } = props
  const { card, structures } = archetype
  const { slots } = structure
  const variables = useMap(session, (map) => inOrder(map.variables).filter(({ name }) => name.trim() !== ''))
  const { at, names, goTo, name: setName, end } = useWalk(session.document.drafts, card.id, structure)
  const wasLeft = useRef(props.isFound)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const slot = slots[at]

  // biome-ignore lint/correctness/useExhaustiveDependencies: each role is asked for in the same field
  useLayoutEffect(() => {
    if (wasLeft.current) {
      wasLeft.current = false
      return
    }
    field.current?.focus()
    field.current?.select()
  }, [at])

  // The sheet may have been pulled up for it since: the role is seen with its field, or the field alone where there is no room for both above what goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    field.current?.closest('.labelled')?.scrollIntoView({ block: 'nearest' })
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [at])

  if (!slot) return <p />
  const name = names[slot.id] ?? ''
  const problem = namedTwice(slots, names, slot.id)
  const bearer = bearerOf(variables, name)
  const told = { card, structures: [structure, ...structures] }
  const isLast = at === slots.length - 1

  const goOn = async (event: FormEvent) => {
    event.preventDefault()
    if (problem !== null) {
      field.current?.focus()
      world.page.announce(problem)
    } else if (!isLast) {
      goTo(at + 1)
      world.page.announce(fillStory(told, names))
    } else if (await insertArchetype(world, { archetype, structure, names })) {
      end()
      onDone()
    }
  }

  return (
    <form className="card-form" onSubmit={(event) => void goOn(event)}>
      <p className="quiet">
        Role {at + 1} of {slots.length}
      </p>
      <div className="labelled">
        <label htmlFor={id} className="fill-role">
          {slot.role}
        </label>
        <p id={`${id}-hint`}>
          What is it called in your case?
          {slot.hint && <span className="quiet"> {capitalised(slot.hint)}.</span>}
        </p>
        <input
          ref={field}
          id={id}
          type="text"
          data-place={walkPlace(card.id, structure.id, slot.id)}
          className="field"
          list={`${id}-list`}
          placeholder={slot.role}
          autoComplete="off"
          maxLength={2000}
          value={name}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-told`}
          onChange={(event) => setName(slot.id, event.target.value)}
        />
        <datalist id={`${id}-list`}>
          {variables.map((variable) => (
            <option key={variable.id} value={variable.name} />
          ))}
        </datalist>
        <p id={`${id}-told`} className={problem === null ? 'quiet' : 'field-problem'}>
          {problem ??
            (bearer ? 'It is on the map already and will be used.' : 'Leave it empty to name it later.')}
        </p>
      </div>
      <div className="card-ways">
        <button type="submit" className="button main">
          {isLast ? 'Insert' : 'Next'}
        </button>
        <button type="button" className="button" disabled={at === 0} onClick={() => goTo(at - 1)}>
          Back
        </button>
        <button type="button" className="button plain" onClick={onStop}>
          Stop
        </button>
      </div>
      <section>
        <h3>The story so far</h3>
        <Story archetype={told} names={names} />
      </section>
    </form>
  )
}
