import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard in the list when a row of it goes. What it gives is to be called right after the deed by which it goes; the focus is then on the row that takes its
 * place, on the last row, or on the heading.
 */
export function useNextRow(root: RefObject<HTMLElement | null>): (at: number) => void {
  const left = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (left.current === null || root.current === null) return
    const faces = root.current.querySelectorAll<HTMLElement>('.check-face')
    const next = faces[Math.min(left.current, faces.length - 1)]
    left.current = null
    ;(next ?? root.current.querySelector<HTMLElement>('h2[tabindex="-1"]'))?.focus()
  })
  return (at) => {
    left.current = at
  }
}
