import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type RowPlaces, rowsSeen, scrollTo, topOf } from './window.ts'

/** The list's window: which rows to draw, and where. */
export interface ListWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly places: RowPlaces
  readonly start: number
  readonly end: number
  /** To be given to the part of the open row that comes below its first line. */
  readonly measure: (element: HTMLElement | null) => void
  onScroll(): void
  /** Scrolls so that a row is wholly seen. */
  reveal(index: number): void
}

/**
 * Draws only the rows that are seen. When another row opens, the list is scrolled by as much as the row that closed above
 * it gave up, so that what was pressed stays under the pointer.
 */
export function useListWindow(count: number, open: number): ListWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 600 })
  const [extra, setExtra] = useState(0)
  const watcher = useRef<ResizeObserver | null>(null)
  const places = { count, open, extra: open < 0 ? 0 : extra }
  const last = useRef(places)

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (element) setSeen({ top: element.scrollTop, height: element.clientHeight })
  }, [])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const sizes = new ResizeObserver(onScroll)
    sizes.observe(element)
    onScroll()
    return () => sizes.disconnect()
  }, [onScroll])

  const measure = useCallback((element: HTMLElement | null) => {
    watcher.current?.disconnect()
    watcher.current = null
    if (!element) return
    const take = () => setExtra(element.offsetHeight)
    watcher.current = new ResizeObserver(take)
    watcher.current.observe(element)
    take()
  }, [])

  useLayoutEffect(() => {
    const element = scroller.current
    const before = last.current
    last.current = places
    if (!element || open < 0 || (before.open === open && before.extra === places.extra)) return
    if (before.open !== open) element.scrollTop += topOf(places, open) - topOf(before, open)
    element.scrollTop = scrollTo(places, open, element.scrollTop, element.clientHeight)
  })

  const reveal = (index: number) => {
    const element = scroller.current
    if (element) element.scrollTop = scrollTo(places, index, element.scrollTop, element.clientHeight)
  }
  return { scroller, places, ...rowsSeen(places, seen.top, seen.height), measure, onScroll, reveal }
}
