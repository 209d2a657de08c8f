import { Search } from 'lucide-react'
import type { ReactElement } from 'react'
import { isComposing, oneStop } from '../../commands/index.ts'
import type { LoopCounts, LoopFilter } from '../../loops/index.ts'
import type { LoopType } from '../../model/index.ts'
import { figure, TYPE_OF_LOOP } from '../parts/words.ts'

const ONE_STOP = oneStop('.loop-type')

const TYPES: readonly { readonly type: LoopType; readonly letter: string }[] = [
  { type: 'R', letter: 'R' },
  { type: 'B', letter: 'B' },
  { type: 'U', letter: '?' },
]

/** Chooses the loops of the list by type, and says how many there are of each. */
export function LoopTypes({
  filter,
  counts,
  onFilter,
}: {
  readonly filter: LoopFilter
  readonly counts: LoopCounts
  onFilter(filter: LoopFilter): void
}): ReactElement {
  const toggle = (type: LoopType) => {
    const types = new Set(filter.types)
    if (!types.delete(type)) types.add(type)
    onFilter({ ...filter, types: types.size === TYPES.length ? new Set() : types })
  }
  return (
    <fieldset ref={ONE_STOP} className="loop-types">
      <legend className="unseen">Show only</legend>
      {TYPES.map(({ type, letter }) => (
        <button
          key={type}
          type="button"
          className={`loop-type ${type}`}
          aria-pressed={filter.types.has(type)}
          title={TYPE_OF_LOOP[type]}
          onClick={() => toggle(type)}
        >
          <b aria-hidden="true">{letter}</b>
          <span className="unseen">{TYPE_OF_LOOP[type]} loops only, </span>
          {figure(counts[type])}
        </button>
      ))}
    </fieldset>
  )
}

/** Chooses the loops of the list by text. */
export function LoopSearch({
  filter,
  onFilter,
}: {
  readonly filter: LoopFilter
  onFilter(filter: LoopFilter): void
}): ReactElement {
  return (
    <div className="search">
      <Search className="icon" size={14} aria-hidden="true" />
      <input
        type="search"
        className="field"
        aria-label="Find loops by name or variable"
        placeholder="Find a loop"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || filter.text === '' || isComposing(event.nativeEvent)) return
          event.preventDefault()
          event.stopPropagation()
          onFilter({ ...filter, text: '' })
        }}
      />
    </div>
  )
}
