import { ChevronDown, Copy, X } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import type { LoopFilter, LoopOrder } from '../../loops/index.ts'
import type { Chip } from './chips.ts'

const ORDERS: readonly { readonly value: LoopOrder; readonly label: string }[] = [
  { value: 'length', label: 'Shortest first' },
  { value: 'name', label: 'By name' },
  { value: 'busiest', label: 'By most shared variable' },
]

/** The filter that opens below it, the order, copying what is shown; and what is set, each a button that takes it away. */
export function NarrowBar({
  chips,
  order,
  children,
  onOrder,
  onFilter,
  onClear,
  onCopy,
}: {
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
      <div className="loop-narrow">
        <button
          type="button"
          className="button small plain"
          aria-expanded={open}
          aria-controls={form}
          onClick={() => setOpen(!open)}
        >
          Filter
          <ChevronDown className={open ? 'icon quiet turned' : 'icon quiet'} size={13} aria-hidden="true" />
        </button>
        <select
          className="loop-order"
          aria-label="Order of the loops"
          value={order}
          onChange={(event) => {
            const chosen = ORDERS.find(({ value }) => value === event.target.value)
            if (chosen) onOrder(chosen.value)
          }}
        >
          {ORDERS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="icon-button small"
          aria-label="Copy the list"
          title="Copy the list as text"
          disabled={onCopy === null}
          onClick={() => onCopy?.()}
        >
          <Copy className="icon" size={14} aria-hidden="true" />
        </button>
      </div>
      <div id={form} className="loop-form" hidden={!open}>
        {open && children}
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
