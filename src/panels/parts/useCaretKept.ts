import { type RefObject, useLayoutEffect } from 'react'
import { moveCaret, spliceBetween } from '../../model/index.ts'

/** Keeps caret and selection at their letters when the text of a field is changed by something else than typing in it. */
export function useCaretKept(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  text: string,
): void {
  // While it renders, the field has the text and the caret from before.
  const box = field.current
  const before = box !== null && document.activeElement === box && box.value !== text ? box.value : null
  const [start, end] = [box?.selectionStart ?? 0, box?.selectionEnd ?? 0]
  useLayoutEffect(() => {
    const splice = before === null ? null : spliceBetween(before, text)
    if (splice === null || field.current?.value !== text) return
    field.current.setSelectionRange(moveCaret(start, splice), moveCaret(end, splice))
  })
}
