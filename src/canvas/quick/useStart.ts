import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { QuickProps } from './typed.ts'

/** Takes the focus whenever it is asked for. A text that was left in it is chosen whole, so that typing begins anew. */
export function useFocusWhenAsked(
  field: RefObject<HTMLTextAreaElement | null>,
  asked: number,
  goesOn: boolean,
): void {
  const isTyped = useRef(goesOn)
  useLayoutEffect(() => {
    const box = field.current
    if (box === null || asked <= 0 || document.activeElement === box) return
    box.focus({ preventScroll: true })
    box.setSelectionRange(isTyped.current ? box.value.length : 0, box.value.length)
    isTyped.current = false
  }, [field, asked])
}

/** Draws, once, the lines that were ended while all this was still being fetched; the first that cannot be drawn stays in the box. */
export function useEndedLines(
  typed: QuickProps['typed'],
  draw: (line: string) => boolean,
  onTyped: QuickProps['onTyped'],
): void {
  const start = useRef<(() => void) | null>(() => {
    const left = [...typed.ended]
    if (left.length === 0) return
    while (left[0] !== undefined && (left[0].trim() === '' || draw(left[0]))) left.shift()
    onTyped({ text: [...left, typed.text].join('\n'), ended: [], bare: false })
  })
  useEffect(() => {
    start.current?.()
    start.current = null
  }, [])
}
