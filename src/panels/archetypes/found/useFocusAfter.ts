import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard in a list of which a row is about to go away. What it gives is to be called before that; the focus then
 * goes to the row that takes the place, to the last row, or to the heading.
 */
export function useFocusAfter(root: RefObject<HTMLElement | null>): () => void {
  const left = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (left.current === null || root.current === null) return
    const faces = facesIn(root.current)
    const next = faces[Math.min(left.current, faces.length - 1)]
    left.current = null
    ;(next ?? root.current.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus()
  })
  return () => {
    const here = document.activeElement
    const faces = root.current ? facesIn(root.current) : []
    const at = faces.findIndex((face) => face.closest('li')?.contains(here))
    left.current = at < 0 ? faces.length : at
  }
}

function facesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.found-face')]
}
