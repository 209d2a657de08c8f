import { isComposing } from '../commands/index.ts'
import { isTyping } from './keys.ts'

/** Keys are held no longer than this whatever happens, in milliseconds. */
const AT_MOST = 1_000

/**
 * Holds all key presses from now on, until what this gives is called: then they come to whatever has the focus by then, in their order. For the moment in which something closes
 * and what comes after it does not have the focus yet, in which a letter would be lost or taken for the key of a command.
 */
export function holdKeys(): () => void {
  const held: KeyboardEvent[] = []
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is being composed cannot be given again.
    if (isComposing(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push(event)
  }
  addEventListener('keydown', onKeyDown, true)
  const letGo = (): void => {
    clearTimeout(timer)
    removeEventListener('keydown', onKeyDown, true)
    for (const event of held.splice(0)) pressAgain(event)
  }
  const timer = setTimeout(letGo, AT_MOST)
  return letGo
}

/** Presses a key on what has the focus. A letter that nobody answers is typed, as the browser does for a key that is really pressed. */
function pressAgain(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  const modifiers = { ctrlKey, metaKey, altKey, shiftKey }
  const isFree = target.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, ...modifiers, bubbles: true, cancelable: true }),
  )
  const isText = key.length === 1 && !ctrlKey && !metaKey
  if (isFree && isText && isTyping(target)) typeInto(target, key)
}

function typeInto(field: Element, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.readOnly) return
  const { value, selectionStart, selectionEnd, maxLength } = field
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length]
  if (maxLength >= 0 && value.length - (end - start) + text.length > maxLength) return
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true }))
}
