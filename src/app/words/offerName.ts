import { commandById } from '../../commands/index.ts'
import { setPanelOpen } from '../../store/index.ts'
import { runCommand } from '../keys.ts'
import type { Toasts } from '../toast/toasts.ts'
import type { Done } from './done.ts'

/** Takes back what the first letters of a name did, and opens the field for a variable of that name. Whether it could be opened. */
export async function offerName(done: Done, toasts: Toasts): Promise<boolean> {
  await takeBack(done, toasts)
  const variable = commandById('insert.variable')
  if (variable?.isEnabled(done.world) !== true) return false
  await runCommand(variable, done.world)
  done.world.page.toast({ kind: 'info', text: 'Enter makes a variable of this name, Esc does not.' })
  return true
}

/** Takes back what the commands of letters did that were no commands: of the map, of what is seen and of what was said. */
async function takeBack({ world, view, seeAgain, changes, ...before }: Done, toasts: Toasts): Promise<void> {
  const { session } = world
  if (session === null) return
  if (view.arranging === null) session.view.getState().arranging?.end('giveUp')
  for (const hasChanged of (await Promise.all(changes)).reverse()) if (hasChanged) session.document.undo()
  // An arrangement that was only beginning, and what it showed on its way.
  if (view.arranging === null) session.view.getState().arranging?.end('giveUp')
  const { panelOpen, arranging, inHand, moved } = session.view.getState()
  if (panelOpen !== view.panelOpen) setPanelOpen(session.view, view.panelOpen)
  session.view.setState({
    ...view,
    arranging,
    inHand,
    moved,
    editing: null,
    linkingFrom: null,
    panelAsked: false,
  })
  seeAgain?.()
  for (const { id, kind } of toasts.list()) if (kind === 'info' && !before.toasts.has(id)) toasts.dismiss(id)
}
