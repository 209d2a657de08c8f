import type { ReactElement } from 'react'
import { nameTaken, type World } from '../../commands/index.ts'
import { changeVariable, type Id, LIMITS, renameVariable, type Variable } from '../../model/index.ts'
import { type Session, useMap } from '../../store/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { Choice } from '../parts/Choice.tsx'
import { TextField } from '../parts/TextField.tsx'
import { Term } from '../parts/terms/Term.tsx'
import { termOfKind } from '../parts/terms/terms.ts'
import { ColourRow } from './ColourRow.tsx'
import { GroupField } from './GroupField.tsx'
import { LinkList } from './LinkList.tsx'
import { LoopsOfVariable } from './LoopsOfVariable.tsx'
import { KINDS } from './words.ts'

/** Everything about one variable. */
export function VariableCard({
  world,
  session,
  variable,
  readOnly,
  onChooseLink,
}: {
  readonly world: World
  readonly session: Session
  readonly variable: Variable
  readonly readOnly: boolean
  onChooseLink(link: Id): void
}): ReactElement {
  const { id } = variable
  const term = termOfKind(variable.kind)
  const units = useMap(session, (map) =>
    [...new Set(Object.values(map.variables).map(({ unit }) => unit))].filter(Boolean).sort(),
  )
  const newVisit = () => world.newId()
  const change = (fields: Parameters<typeof changeVariable>[1]['fields'], label: string, gesture?: string) =>
    session.document.run(changeVariable, { ids: [id], fields }, gesture ? { label, gesture } : { label })

  return (
    <>
      <TextField
        label="Name"
        place={`variables/${id}/name`}
        most={LIMITS.name}
        lines={2}
        value={variable.name}
        placeholder={variable.role}
        readOnly={readOnly}
        page={world.page}
        refusing={{
          refusal: (name) => nameTaken(session.document.state.getState().map, id, name),
          drafts: session.document.drafts,
        }}
        newVisit={newVisit}
        onChange={(name, gesture) =>
          session.document.run(renameVariable, { id, name }, { label: 'Rename variable', gesture })
        }
      >
        <AlsoLine world={world} session={session} kind="variables" id={id} field="name" />
      </TextField>
      <div className="pair">
        <Choice
          label="Kind"
          value={variable.kind}
          options={KINDS}
          disabled={readOnly}
          onChoose={(kind) => change({ kind }, 'Kind')}
        />
        <TextField
          label="Unit"
          place={`variables/${id}/unit`}
          value={variable.unit}
          placeholder="None"
          suggestions={units}
          readOnly={readOnly}
          page={world.page}
          newVisit={newVisit}
          onChange={(unit, gesture) => change({ unit }, 'Unit', gesture)}
        >
          <AlsoLine world={world} session={session} kind="variables" id={id} field="unit" />
        </TextField>
      </div>
      {term !== null && (
        <p className="quiet term-line">
          What is meant by <Term id={term} />?
        </p>
      )}
      <GroupField world={world} session={session} ids={[id]} group={variable.group} readOnly={readOnly} />
      <ColourRow
        colour={variable.colour}
        readOnly={readOnly}
        onChoose={(colour) => change({ colour }, 'Colour')}
      />
      <TextField
        label="Note"
        place={`variables/${id}/note`}
        lines={4}
        value={variable.note}
        readOnly={readOnly}
        page={world.page}
        newVisit={newVisit}
        onChange={(note, gesture) => change({ note }, 'Note', gesture)}
      >
        <AlsoLine world={world} session={session} kind="variables" id={id} field="note" />
      </TextField>
      <LinkList session={session} variable={id} way="in" onChoose={onChooseLink} />
      <LinkList session={session} variable={id} way="out" onChoose={onChooseLink} />
      <LoopsOfVariable session={session} variable={id} />
    </>
  )
}
