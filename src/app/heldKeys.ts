import { isComposing } from '../commands/index.ts'
import { pressAgain } from './pressAgain.ts'

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
