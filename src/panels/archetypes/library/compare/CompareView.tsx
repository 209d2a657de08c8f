import { type ReactElement, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { type Archetype, differenceOf, type Structure, SUMMARIES } from '../../../../archetypes/index.ts'
import type { World } from '../../../../commands/index.ts'
import { sentence } from '../words.ts'
import { CompareSide } from './CompareSide.tsx'
import { likeliest } from './likeliest.ts'
import { boundaryInWords, isSame, onlyInWords, otherwiseInWords, pairsInWords } from './words.ts'
import './compare.css'

interface CompareViewProps {
  readonly world: World
  /** The card from which one comes. */
  readonly archetype: Archetype
  /** Its form that is looked at. */
  readonly structure: Structure
  /** The library as far as it is there. */
  readonly known: ReadonlyMap<string, Archetype>
  /** The id of the archetype that it is held against. */
  readonly other: string
  onOther(id: string): void
  onOpen(archetype: string): void
  /** The keyboard has gone to the map, which lies under what is compared. */
  onLeave(): void
}

/**
 * Two archetypes side by side: in the panel what tells them apart, in words; beside it, over the map, both drawings with what each has alone, their
 * loops and how they go over time. On a narrow screen all of it stands in the sheet, one below the other.
 */
export function CompareView(props: CompareViewProps): ReactElement {
  const { world, archetype, structure, known, other, onOther, onOpen, onLeave } = props
  const choice = useRef<HTMLSelectElement>(null)
  const wide = useRef<HTMLElement>(null)
  const id = useId()
  const otherOne = known.get(other)
  const one = { name: archetype.card.name, structure }
  const form = otherOne?.structures[0]
  const difference = useMemo(() => (form ? differenceOf(structure, form) : null), [structure, form])
  const marks = useMemo(() => {
    if (difference === null) return null
    const { onlyA, onlyB, links } = difference
    const differing = links.filter(({ signDiffers, delayDiffers }) => signDiffers || delayDiffers)
    return [
      { ...onlyA, otherwise: differing.map(({ a }) => a) },
      { ...onlyB, otherwise: differing.map(({ b }) => b) },
    ] as const
  }, [difference])
  const { first, rest } = useMemo(() => likeliest(archetype, known), [archetype, known])

  useLayoutEffect(() => choice.current?.focus(), [])
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const place = wide.current
      const isOver = place !== null && getComputedStyle(place).position === 'fixed'
      if (isOver && target instanceof Element && target.closest('main') !== null) onLeave()
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [onLeave])

  const choose = (next: string) => {
    onOther(next)
    world.page.announce(`${one.name} beside ${nameOf(next)}.`)
  }
  const options = (ids: readonly string[]) =>
    ids.map((each) => (
      <option key={each} value={each}>
        {nameOf(each)}
      </option>
    ))

  return (
    <>
      <div className="labelled">
        <label htmlFor={id}>Compare with</label>
        <select
          ref={choice}
          id={id}
          className="field"
          value={other}
          onChange={(event) => choose(event.target.value)}
        >
          {first.length > 0 && <optgroup label="Often confused with">{options(first)}</optgroup>}
          <optgroup label={first.length > 0 ? 'All others' : 'All archetypes'}>{options(rest)}</optgroup>
        </select>
      </div>
      {otherOne && form && difference && marks && (
        <>
          <WhatTells
            one={archetype}
            other={otherOne}
            sides={[one, { name: otherOne.card.name, structure: form }]}
            difference={difference}
          />
          <button type="button" className="button small compare-open" onClick={() => onOpen(other)}>
            Open the card of {otherOne.card.name}
          </button>
          <section
            ref={wide}
            className="compare-wide"
            aria-label={`${one.name} and ${otherOne.card.name} side by side`}
            // It scrolls, and nothing in it takes the keyboard.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
            tabIndex={0}
          >
            <CompareSide
              archetype={archetype}
              side={one}
              marked={marks[0]}
              told={onlyInWords(one, difference.onlyA)}
            />
            <CompareSide
              archetype={otherOne}
              side={{ name: otherOne.card.name, structure: form }}
              marked={marks[1]}
              told={onlyInWords({ name: otherOne.card.name, structure: form }, difference.onlyB)}
            />
            <p className="compare-legend quiet">
              Thick lines and frames: only there. Dashed: in both, with another sign or delay. Thin and grey:
              the same in both.
            </p>
          </section>
        </>
      )}
    </>
  )
}

/** What tells two archetypes apart in words: what their cards say of each other, and what each has alone. */
function WhatTells({
  one,
  other,
  sides,
  difference,
}: {
  readonly one: Archetype
  readonly other: Archetype
  readonly sides: readonly [{ name: string; structure: Structure }, { name: string; structure: Structure }]
  readonly difference: ReturnType<typeof differenceOf>
}): ReactElement {
  const [here, there] = sides
  const tells = [
    { from: here.name, tell: one.card.lookalikes.find(({ archetype }) => archetype === other.card.id)?.tell },
    {
      from: there.name,
      tell: other.card.lookalikes.find(({ archetype }) => archetype === one.card.id)?.tell,
    },
  ].flatMap(({ from, tell }) => (tell === undefined ? [] : [{ from, tell }]))
  const edges = [boundaryInWords(here, there), boundaryInWords(there, here)] as const
  const lists = [
    { title: `Only in ${here.name}`, items: [...onlyInWords(here, difference.onlyA), ...edges[0]] },
    { title: `Only in ${there.name}`, items: [...onlyInWords(there, difference.onlyB), ...edges[1]] },
    { title: 'In both, but otherwise', items: otherwiseInWords(difference, here, there) },
    { title: `In the place of a role of ${here.name}`, items: pairsInWords(difference, here, there) },
  ]
  return (
    <>
      {tells.length > 0 && (
        <section>
          <h3>What tells them apart</h3>
          {tells.map(({ from, tell }) => (
            <p key={from}>
              <span className="quiet">Seen from {from}: </span>
              {sentence(tell)}
            </p>
          ))}
        </section>
      )}
      {isSame(difference) && (
        <p>
          Both have the same roles, links and loops: only{' '}
          {edges.flat().length > 0 ? 'the boundary and the story tell' : 'the story tells'} them apart.
        </p>
      )}
      {lists.map(({ title, items }) =>
        items.length === 0 ? null : (
          <section key={title}>
            <h3>{title}</h3>
            <ul className="card-items">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  )
}

function nameOf(id: string): string {
  return SUMMARIES.find((summary) => summary.id === id)?.name ?? id
}
