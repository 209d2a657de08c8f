import { TAKE } from '../store/index.ts'

/**
 * Has the field in which the person types put into the map what stands in it, and go on with the same caret. One that does not do that itself is left and
 * entered again.
 */
export function takeTyped(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  if (!field.dispatchEvent(new Event(TAKE, { cancelable: true }))) return
  const { selectionStart, selectionEnd } = field
  field.blur()
  field.focus({ preventScroll: true })
  // Fields of numbers have no caret that can be told.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
}
