import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import type { Command, Keys } from '../types.ts'
import { givingUp } from '../underWay.ts'
import { lowerFirst } from '../words.ts'

/** A command that goes one step back or on again in the history, and says which. What is still under way it gives up, and nothing else. */
export function backCommand(
  way: 'undo' | 'redo',
  word: 'Undo' | 'Redo',
  said: string,
  keys: readonly Keys[],
): Command {
  return command({
    id: `edit.${way}`,
    menu: 'edit',
    whileHeld: true,
    repeats: true,
    keys,
    label: ({ session }) => {
      const label = session?.document.state.getState()[`${way}Label`] ?? null
      return label === null ? word : `${word} ${lowerFirst(label)}`
    },
    prepare(world) {
      const giveUp = givingUp(world)
      if (giveUp !== null) return giveUp
      const session = editable(world)
      const stage = session?.view.getState().projector?.stage
      if (stage?.[`can${word}`])
        return () => {
          if (stage[way]()) world.page.announce(`${said}: move on the projector.`)
        }
      if (session === null) return null
      const state = session.document.state.getState()
      const label = state[`${way}Label`]
      return label === null
        ? null
        : () => {
            const { map } = session.document.state.getState()
            const told = `${said}: ${lowerFirst(label)}`
            announceWithLoops(
              world,
              session,
              null,
              () => session.document[way](),
              () => told,
              (it, now) => told + it.changedInWords(map, now),
            )
          }
    },
  })
}
