import { showPanel } from '../../store/index.ts'
import { command } from '../command.ts'
import { part } from '../part.ts'
import type { PickedFile, World } from '../types.ts'

const opening = part(() => import('../opening/index.ts'))

/** Fetches what opens files, which nobody needs to draw. */
export const fetchOpening = opening.fetch

/** Opens files, each as a map of its own; see `opening`. */
export async function openFiles(world: World, files: readonly PickedFile[]): Promise<void> {
  await opening.use((to) => to.openFiles(world, files))
}

/** Asks for files and opens them as new maps. */
export const openFromDisk = command({
  id: 'file.open',
  label: 'Open files…',
  menu: 'file',
  keys: ['Mod+O'],
  whileTyping: true,
  prepare: (world) => async () => {
    const picked = await world.page.pickFiles()
    if (picked.length > 0) await openFiles(world, picked)
  },
})

/** Shows what was put right or left out when the file of the open map was opened. */
export const report = command({
  id: 'file.report',
  label: 'Report of opening',
  menu: 'file',
  keys: ['Shift+R'],
  prepare({ session, library, page }) {
    if (session === null) return null
    const { entries } = library.state.getState()
    const origin = entries.find(({ id }) => id === session.document.id)?.origin
    if (origin === undefined || origin.report.length === 0) return null
    return () => {
      showPanel(session.view, 'report', true)
      page.announce('The report of opening is shown in the panel.')
    }
  },
})
