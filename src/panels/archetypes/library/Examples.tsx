import type { ReactElement } from 'react'
import type { Archetype, WorkedExample } from '../../../archetypes/index.ts'
import { insertArchetype, type World } from '../../../commands/index.ts'
import { Sources } from './Sources.tsx'
import { capitalised, roleIn } from './words.ts'

/** The worked examples of an archetype: what stands in each role, the story, and what it rests on. */
export function Examples({
  world,
  archetype,
  readOnly,
}: {
  readonly world: World
  readonly archetype: Archetype
  readonly readOnly: boolean
}): ReactElement {
  const [structure] = archetype.structures
  const insert = ({ title, names, story }: WorkedExample) => {
    if (structure) void insertArchetype(world, { archetype, structure, title: `“${title}”`, names, story })
  }
  return (
    <ul className="card-examples">
      {archetype.card.examples.map((example) => {
        const { title, sector, place, names, story, basis, sources } = example
        return (
          <li key={title} tabIndex={-1} data-card-place={`example ${title}`}>
            <h4>{title}</h4>
            <p className="quiet">{capitalised([sector, place].filter(Boolean).join(', '))}</p>
            <dl className="example-names">
              {Object.entries(names).map(([slot, name]) => (
                <div key={slot} className="example-name">
                  <dt>{roleIn(archetype.structures, slot)}</dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
            <p>{story}</p>
            <p className="quiet">{capitalised(basis)}</p>
            <Sources sources={sources} />
            <button
              type="button"
              className="button small"
              disabled={readOnly}
              aria-label={`Insert example: ${title}`}
              onClick={() => insert(example)}
            >
              Insert example
            </button>
          </li>
        )
      })}
    </ul>
  )
}
