import { useRef } from 'react'
import type { Command, World } from '../../commands/index.ts'
import { runAfterFrame } from '../../pace/index.ts'
import { holdKeys } from '../heldKeys.ts'
import { isTyping, runCommand } from '../keys.ts'

/**
 * What the menus do with a command that was chosen: it runs once the menu is gone, for it may want to put the focus somewhere itself. What is typed until then is
 * for that. `back` gives the focus to where it was when nothing was chosen; left to the menu where it is left out.
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
      void runCommand(command, world).then(() => runAfterFrame(() => onceFocused(world, letGo)))
    },
  }
}

/** How many frames the field of a name may take to come. */
const PATIENCE = 20

/** Does the work once the field has the focus in which a name is to be typed; at once where none is. */
function onceFocused(world: World, work: () => void, frames = PATIENCE): void {
  const isComing = (world.session?.view.getState().editing ?? null) !== null
  const isThere = document.activeElement !== null && isTyping(document.activeElement)
  if (!isComing || isThere || frames === 0) work()
  else runAfterFrame(() => onceFocused(world, work, frames - 1))
}
