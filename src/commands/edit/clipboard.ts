import { command, editable } from '../command.ts'
import { part } from '../part.ts'
import type { Command, Keys, World } from '../types.ts'

/** Once it is here, copying is done before the browser's event of the clipboard is over. */
const clipboard = part(() => import('../clipboard/index.ts'))

/** Fetches what copies and pastes, which nobody needs to draw. */
export const fetchClipboard = clipboard.fetch

/** Copies what is selected and deletes it. */
export const cut = clipboardCommand('cut', 'Cut', 'Mod+X')

/** Puts what is selected on the clipboard, for this map, another, and for text anywhere. */
export const copy = clipboardCommand('copy', 'Copy', 'Mod+C')

/** Puts on the map what the clipboard holds: a part of a map, notation, a table of links, or a list of names. */
export const paste = clipboardCommand('paste', 'Paste', 'Mod+V')

/** Makes a second of what is selected beside it. */
export const duplicate = clipboardCommand('duplicate', 'Duplicate', 'Mod+D')

function clipboardCommand(verb: 'cut' | 'copy' | 'paste' | 'duplicate', label: string, key: Keys): Command {
  return command({
    id: `edit.${verb}`,
    label,
    menu: 'edit',
    keys: [key],
    keysAreNative: verb !== 'duplicate',
    ...(verb !== 'paste' && { takes: 'things' }),
    prepare(world: World) {
      const session = verb === 'copy' ? world.session : editable(world)
      return session && (() => clipboard.use((to) => to[verb](world, session)))
    },
  })
}
