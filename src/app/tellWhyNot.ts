import type { Command, World } from '../commands/index.ts'
import { whyNot } from './palette/whyNot.ts'

/** A key after which another comes so soon may be a letter of a word, ms. */
const ALONE = 300

/** Tells why a key does nothing, where no button or menu is seen that would: unless another key comes at once. */
export function tellWhyNot(command: Command, world: World): void {
  const listening = new AbortController()
  const timer = setTimeout(() => {
    listening.abort()
    const text = whyNot(command, world)
    if (text !== null) world.page.toast({ kind: 'info', text })
  }, ALONE)
  addEventListener(
    'keydown',
    () => {
      clearTimeout(timer)
      listening.abort()
    },
    { capture: true, signal: listening.signal },
  )
}
