import type { ReactElement } from 'react'
import type { Archetype, Structure } from '../../../archetypes/index.ts'
import { insertArchetype, type World } from '../../../commands/index.ts'
import { type Session, showArchetypes } from '../../../store/index.ts'
import { Choice } from '../../parts/Choice.tsx'
import { BehaviourChart } from './BehaviourChart.tsx'
import { CardDrawing } from './CardDrawing.tsx'
import { CardSections } from './CardSections.tsx'
import { FormLoops } from './FormLoops.tsx'
import { FormNotes } from './FormNotes.tsx'
import { Story } from './Story.tsx'
import { sentence } from './words.ts'

interface CardBodyProps {
  readonly world: World
  readonly session: Session
  readonly archetype: Archetype
  /** The form that is chosen. */
  readonly structure: Structure
  readonly readOnly: boolean
  onForm(structure: string): void
  onOpen(archetype: string): void
  /** Begins to fill the card from the map, or slot by slot, or to compare it. */
  onWay(way: 'mapping' | 'filling' | 'comparing'): void
  /** Begins to compare it with this one. */
  onCompare(other: string): void
}

/** What a card tells, and what can be done with it. */
export function CardBody(props: CardBodyProps): ReactElement {
  const { world, session, archetype, structure, readOnly, onForm, onOpen, onWay, onCompare } = props
  const { card, structures } = archetype
  return (
    <>
      {structures.length > 1 && (
        <Choice
          label="Form"
          value={structure.id}
          options={structures.map(({ id, name }) => ({ value: id, label: name }))}
          disabled={false}
          onChoose={onForm}
        />
      )}
      {structure.when !== '' && <p className="card-when quiet">{sentence(structure.when)}</p>}
      <CardDrawing world={world} archetype={archetype} structure={structure} readOnly={readOnly} />
      <FormNotes structure={structure} />
      <div className="card-ways">
        <button
          type="button"
          className="button main"
          disabled={readOnly}
          onClick={() => void insertArchetype(world, { archetype, structure })}
        >
          Insert
        </button>
        <button
          type="button"
          className="button"
          data-way="filling"
          disabled={readOnly}
          onClick={() => onWay('filling')}
        >
          Fill it in…
        </button>
        <button
          type="button"
          className="button"
          data-way="mapping"
          disabled={readOnly}
          onClick={() => onWay('mapping')}
        >
          Use variables of this map…
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            showArchetypes(session.view, {
              side: 'found',
              meant: { archetype: card.id, structure: structure.id, given: {} },
            })
          }
        >
          We mean this one…
        </button>
        <button type="button" className="button" data-way="comparing" onClick={() => onWay('comparing')}>
          Compare with…
        </button>
      </div>
      <section>
        <h3>The story</h3>
        <p>{sentence(card.storyline)}</p>
        <Story archetype={{ card, structures: [structure, ...structures] }} names={{}} />
      </section>
      <FormLoops session={session} archetype={card.id} structure={structure} />
      <section>
        <h3>Over time</h3>
        <BehaviourChart series={card.series} references={card.references} structures={structures} />
        <p>{sentence(card.pattern)}</p>
      </section>
      {card.caution !== '' && (
        <section className="flag">
          <h3>To be careful with</h3>
          <p>{card.caution}</p>
        </section>
      )}
      <CardSections
        world={world}
        archetype={archetype}
        structure={structure}
        readOnly={readOnly}
        onOpen={onOpen}
        onCompare={onCompare}
      />
    </>
  )
}
