import type { Command, World } from '../commands/index.ts'
import { whyNot } from './palette/whyNot.ts'

/** A key after which another comes so soon may be a letter of a word, ms. */
const ALONE = 300

/** What may be pressed once more than there is to let go of: it is told to the ear, and nothing is put before the eye. */
const QUIET: ReadonlySet<string> = new Set(['edit.clearSelection', 'arrange.keep'])

/** Tells why a key does nothing, to eye and ear: unless another key comes at once. */
export function tellWhyNot(command: Command, world: World): void {
  const listening = new AbortController()
  const timer = setTimeout(() => {
    listening.abort()
    const text = whyNot(command, world)
    if (text === null) return
    if (QUIET.has(command.id)) world.page.announce(text)
    else world.page.toast({ kind: 'info', text })
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
