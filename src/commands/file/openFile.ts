import { openFile } from '../actions/openMap.ts'
import { command } from '../command.ts'

/** Asks for a file and opens it as a new map. */
export const openFromDisk = command({
  id: 'file.open',
  label: 'Open file…',
  menu: 'file',
  keys: ['Mod+O'],
  whileTyping: true,
  prepare: (world) => async () => {
    const picked = await world.page.pickFile()
    if (picked !== null) await openFile(world, picked.file, picked.handle)
  },
})
