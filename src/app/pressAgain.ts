import { isTyping } from './keys.ts'

/**
 * Presses a key once more, on what has the focus now. A letter that nobody answers is typed, and Backspace takes one away, as the browser does for a key that is really
 * pressed. `onPress` is told the new event before anybody hears it.
 */
export function pressAgain(event: KeyboardEvent, onPress?: (pressed: KeyboardEvent) => void): void {
  const target = document.activeElement ?? document.body
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  const modifierAltGraph = event.getModifierState('AltGraph')
  const pressed = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey, modifierAltGraph, repeat },
    bubbles: true,
    cancelable: true,
  })
  onPress?.(pressed)
  const isFree = target.dispatchEvent(pressed)
  if (!isFree || !isTyping(target)) return
  // Names of keys are of plain letters; one key of an Arabic board types two letters.
  const isText =
    ([...key].length === 1 || /\P{ASCII}/u.test(key)) && (modifierAltGraph || (!ctrlKey && !metaKey))
  if (isText) typeInto(target, key)
  else if (key === 'Backspace') typeInto(target, '')
}

/** Types a text over what is selected; an empty one takes away what is selected or the letter before the caret. */
function typeInto(field: Element, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.readOnly) return
  const { value, selectionStart, selectionEnd, maxLength } = field
  const [at, end] = [selectionStart ?? value.length, selectionEnd ?? value.length]
  const start =
    text === '' && at === end ? Math.max(0, at - ([...value.slice(0, at)].at(-1)?.length ?? 0)) : at
  if (maxLength >= 0 && value.length - (end - start) + text.length > maxLength) return
  field.setRangeText(text, start, end, 'end')
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText'
  field.dispatchEvent(new InputEvent('input', { inputType, data: text || null, bubbles: true }))
}
