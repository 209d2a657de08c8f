import { type ReactElement, useEffect, useId, useRef } from 'react'
import type { Archetype } from '../../../../archetypes/index.ts'
import { BehaviourChart } from '../BehaviourChart.tsx'
import { closeUp } from '../closeUp.ts'
import { drawCard } from '../drawCard.ts'
import { FormRounds } from '../FormRounds.tsx'
import { sentence } from '../words.ts'
import { type Marked, markDrawing } from './markDrawing.ts'
import type { Compared } from './words.ts'

/** A drawing as wide as this, px at 100 %, can be read in half of the room beside the panel. */
const READABLE = 340

/** One of two archetypes side by side: its drawing with what it has alone marked, its loops in words, and how it goes over time. */
export function CompareSide({
  archetype,
  side,
  marked,
  told,
}: {
  readonly archetype: Archetype
  readonly side: Compared
  readonly marked: Marked
  /** What it has alone, in words, for those who do not see the drawing. */
  readonly told: readonly string[]
}): ReactElement {
  const { card, structures } = archetype
  const { structure, name } = side
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    const form = closeUp(structure, READABLE)
    const drawn = drawCard(form)
    if (!drawn) return
    const slots = form.slots.filter((slot) => marked.slots.some((each) => each.id === slot.id))
    markDrawing(drawn, { ...marked, slots })
    drawn.setAttribute('aria-hidden', 'true')
    place.current?.replaceChildren(drawn)
  }, [structure, marked])
  const isOnly = (loop: string): boolean => marked.loops.some((each) => each.id === loop)

  return (
    <section className="compare-side" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p className="quiet">{card.oneLine}</p>
      <div
        ref={place}
        className="compare-picture"
        role="img"
        aria-label={`Drawing of ${name}. Marked: ${told.length === 0 ? 'nothing' : told.join('; ')}.`}
      />
      <FormRounds name={name} structure={structure} isOnly={isOnly} />
      <BehaviourChart series={card.series} references={card.references} structures={structures} />
      <p>{sentence(card.pattern)}</p>
    </section>
  )
}
