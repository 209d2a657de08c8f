import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * How many of the last children of a row that wraps do not stand in its first line, as the page has laid it out: there is no room for them. Asked again
 * whenever the row changes its size.
 */
export function useFolded(row: RefObject<HTMLElement | null>): number {
  const [folded, setFolded] = useState(0)
  useLayoutEffect(() => {
    const element = row.current
    if (element === null) return
    const count = (): void => {
      const shown = [...element.children].filter(
        (child) => child instanceof HTMLElement && child.offsetParent !== null,
      )
      const boxes = shown.map((child) => child.getBoundingClientRect())
      const [first] = boxes
      const hasRoom = first !== undefined && first.width <= element.clientWidth + 1
      setFolded(hasRoom ? boxes.filter(({ top }) => top >= first.bottom).length : boxes.length)
    }
    count()
    const observer = new ResizeObserver(count)
    observer.observe(element)
    return () => observer.disconnect()
  }, [row])
  return folded
}
