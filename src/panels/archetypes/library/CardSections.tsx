import type { ReactElement, ReactNode } from 'react'
import {
  type Archetype,
  FAMILIES,
  type LeverageAction,
  type Structure,
  SUMMARIES,
} from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import { Term } from '../../parts/terms/Term.tsx'
import { termOfLevel } from '../../parts/terms/terms.ts'
import { Examples } from './Examples.tsx'
import { Roles } from './Roles.tsx'
import { Sources } from './Sources.tsx'
import { inSeries, levelInWords, sentence } from './words.ts'

/** What a card tells beyond its story: parts that open. */
export function CardSections({
  world,
  archetype,
  structure,
  readOnly,
  onOpen,
  onCompare,
}: {
  readonly world: World
  readonly archetype: Archetype
  /** The form that is chosen. */
  readonly structure: Structure
  readonly readOnly: boolean
  onOpen(archetype: string): void
  onCompare(other: string): void
}): ReactElement {
  const { card, structures } = archetype
  const loopIn = (id: string) => {
    const loop = structures.flatMap(({ loops, walks }) => [...loops, ...walks]).find((each) => each.id === id)
    return loop ? `${id} (${loop.name})` : id
  }
  return (
    <div className="card-sections">
      <Part title="Its roles">
        <Roles structure={structure} />
      </Part>
      <Part title="Early warnings">
        <Items items={card.earlyWarnings} />
      </Part>
      <Part title="Questions to ask">
        <Items items={card.questions} />
      </Part>
      <Part title="What helps">
        <p className="quiet">
          By their <Term id="leverage" />, in the order of Meadows: level 1 is the strongest, 12 the weakest.
        </p>
        <ul className="card-items">
          {strongestFirst(card.leverage).map(({ text, level, change }) => (
            <li key={text}>
              <p>{text}</p>
              <p className="quiet">
                At <Level level={level} />
                {change && `: ${sentence(change)}`}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="What only seems to help">
        <ul className="card-items">
          {card.wrongMoves.map(({ move, why, feeds }) => (
            <li key={move}>
              <p>{move}</p>
              <p className="quiet">
                {sentence(why)}
                {feeds.length > 0 && <> It feeds {inSeries(feeds.map(loopIn))}.</>}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="The belief that keeps it going">
        <p>{sentence(card.mentalModel)}</p>
      </Part>
      {card.lookalikes.length + card.leadsTo.length > 0 && (
        <Part title="Often confused with">
          <ul className="card-items">
            {card.lookalikes.map(({ archetype: other, tell }) => (
              <li key={other}>
                <CardLink id={other} onOpen={onOpen} />
                <p>Tell them apart: {sentence(tell)}</p>
                <button
                  type="button"
                  className="button small"
                  data-way={`comparing ${other}`}
                  onClick={() => onCompare(other)}
                >
                  Compare
                  <span className="unseen"> with {nameOf(other)}</span>
                </button>
              </li>
            ))}
          </ul>
          {card.leadsTo.length > 0 && (
            <>
              <h4>Often leads to</h4>
              <ul className="card-links">
                {card.leadsTo.map((other) => (
                  <li key={other}>
                    <CardLink id={other} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Part>
      )}
      <Part title="Worked examples">
        <Examples world={world} archetype={archetype} readOnly={readOnly} />
      </Part>
      <Part title="Sources">
        <p className="quiet">{FAMILIES[card.family]}</p>
        <Sources sources={card.sources} />
      </Part>
    </div>
  )
}

/** A part of a card that opens. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <details className="card-part">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div className="card-part-body">{children}</div>
    </details>
  )
}

function Items({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul className="card-items">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function CardLink({ id, onOpen }: { readonly id: string; onOpen(archetype: string): void }): ReactElement {
  const name = nameOf(id)
  return (
    <button type="button" className="card-link" onClick={() => onOpen(id)}>
      {name}
    </button>
  )
}

function nameOf(id: string): string {
  return SUMMARIES.find((summary) => summary.id === id)?.name ?? id
}

/** Meadows' place to intervene, which says what it is. */
function Level({ level }: { readonly level: number }): ReactElement {
  const term = termOfLevel(level)
  return <>{term === null ? levelInWords(level) : <Term id={term} word={levelInWords(level)} />}</>
}

/** What can be done by its leverage; of one level in the order of the card. */
function strongestFirst(actions: readonly LeverageAction[]): readonly LeverageAction[] {
  return [...actions].sort((one, other) => one.level - other.level)
}
