import { type ReactElement, useMemo } from 'react'
import { countTypes, EVERYTHING, isOpen } from '../../loops/index.ts'
import { type Session, useLoops, useMap } from '../../store/index.ts'
import { counted, figure } from '../parts/words.ts'
import { chipsOf } from './chips.ts'
import { LoopSearch, LoopTypes } from './FilterBar.tsx'
import { LengthChoice } from './LengthChoice.tsx'
import { NarrowBar } from './NarrowBar.tsx'
import { NarrowForm } from './NarrowForm.tsx'
import { useLasting, useSettled } from './settled.ts'
import type { ShownLoops } from './useShownLoops.ts'
import { isCounting, listInWords } from './words.ts'

/** A search is told of after so many milliseconds; most end sooner. */
const SLOW = 150

/** What stands above the list: how many loops there are and are shown, and all by which they are chosen and ordered. */
export function LoopsHead({
  session,
  asks,
  disputed,
  choosing,
  onGiveUp,
  onCopy,
}: {
  readonly session: Session
  readonly asks: ShownLoops
  /** How many loops are declared to be of another type than they are. */
  readonly disputed: number
  /** The loop for which another is being chosen, to compare the two. */
  readonly choosing: string | null
  onGiveUp(): void
  onCopy(): void
}): ReactElement {
  const { list, searching, labels } = useLoops(session, ({ list, searching, labels }) => ({
    list,
    searching,
    labels,
  }))
  const hasGroups = useMap(session, ({ groups }) => Object.keys(groups).length > 0)
  const { shown, source, figures, filter, order, selected, onFilter, onOrder } = asks
  const eights = `${figure(figures.figures.length)}${figures.capped ? ' or more' : ''}`
  const added = asks.added?.size ?? 0
  const words = useSettled(listInWords(list), !searching)
  const isSlow = useLasting(searching, SLOW) || words === null
  const counts = useMemo(() => (source === list.loops ? list.byType : countTypes(source)), [source, list])
  return (
    <header>
      <div className="loop-counts">
        <p tabIndex={-1} data-entry="" className={isSlow ? 'searching' : undefined}>
          {isSlow ? 'Searching for loops…' : words}
          {!searching && isCounting(list) && <span className="quiet">, counting…</span>}
          {!isOpen(filter) && <span className="quiet">{`, ${figure(shown.length)} shown`}</span>}
        </p>
        {list.loops.length > 0 && <LoopTypes filter={filter} counts={counts} onFilter={onFilter} />}
      </div>
      {added > 0 && (
        <p className="quiet loop-added">
          {counted(added, 'of them was', 'of them were')} added to complete the set.
        </p>
      )}
      <LengthChoice session={session} />
      {disputed > 0 && (
        <button
          type="button"
          className="button small plain loop-disputed"
          onClick={() => {
            const section = document.querySelector<HTMLElement>('#not-as-declared')
            section?.scrollIntoView({ block: 'nearest' })
            section?.focus({ preventScroll: true })
          }}
        >
          {counted(disputed, 'loop is not as declared', 'loops are not as declared')}
        </button>
      )}
      {list.loops.length > 0 && (
        <NarrowBar
          search={<LoopSearch filter={filter} onFilter={onFilter} />}
          chips={chipsOf(filter, selected)}
          order={order}
          onOrder={onOrder}
          onFilter={onFilter}
          onClear={() => onFilter(EVERYTHING)}
          onCopy={shown.length > 0 ? onCopy : null}
        >
          <NarrowForm
            filter={filter}
            facts={{
              selected,
              hasGroups,
              eights,
              canBeIndependent: session.wantIndependent !== undefined,
            }}
            onFilter={onFilter}
          />
        </NarrowBar>
      )}
      {choosing !== null && (
        <div className="loop-choosing">
          <p>Choose the loop to compare {labels.get(choosing) ?? 'it'} with.</p>
          <button type="button" className="button small plain" onClick={onGiveUp}>
            Cancel
          </button>
        </div>
      )}
    </header>
  )
}
