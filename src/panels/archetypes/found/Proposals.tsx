import { type ReactElement, useId, useState } from 'react'
import type { Match } from '../../../archetypes/index.ts'
import { oneStop } from '../../../commands/index.ts'
import { useMap } from '../../../store/index.ts'
import { nameOf } from '../../parts/words.ts'
import type { FoundProps } from './context.ts'
import { bySymptom, type MatchGroup } from './graph.ts'
import { Proposal } from './Proposal.tsx'
import { rolesOf, structureOf } from './placed.ts'

const ONE_STOP = oneStop('.found-face')

/** Around so many variables proposals are shown until more are asked for. */
const FEW = 5

interface Answers {
  onLeaving(): void
  onAccepted(noteId: string): void
}

/** What the map may hold, a handful, together by the variable around which it turns. */
export function Proposals({
  matches,
  ...shared
}: FoundProps & Answers & { readonly matches: readonly Match[] }): ReactElement {
  const [all, setAll] = useState(false)
  const groups = bySymptom(matches, symptomOf)
  const shown = all ? groups : groups.slice(0, FEW)
  return (
    <>
      {shown.map((group) => (
        <Group key={group.symptom} {...shared} group={group} />
      ))}
      {groups.length > shown.length && (
        <button type="button" className="button small plain found-more" onClick={() => setAll(true)}>
          Show all {matches.length} proposals
        </button>
      )}
    </>
  )
}

function Group({
  group: { symptom, matches },
  ...shared
}: FoundProps & Answers & { readonly group: MatchGroup }): ReactElement {
  const id = useId()
  const name = useMap(shared.session, ({ variables }) => nameOf(variables[symptom]))
  return (
    <section className="found-group" aria-labelledby={id}>
      <h2 id={id}>
        <span className="found-lead">Around </span>
        {name}
      </h2>
      <ul ref={ONE_STOP}>
        {matches.flatMap((match) => {
          const structure = structureOf(match)
          return structure
            ? [<Proposal key={match.key} {...shared} match={match} structure={structure} />]
            : []
        })}
      </ul>
    </section>
  )
}

/** The variable of the first role that is filled. */
function symptomOf(match: Match): string {
  const structure = structureOf(match)
  return (structure && rolesOf(match, structure)[0]?.variable) ?? ''
}
