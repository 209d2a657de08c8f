import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import { changeMeta } from '../../model/index.ts'
import { type Session, useLoops, useMap } from '../../store/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { TextField } from '../parts/TextField.tsx'
import { dateInWords, figure } from '../parts/words.ts'

/** What is said about the map as a whole; shown while nothing is selected. */
export function MapCard({
  world,
  session,
  readOnly,
}: {
  readonly world: World
  readonly session: Session
  readonly readOnly: boolean
}): ReactElement {
  const meta = useMap(session, (map) => map.meta)
  const counts = useMap(session, ({ variables, links, groups }) => ({
    Variables: Object.keys(variables).length,
    Links: Object.keys(links).length,
    Groups: Object.keys(groups).length,
  }))
  const list = useLoops(session, (loops) => loops.list)
  const field = (name: 'title' | 'description' | 'author', label: string, lines = 1) => (
    <TextField
      label={label}
      place={`meta/map/${name}`}
      lines={lines}
      value={meta[name]}
      readOnly={readOnly}
      page={world.page}
      newVisit={() => world.newId()}
      onChange={(text, gesture) =>
        session.document.run(
          changeMeta,
          { fields: { [name]: text } },
          { label: `${label} of the map`, gesture },
        )
      }
    >
      <AlsoLine world={world} session={session} kind="meta" field={name} />
    </TextField>
  )
  const facts = [
    ...Object.entries(counts).map(([name, count]) => [name, figure(count)] as const),
    ['Loops', `${list.complete ? '' : 'more than '}${figure(list.loops.length)}`] as const,
    ['Made', dateInWords(meta.created)] as const,
    ['Saved to a file', dateInWords(meta.modified)] as const,
  ]

  return (
    <>
      {field('title', 'Title')}
      {field('description', 'Description', 5)}
      {field('author', 'Author')}
      <dl className="facts">
        {facts
          .filter(([name, value]) => value !== '' && !(name === 'Groups' && value === '0'))
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
