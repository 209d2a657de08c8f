import { fileVersion } from '../actions/fileVersion.ts'
import { writeFile } from '../actions/writeFile.ts'
import { command, editable } from '../command.ts'
import { fileNameOf } from '../fileName.ts'
import { fetchFormats } from '../formats.ts'
import { fileOfMap, rememberFile } from '../handles.ts'
import type { Command, Keys } from '../types.ts'

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
      if (session === null) return null
      return async () => {
        const { id: mapId } = session.document
        const map = fileVersion(session.document, world.now())
        const formats = await fetchFormats(world)
        if (formats === null) return
        const { nativeCodec, writeMap } = formats
        const type = nativeCodec.mime
        const name = fileNameOf(map.meta.title, nativeCodec.endings[0] ?? '.json')
        const bytes = new Blob([String(await writeMap(nativeCodec, map))], { type })
        const handle = askWhere ? null : fileOfMap(world.library, mapId)
        const written = await writeFile(world, { name, type, bytes }, handle)
        if (written !== null) rememberFile(world.library, mapId, written.handle)
      }
    },
  })
}
