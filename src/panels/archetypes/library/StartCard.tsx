import { type ReactElement, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { SUMMARIES } from '../../../archetypes/index.ts'
import { useArchetype } from '../found/useArchetype.ts'
import { BehaviourChart } from './BehaviourChart.tsx'
import { closeUp } from './closeUp.ts'
import { drawCard } from './drawCard.ts'
import { FormRounds } from './FormRounds.tsx'
import { Story } from './Story.tsx'
import { sentence } from './words.ts'
import './library.css'
import './startCard.css'

/** A drawing as wide as this, px at 100 %, can be read in the window. */
const READABLE = 480

/** The card of an archetype over the start page, to be read before a map is begun with it. Escape, a press beside it and *Close* lead back; the browser gives the focus back. */
export function StartCard({
  id,
  onBegin,
  onClose,
}: {
  readonly id: string
  onBegin(): void
  onClose(): void
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const title = useId()
  const { archetype, problem } = useArchetype(id)
  const summary = SUMMARIES.find((each) => each.id === id)
  const name = summary?.name ?? id
  const form = archetype?.structures[0]
  useLayoutEffect(() => {
    dialog.current?.showModal()
    begin.current?.focus()
  }, [])
  useEffect(() => {
    const drawn = form ? drawCard(closeUp(form, READABLE)) : null
    if (drawn) place.current?.replaceChildren(drawn)
  }, [form])
  const close = (then: () => void): void => {
    dialog.current?.close()
    then()
  }
  return (
    <dialog
      ref={dialog}
      className="start-card"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        close(onClose)
      }}
      // No key goes on to the page below.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) close(onClose)
      }}
    >
      <div className="card start-card-body">
        <header>
          <h2 id={title}>{name}</h2>
          {summary && summary.aliases.length > 0 && (
            <p className="quiet">Also called {summary.aliases.join(', ')}</p>
          )}
        </header>
        <p className="card-line">{summary?.oneLine}</p>
        {problem !== null && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        <div
          ref={place}
          className="card-picture start-card-picture"
          role="img"
          aria-label={`Drawing of ${name}`}
        />
        {archetype && form && (
          <>
            <section>
              <h3>The story</h3>
              <p>{sentence(archetype.card.storyline)}</p>
              <Story archetype={archetype} names={{}} />
            </section>
            <section>
              <h3>Its loops</h3>
              <FormRounds name={name} structure={form} />
            </section>
            <section>
              <h3>Over time</h3>
              <BehaviourChart
                series={archetype.card.series}
                references={archetype.card.references}
                structures={archetype.structures}
              />
              <p>{sentence(archetype.card.pattern)}</p>
            </section>
          </>
        )}
      </div>
      <div className="start-card-foot">
        <button type="button" ref={begin} className="button main" onClick={() => close(onBegin)}>
          Begin a map with it
        </button>
        <button type="button" className="button plain" onClick={() => close(onClose)}>
          Close
        </button>
      </div>
    </dialog>
  )
}
