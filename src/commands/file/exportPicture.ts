import type { Drawing } from '../../layout/index.ts'
import type { Session } from '../../store/index.ts'
import { writeFile } from '../actions/writeFile.ts'
import { command } from '../command.ts'
import { fileNameOf } from '../fileName.ts'
import { fetchFormats } from '../formats.ts'
import type { Command, Keys, World } from '../types.ts'

const SVG = 'image/svg+xml'

/** Writes the map as a picture that stays sharp at every size. */
export const exportSvg = pictureCommand(
  'file.exportSvg',
  'Export SVG picture',
  'Shift+E',
  async (world, session, svg) => {
    await writeFile(world, {
      name: nameOf(session, '.svg'),
      type: SVG,
      bytes: new Blob([svg], { type: SVG }),
    })
  },
)

/** Writes the map as a picture of points, twice as large as on the screen. */
export const exportPng = pictureCommand(
  'file.exportPng',
  'Export PNG picture',
  'Shift+P',
  async (world, session, svg) => {
    const scale = scaleOf(session.drawing.getState().drawing)
    const bytes = await world.page.rasterise(svg, scale)
    await writeFile(world, { name: nameOf(session, '.png'), type: 'image/png', bytes })
    if (scale < USUAL_SCALE) {
      const text = `The map is large: the PNG has ${Math.round(scale * 100)} % of its size. An SVG stays sharp.`
      world.page.toast({ kind: 'info', text })
    }
  },
)

/** Points of the picture to one px of the map. */
const USUAL_SCALE = 2

/** No side of a PNG is longer, in points, and no PNG has more of them: browsers draw larger pictures blank. */
const LONGEST_SIDE = 8192
const MOST_POINTS = 40_000_000

function scaleOf({ bounds }: Drawing): number {
  const width = Math.max(bounds.right - bounds.left, 1)
  const height = Math.max(bounds.bottom - bounds.top, 1)
  return Math.min(
    USUAL_SCALE,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_POINTS / (width * height)),
  )
}

function nameOf(session: Session, extension: string): string {
  return fileNameOf(session.document.state.getState().map.meta.title, extension)
}

function pictureCommand(
  id: Command['id'],
  label: string,
  key: Keys,
  write: (world: World, session: Session, svg: string) => Promise<void>,
): Command {
  return command({
    id,
    label,
    menu: 'file',
    keys: [key],
    prepare(world) {
      const { session, page } = world
      if (session === null) return null
      const { map } = session.document.state.getState()
      if (Object.keys(map.variables).length + Object.keys(map.labels).length === 0) return null
      return async () => {
        const formats = await fetchFormats(world)
        if (formats === null) return
        try {
          const css = await page.fontCss()
          await write(
            world,
            session,
            formats.writeSvg(map, session.drawing.getState().drawing, { css, title: map.meta.title }),
          )
        } catch (problem) {
          const why = problem instanceof Error ? ` ${problem.message}` : ''
          page.toast({ kind: 'error', text: `The picture could not be made; the map is untouched.${why}` })
        }
      }
    },
  })
}
