import type { ReactElement } from 'react'
import { type Lack, requiredOpen, type Structure } from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import type { Session } from '../../../store/index.ts'
import { LackRow } from './LackRow.tsx'

/** The links that do not stand, or those that do. A link whose role has no variable is told by its role. */
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
  readonly part: 'missing' | 'standing'
}): ReactElement | null {
  const { lack, structure, chosen, onChoose, part } = props
  const isMissing = part === 'missing'
  const links = lack.links.filter(({ state }) => state !== 'open' && (state !== 'stands') === isMissing)
  const roles = isMissing ? requiredOpen(lack, structure) : []
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
        {roles.map((role) => (
          <li key={role} className="lack-open">
            No variable plays “{role}” yet. Put one on the map, or choose one below.
          </li>
        ))}
      </ul>
    </section>
  )
}
