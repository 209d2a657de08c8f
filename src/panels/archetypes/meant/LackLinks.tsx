import type { ReactElement } from 'react'
import { isStanding, type Lack, type Structure } from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import type { Id } from '../../../model/index.ts'
import type { Session } from '../../../store/index.ts'
import { LackRow } from './LackRow.tsx'
import { makeRole } from './makeRole.ts'

/** The links that do not stand, or those that do: as many as are counted so, those first that stand without their delay or their sign. A link whose role has no variable is told by its role. */
export function LackLinks(props: {
  readonly world: World
  readonly session: Session
  readonly readOnly: boolean
  readonly lack: Lack
  readonly structure: Structure
  /** The key of the link that is looked at. */
  readonly chosen: string | null
  onChoose(key: string | null): void
  onRemedy(): void
  /** A variable was made for a role that nobody played. */
  onMade(slot: string, id: Id): void
  readonly part: 'missing' | 'standing'
}): ReactElement | null {
  const { world, session, readOnly, lack, structure, chosen, onChoose, onMade, part } = props
  const isMissing = part === 'missing'
  const shown = lack.links.filter((link) => link.state !== 'open' && isStanding(link) !== isMissing)
  const links = [
    ...shown.filter(({ needs }) => needs !== null),
    ...shown.filter(({ needs }) => needs === null),
  ]
  const roles = isMissing
    ? structure.slots.filter(({ id, outside }) => lack.open.includes(id) && !outside)
    : []
  if (links.length === 0 && roles.length === 0) return null
  const title = isMissing ? 'What is missing' : 'What stands'
  return (
    <section className="found-section" aria-label={title} data-part={part}>
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <LackRow
            key={link.key}
            {...props}
            link={link}
            isChosen={link.key === chosen}
            onChoose={(next) => onChoose(next?.key ?? null)}
          />
        ))}
        {roles.map(({ id, role }) => (
          <li key={id} className="lack-open">
            <p>No variable plays “{role}” yet. Put one on the map, or choose one below.</p>
            <button
              type="button"
              className="button small"
              disabled={readOnly}
              aria-label={`Put it on the map: ${role}`}
              onClick={() => {
                const made = makeRole(world, session, { lack, structure, slot: id })
                if (made !== null) onMade(id, made)
              }}
            >
              Put it on the map
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
