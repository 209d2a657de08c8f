import { command } from '../command.ts'
import type { Command, Keys } from '../types.ts'

/** Goes with the keyboard round the parts of the page: the bar, the map, the panel, the messages. */
export const nextArea = areaCommand('go.nextArea', 'Next part of the page', 'F6', 1)
export const previousArea = areaCommand('go.previousArea', 'Previous part of the page', 'Shift+F6', -1)

function areaCommand(id: Command['id'], label: string, keys: Keys, step: 1 | -1): Command {
  return command({
    id,
    label,
    menu: 'go',
    keys: [keys],
    whileTyping: true,
    whileHeld: true,
    prepare: ({ session, page }) => (session === null ? null : () => page.goRound(step)),
  })
}
