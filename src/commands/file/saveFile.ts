import { command, editable } from '../command.ts'
import type { Command, Keys } from '../types.ts'
import { withExporting } from './exporting.ts'

/** Writes the map to its file; asks where when it has none. */
export const saveFile = saveCommand('file.save', 'Save to a file', 'Mod+S', false)

/** Writes the map to a file that is asked for. */
export const saveFileAs = saveCommand('file.saveAs', 'Save as…', 'Mod+Shift+S', true)

/**
 * A map that may only be looked at comes from a newer Sediko: written by this one it would lose what is new in it, so it
 * is not saved at all.
 */
function saveCommand(id: Command['id'], label: string, key: Keys, askWhere: boolean): Command {
  return command({
    id,
    label,
    menu: 'file',
    keys: [key],
    whileTyping: true,
    prepare(world) {
      const session = editable(world)
      return session === null ? null : () => withExporting((to) => to.saveMap(world, session, askWhere))
    },
  })
}
