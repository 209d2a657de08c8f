import { useRef } from 'react'
import type { Command, World } from '../../commands/index.ts'
import { runAfterFrame } from '../../pace/index.ts'
import { holdKeys } from '../heldKeys.ts'
import { runCommand } from '../keys.ts'

/**
 * What the menus do with a command that was chosen: it runs once the menu is gone, for it may want to put the focus somewhere itself. What is typed until it is done and drawn
 * is for that; where a field is still to come then, the gate before the page keeps the keys until it has the focus (`readiness`). `back` gives the focus to where it was when nothing
 * was chosen; left to the menu where it is left out.
 */
export function useChosen(
  world: World,
  back?: () => void,
): { choose(command: Command): void; onCloseAutoFocus(event: Event): void } {
  const chosen = useRef<Command | null>(null)
  const letKeysGo = useRef(() => {})
  return {
    choose(command) {
      chosen.current = command
      letKeysGo.current()
      letKeysGo.current = holdKeys()
    },
    onCloseAutoFocus(event) {
      const command = chosen.current
      chosen.current = null
      if (command === null && back !== undefined) {
        event.preventDefault()
        back()
        return
      }
      // A name that was being typed goes on.
      if (!command && !world.session?.view.getState().editing) return
      event.preventDefault()
      world.page.canvas?.focus()
      if (!command) return
      const letGo = letKeysGo.current
      void runCommand(command, world).then(() => runAfterFrame(letGo))
    },
  }
}
