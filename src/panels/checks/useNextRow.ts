import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard in the list when the row that has it goes. What it gives is to be called right after the deed by which it goes, while it is still there; the focus is then on the
 * row that takes its place, on the last row, or on the heading.
 */
export function useNextRow(root: RefObject<HTMLElement | null>): () => void {
  const left = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (left.current === null || root.current === null) return
    const faces = facesIn(root.current)
    const next = faces[Math.min(left.current, faces.length - 1)]
    left.current = null
    ;(next ?? root.current.querySelector<HTMLElement>('h2[tabindex="-1"]'))?.focus()
  })
  return () => {
    const faces = root.current ? facesIn(root.current) : []
    const here = document.activeElement?.closest('.check-item') ?? null
    left.current = Math.max(
      0,
      faces.findIndex((face) => here?.contains(face)),
    )
  }
}

function facesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.check-face')]
}
