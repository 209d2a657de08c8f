import { ChevronDown, Copy, X } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import type { LoopFilter, LoopOrder } from '../../loops/index.ts'
import { Choice } from '../parts/Choice.tsx'
import type { Chip } from './chips.ts'

const ORDERS: readonly { readonly value: LoopOrder; readonly label: string }[] = [
  { value: 'length', label: 'Shortest first' },
  { value: 'name', label: 'By name' },
  { value: 'busiest', label: 'By most shared variable' },
]

/** The search, and what folds out below it: the order, the filter, copying what is shown. What is set stands there as buttons that take it away. */
export function NarrowBar({
  search,
  chips,
  order,
  children,
  onOrder,
  onFilter,
  onClear,
  onCopy,
}: {
  readonly search: ReactNode
  readonly chips: readonly Chip[]
  readonly order: LoopOrder
  /** The form of the filter. */
  readonly children: ReactNode
  onOrder(order: LoopOrder): void
  onFilter(change: Partial<LoopFilter>): void
  onClear(): void
  /** Null when nothing is shown. */
  readonly onCopy: (() => void) | null
}): ReactElement {
  const [open, setOpen] = useState(false)
  const form = useId()
  return (
    <>
      <div className="loop-filter">
        {search}
        <button
          type="button"
          className="button plain quiet loop-fold"
          aria-expanded={open}
          aria-controls={form}
          onClick={() => setOpen(!open)}
        >
          Filter
          <ChevronDown className={open ? 'icon turned' : 'icon'} size={14} aria-hidden="true" />
        </button>
      </div>
      <div id={form} className="loop-form" hidden={!open}>
        {open && (
          <>
            <Choice
              label="Order of the loops"
              value={order}
              options={ORDERS}
              disabled={false}
              onChoose={onOrder}
            />
            {children}
            <button
              type="button"
              className="button small"
              title="As text"
              disabled={onCopy === null}
              onClick={() => onCopy?.()}
            >
              <Copy className="icon" size={14} aria-hidden="true" />
              Copy the list
            </button>
          </>
        )}
      </div>
      {chips.length > 0 && (
        <ul className="loop-chips" aria-label="Set in the filter">
          {chips.map(({ text, without }) => (
            <li key={text}>
              <button
                type="button"
                className="loop-chip"
                title="Take it away"
                onClick={() => onFilter(without)}
              >
                <span className="unseen">Take away: </span>
                {text}
                <X className="icon quiet" size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="loop-chip plain" onClick={onClear}>
              Clear all
            </button>
          </li>
        </ul>
      )}
    </>
  )
}
