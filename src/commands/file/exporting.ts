import type { Session } from '../../store/index.ts'
import { command } from '../command.ts'
import { part } from '../part.ts'
import type { Command, Keys, World } from '../types.ts'

const exporting = part(() => import('../exporting/index.ts'))

/** Fetches what exports maps, which nobody needs to draw. */
export const fetchExporting = exporting.fetch

/** Does something with what writes files, once it is here. */
export const withExporting = exporting.use

/** Writes the map as a picture that stays sharp at every size. */
export const exportSvg = atOnce('file.exportSvg', 'Export SVG picture', 'Shift+E', 'svg')

/** Writes the map as a picture of points, twice as large as on the screen. */
export const exportPng = atOnce('file.exportPng', 'Export PNG picture', 'Shift+P', 'png')

/** Shows all formats with their options and what each leaves out. */
export const exportAs = command({
  id: 'file.exportAs',
  label: 'Export as…',
  menu: 'file',
  keys: ['Mod+Shift+E'],
  whileTyping: true,
  prepare: (world) => (drawn(world) === null ? null : () => world.page.show('export')),
})

/** Writes a picture of the canvas as it is seen: theme, what is lit, zoom. */
export const screenPicture = pictured(
  'file.screenPicture',
  'Picture of the screen',
  'Alt+Shift+W',
  (to, world, session) => to.savePictureOfScreen(world, session),
)

/** Copies such a picture. */
export const copyScreen = pictured(
  'file.copyScreen',
  'Copy picture of the screen',
  'Alt+Shift+C',
  (to, world) => to.copyPictureOfScreen(world),
)

/** Copies the exact picture of points. */
export const copyPng = pictured('file.copyPng', 'Copy PNG picture', 'Alt+Shift+B', (to, world, session) =>
  to.copyMapPicture(world, session, 'png'),
)

/** Copies the exact picture that stays sharp at every size, where the browser can. */
export const copySvg = pictured('file.copySvg', 'Copy SVG picture', 'Alt+Shift+E', (to, world, session) =>
  to.copyMapPicture(world, session, 'svg'),
)

function pictured(
  id: Command['id'],
  label: string,
  key: Keys,
  make: (to: Awaited<ReturnType<typeof fetchExporting>>, world: World, session: Session) => Promise<void>,
): Command {
  return command({
    id,
    label,
    menu: 'file',
    keys: [key],
    prepare(world) {
      const session = drawn(world)
      return session === null ? null : () => withExporting((to) => make(to, world, session))
    },
  })
}

function atOnce(id: Command['id'], label: string, key: Keys, format: string): Command {
  return pictured(id, label, key, (to, world, session) => to.exportAtOnce(world, session, format))
}

/** The open map when there is anything on it. */
function drawn({ session }: World): Session | null {
  if (session === null) return null
  const { variables, labels } = session.document.state.getState().map
  return Object.keys(variables).length + Object.keys(labels).length === 0 ? null : session
}
