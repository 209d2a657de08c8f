import { isOfAnotherScript, type KeyPress, type Keys, keyAt, typedBy } from '../../commands/index.ts'

/**
 * The single key that was pressed, as a command would have it; null for any other: one with Ctrl, Cmd or Alt, one that has a name, Space, and one that types nothing by itself.
 * It is heard again by the rules of matching: Shift and a digit by its place, a letter of another script by the place of its key, all else by what it types.
 */
export function singleKeyPressed(press: KeyPress): Keys | null {
  const isThird = press.getModifierState?.('AltGraph') === true
  if (!isThird && (press.ctrlKey || press.metaKey || press.altKey)) return null
  const digit = /^Digit(\d)$/.exec(press.code)?.[1]
  if (press.shiftKey && digit !== undefined && !isThird) return `Shift+${digit}`
  const typed = (isOfAnotherScript(press.key) ? keyAt(press) : null) ?? typedBy(press.key)
  if (typed.length !== 1 || /\s/u.test(typed)) return null
  return press.shiftKey && /\p{L}/u.test(typed) ? `Shift+${typed}` : typed
}
