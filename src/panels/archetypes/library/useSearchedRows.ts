import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

/** Rows under a field that searches them, for the keyboard: the field and one of the rows, the current one, are stops of Tab. */
interface SearchedRows<List extends HTMLElement> {
  readonly field: RefObject<HTMLInputElement | null>
  /** What holds the rows. Each has, as `data-archetype`, the id of its archetype on the button that takes the focus. */
  readonly list: RefObject<List | null>
  /** The id of the row that is a stop; empty where there are none. */
  readonly current: string
  /** To be told of the row that takes the focus. */
  setCurrent(id: string): void
  rowOf(id: string): HTMLElement | null
  /** Gives the focus to the row at this place, at most the last; before the first is the field. */
  goTo(at: number): void
  /** Takes the arrows, Home and End in a row. Answers whether it was one of them. */
  takeKey(event: KeyboardEvent): boolean
}

/** Keeps the place in rows with these ids, in their order; it begins at `first`, or at the first of them. */
export function useSearchedRows<List extends HTMLElement>(
  ids: readonly string[],
  first = '',
): SearchedRows<List> {
  const list = useRef<List>(null)
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setCurrent] = useState(first)
  const current = ids.includes(chosen) ? chosen : (ids[0] ?? '')
  const rowOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-archetype="${id}"]`) ?? null
  const goTo = (to: number) => {
    const id = ids[Math.min(to, ids.length - 1)]
    if (id === undefined) field.current?.focus()
    else {
      setCurrent(id)
      rowOf(id)?.focus()
    }
  }
  const takeKey = (event: KeyboardEvent) => {
    const at = ids.indexOf(current)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return false
    goTo(next)
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { field, list, current, setCurrent, rowOf, goTo, takeKey }
}
