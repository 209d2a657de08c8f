import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
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
 * it gave up; and while something in it is pressed the open row takes no other height: so what is pressed stays under the pointer, also where the press ends a name and so changes its row.
 */
export function useListWindow(count: number, open: number): ListWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 600 })
  const [extra, setExtra] = useState(0)
  const watcher = useRef<ResizeObserver | null>(null)
  const places = { count, open, extra: open < 0 ? 0 : extra }
  const last = useRef(places)
  const isPressed = useRef(false)
  const measured = useRef<HTMLElement | null>(null)

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

  const take = useCallback(() => {
    if (measured.current && !isPressed.current) setExtra(measured.current.offsetHeight)
  }, [])
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    let timer: ReturnType<typeof setTimeout> | undefined
    const press = ({ target }: Event): void => {
      clearTimeout(timer)
      isPressed.current = target instanceof Node && scroller.current?.contains(target) === true
    }
    // The click comes after that.
    const letGo = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        isPressed.current = false
        take()
      })
    }
    // A finger is up before the browser makes a mouse's press and a click of its tap.
    for (const begin of ['pointerdown', 'mousedown'] as const) addEventListener(begin, press, options)
    for (const end of ['pointerup', 'pointercancel', 'mouseup'] as const)
      addEventListener(end, letGo, options)
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [take])

  const measure = useCallback(
    (element: HTMLElement | null) => {
      watcher.current?.disconnect()
      watcher.current = null
      measured.current = element
      if (!element) return
      watcher.current = new ResizeObserver(take)
      watcher.current.observe(element)
      take()
    },
    [take],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    const before = last.current
    last.current = places
    if (!element || open < 0 || (before.open === open && before.extra === places.extra)) return
    if (before.open !== open) element.scrollTop += topOf(places, open) - topOf(before, open)
    element.scrollTop = scrollTo(places, open, element.scrollTop, element.clientHeight)
    if (before.open !== open) showWhole(element)
  })

  const reveal = (index: number) => {
    const element = scroller.current
    if (!element) return
    element.scrollTop = scrollTo(places, index, element.scrollTop, element.clientHeight)
    showWhole(element)
  }
  return { scroller, places, ...rowsSeen(places, seen.top, seen.height), measure, onScroll, reveal }
}

/** On a low panel what stands above the list scrolls away for a row that is opened or gone to, unless somebody types in it. */
function showWhole(scroller: HTMLElement): void {
  const { activeElement } = document
  const isTyping = activeElement?.matches('input, textarea, select') === true
  if (!isTyping || scroller.contains(activeElement)) scroller.scrollIntoView({ block: 'nearest' })
}
