import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import {
  changeLink,
  changeVariable,
  type Link,
  setDelay,
  setPolarity,
  type Variable,
} from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { Choice, RadioRow } from '../parts/Choice.tsx'
import { counted } from '../parts/words.ts'
import { ColourRow } from './ColourRow.tsx'
import { GroupField } from './GroupField.tsx'
import { common, EVIDENCE, KINDS, SIGNS } from './words.ts'

const DELAYS = [
  { value: 'no', label: 'At once' },
  { value: 'yes', label: 'After a delay' },
] as const

/** What several things have in common, changed for all of them at once. */
export function ManyCard({
  world,
  session,
  variables,
  links,
  labels,
  readOnly,
}: {
  readonly world: World
  readonly session: Session
  readonly variables: readonly Variable[]
  readonly links: readonly Link[]
  /** How many free labels. */
  readonly labels: number
  readonly readOnly: boolean
}): ReactElement {
  const { run } = session.document
  const ids = variables.map(({ id }) => id)
  const linkIds = links.map(({ id }) => id)
  const counts = [
    variables.length > 0 && counted(variables.length, 'variable'),
    links.length > 0 && counted(links.length, 'link'),
    labels > 0 && counted(labels, 'label'),
  ].filter((text) => text !== false)

  return (
    <>
      <p className="card-title">{counts.join(', ')}</p>
      {ids.length > 0 && (
        <>
          <Choice
            label="Kind"
            value={common(variables, ({ kind }) => kind)}
            options={KINDS}
            disabled={readOnly}
            onChoose={(kind) => run(changeVariable, { ids, fields: { kind } }, { label: 'Kind' })}
          />
          <GroupField
            key={ids.join(' ')}
            world={world}
            session={session}
            ids={ids}
            group={common(variables, ({ group }) => group)}
            readOnly={readOnly}
          />
          <ColourRow
            colour={common(variables, ({ colour }) => colour)}
            readOnly={readOnly}
            onChoose={(colour) => run(changeVariable, { ids, fields: { colour } }, { label: 'Colour' })}
          />
        </>
      )}
      {linkIds.length > 0 && (
        <>
          <RadioRow
            label="Sign"
            className="signs"
            value={common(links, ({ polarity }) => polarity)}
            options={SIGNS}
            disabled={readOnly}
            onChoose={(polarity) => run(setPolarity, { ids: linkIds, polarity }, { label: 'Set sign' })}
          />
          <RadioRow
            label="Takes effect"
            value={common(links, ({ delay }) => (delay ? 'yes' : 'no'))}
            options={DELAYS}
            disabled={readOnly}
            onChoose={(delay) => run(setDelay, { ids: linkIds, delay: delay === 'yes' }, { label: 'Delay' })}
          />
          <Choice
            label="How well are they known?"
            value={common(links, ({ evidence }) => evidence)}
            options={EVIDENCE}
            disabled={readOnly}
            onChoose={(evidence) =>
              run(changeLink, { ids: linkIds, fields: { evidence } }, { label: 'Evidence' })
            }
          />
        </>
      )}
    </>
  )
}
