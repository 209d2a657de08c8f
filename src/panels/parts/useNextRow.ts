import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard in a list of which the row that has it goes. `face` selects the buttons by which rows are chosen. What it gives is to be called right by the deed, while the row is
 * still there; the focus is then on the row that takes its place, on the last row, or on the heading, which is the first thing in `root` with `tabindex="-1"`.
 */
export function useNextRow(root: RefObject<HTMLElement | null>, face: string): () => void {
  const left = useRef<number | null>(null)
  const faces = () => [...(root.current?.querySelectorAll<HTMLElement>(face) ?? [])]
  useLayoutEffect(() => {
    if (left.current === null || root.current === null) return
    const next = faces().at(left.current) ?? faces().at(-1)
    left.current = null
    ;(next ?? root.current.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus()
  })
  return () => {
    const here = document.activeElement
    // A row goes from its face to the next one.
    const faced = faces().filter((each) => each === here || isBefore(each, here))
    left.current = Math.max(0, faced.length - 1)
  }
}

function isBefore(one: Element, other: Element | null): boolean {
  return other !== null && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
