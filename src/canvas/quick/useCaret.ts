import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Puts the caret of a field where it is wanted, by its offset, once the field has its new text: React leaves it at the end. It
 * is there before the next key comes, however fast somebody types.
 */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>): (at: number) => void {
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    const at = wanted.current
    wanted.current = null
    if (at === null) return
    field.current?.focus()
    field.current?.setSelectionRange(at, at)
  })
  return (at) => {
    wanted.current = at
  }
}
