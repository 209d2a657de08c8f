import type { ReactElement } from 'react'
import type { LoopFilter } from '../../loops/index.ts'
import { Choice } from '../parts/Choice.tsx'
import { counted } from '../parts/words.ts'

const DELAYS = [
  { value: 'either', label: 'With or without' },
  { value: 'with', label: 'With a delay' },
  { value: 'without', label: 'Without delay' },
] as const

const GROUPS = [
  { value: 'either', label: 'Anywhere' },
  { value: 'inside', label: 'Inside one group' },
  { value: 'across', label: 'Across groups' },
] as const

/** What the form knows of the map: choices that would make no difference are left out. */
export interface NarrowFacts {
  /** How many variables and links are selected. */
  readonly selected: number
  readonly hasGroups: boolean
  /** How many figures of eight there are, with "+" when there may be more. */
  readonly eights: string
  /** Whether independent loops can be asked for. */
  readonly canBeIndependent: boolean
}

/** All that loops can be chosen by, besides type and text. */
export function NarrowForm({
  filter,
  facts,
  onFilter,
}: {
  readonly filter: LoopFilter
  readonly facts: NarrowFacts
  onFilter(change: Partial<LoopFilter>): void
}): ReactElement {
  const { selected, hasGroups, eights, canBeIndependent } = facts
  const length = (label: string, end: 'from' | 'to') => (
    <label>
      <span className="quiet">{label}</span>
      <input
        type="number"
        className="field loop-lengths-end"
        min={2}
        aria-label={end === 'from' ? 'At least so many links' : 'At most so many links'}
        value={filter[end] ?? ''}
        onChange={(event) => onFilter({ [end]: numberOf(event.target.value) })}
      />
    </label>
  )
  return (
    <>
      <Choice
        label={
          selected > 0 ? `Through the ${counted(selected, 'thing')} selected` : 'Through what is selected'
        }
        value={filter.through}
        options={[
          { value: 'everything', label: 'All loops' },
          { value: 'any', label: 'Loops through any of it' },
          { value: 'all', label: 'Loops through all of it' },
        ]}
        disabled={false}
        onChoose={(through) => onFilter({ through })}
      />
      {filter.through !== 'everything' && selected === 0 && (
        <p className="quiet">Nothing is selected: choose variables or links on the map.</p>
      )}
      <div className="pair">
        <Choice
          label="Delay"
          value={filter.delay}
          options={DELAYS}
          disabled={false}
          onChoose={(delay) => onFilter({ delay })}
        />
        <fieldset className="labelled loop-lengths">
          <legend>Links</legend>
          <div>
            {length('from', 'from')}
            {length('to', 'to')}
          </div>
        </fieldset>
      </div>
      {hasGroups && (
        <Choice
          label="Groups"
          value={filter.groups}
          options={GROUPS}
          disabled={false}
          onChoose={(groups) => onFilter({ groups })}
        />
      )}
      <div>
        <Tick label="Not yet named" checked={filter.unnamed} onTick={(unnamed) => onFilter({ unnamed })} />
        <Tick
          label={`Part of a figure of eight (${eights})`}
          checked={filter.eights}
          onTick={(on) => onFilter({ eights: on })}
        />
        {canBeIndependent && (
          <Tick
            label="Only independent ones"
            checked={filter.independent}
            onTick={(independent) => onFilter({ independent })}
          />
        )}
      </div>
    </>
  )
}

function Tick({
  label,
  checked,
  onTick,
}: {
  readonly label: string
  readonly checked: boolean
  onTick(checked: boolean): void
}): ReactElement {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  )
}

/** A whole number from 1; null for anything else, which is no bound. */
function numberOf(text: string): number | null {
  const number = Number.parseInt(text, 10)
  return number >= 1 ? number : null
}
