import { type FormEvent, Fragment, type ReactElement, useEffect, useId, useState } from 'react'
import type { Given } from '../../../archetypes/index.ts'
import type { Id } from '../../../model/index.ts'
import { type Session, useMap, useView } from '../../../store/index.ts'
import { nameOf } from '../../parts/words.ts'
import { filled, WAYS, type Way } from './pointing.ts'

/** Small archetypes lie nearly everywhere: here the person says where to look. What is selected on the canvas is filled in. */
export function PointForm({
  session,
  onPoint,
}: {
  readonly session: Session
  onPoint(given: Given): void
}): ReactElement {
  const [way, setWay] = useState<Way | null>(null)
  const [chosen, setChosen] = useState<Given>({})
  const selected = useView(session, ({ selection }) => selection.variables)
  useEffect(() => {
    if (way) setChosen((before) => filled(way, before, selected))
  }, [way, selected])
  const open = (next: Way) => {
    setWay(next === way ? null : next)
    setChosen({})
  }
  const ids = way?.asks.map(({ role }) => chosen[role] ?? '') ?? []
  const isWhole = ids.every((id) => id !== '')
  const isTwice = isWhole && new Set(ids).size < ids.length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole && !isTwice) onPoint(chosen)
  }
  return (
    <div className="found-point">
      {WAYS.map((each) => (
        <Fragment key={each.id}>
          <button
            type="button"
            className="button small plain"
            aria-expanded={way === each}
            onClick={() => open(each)}
          >
            {each.title}
          </button>
          {way === each && (
            <form aria-label={way.title} onSubmit={submit}>
              {way.asks.map(({ role, label }) => (
                <VariableChoice
                  key={role}
                  session={session}
                  label={label}
                  value={chosen[role] ?? ''}
                  onChoose={(id) => setChosen({ ...chosen, [role]: id })}
                />
              ))}
              {isTwice && <p className="field-problem">The symptom and the fix are two variables.</p>}
              <button type="submit" className="button small" disabled={!isWhole || isTwice}>
                Look for what fits
              </button>
            </form>
          )}
        </Fragment>
      ))}
    </div>
  )
}

function VariableChoice({
  session,
  label,
  value,
  onChoose,
}: {
  readonly session: Session
  readonly label: string
  readonly value: Id
  onChoose(id: Id): void
}): ReactElement {
  const id = useId()
  const variables = useMap(session, (map) => map.variables)
  const named = Object.values(variables)
    .map((variable) => ({ id: variable.id, name: nameOf(variable) }))
    .sort((one, other) => one.name.localeCompare(other.name))
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={variables[value] ? value : ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">Choose a variable…</option>
        {named.map((variable) => (
          <option key={variable.id} value={variable.id}>
            {variable.name}
          </option>
        ))}
      </select>
    </div>
  )
}
