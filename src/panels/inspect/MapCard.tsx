import { type ReactElement, useMemo } from 'react'
import type { World } from '../../commands/index.ts'
import { tellOverview } from '../../loops/index.ts'
import { changeMeta } from '../../model/index.ts'
import { type Session, useLoops, useMap } from '../../store/index.ts'
import { loopWords } from '../../words/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { isolatedNames } from '../parts/isolatedNames.ts'
import { TextField } from '../parts/TextField.tsx'
import { Told } from '../parts/Told.tsx'
import { dateInWords } from '../parts/words.ts'

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
  const around = useMap(session, ({ variables, links, groups, archetypeNotes }) => ({
    variables,
    links,
    groups,
    archetypeNotes,
  }))
  const { list, isKnown } = useLoops(session, ({ list, searching }) => ({
    list,
    isKnown: !searching && !list.counting,
  }))
  const told = useMemo(
    () => loopWords.tell(tellOverview({ ...around, variables: isolatedNames(around.variables) }, list)),
    [around, list],
  )
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
    ['Made', dateInWords(meta.created)] as const,
    ['Saved to a file', dateInWords(meta.modified)] as const,
  ]

  return (
    <>
      {field('title', 'Title')}
      {field('description', 'Description', 5)}
      {field('author', 'Author')}
      <p className="map-overview">{isKnown ? <Told text={told} /> : 'Looking for loops…'}</p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
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
