import { command } from '../command.ts'
import type { CanvasView, Command, Keys } from '../types.ts'

/** One press changes the scale by a quarter. */
const STEP = 1.25

/** Shows things larger. */
export const zoomIn = zoomCommand('view.zoomIn', 'Zoom in', ['Mod+=', 'Mod++'], 'Zoomed in.', (canvas) =>
  canvas.zoomBy(STEP),
)

/** Shows more of the map. */
export const zoomOut = zoomCommand('view.zoomOut', 'Zoom out', ['Mod+-'], 'Zoomed out.', (canvas) =>
  canvas.zoomBy(1 / STEP),
)

/** Shows the map at its own size. */
export const zoomTo100 = zoomCommand(
  'view.zoomTo100',
  'Zoom to 100 %',
  ['Shift+0'],
  'Shown at 100 %.',
  (canvas) => canvas.zoomTo100(),
)

/** Shows the whole map. */
export const zoomToFit = zoomCommand(
  'view.zoomToFit',
  'Zoom to fit',
  ['Shift+1'],
  'All of the map is shown.',
  (canvas) => canvas.zoomToFit(),
)

function zoomCommand(
  id: Command['id'],
  label: string,
  keys: readonly Keys[],
  said: string,
  zoom: (canvas: CanvasView) => void,
): Command {
  return command({
    id,
    label,
    menu: 'view',
    keys,
    whileHeld: true,
    repeats: true,
    prepare({ page }) {
      const { canvas } = page
      if (canvas === null) return null
      return () => {
        zoom(canvas)
        page.announce(said)
      }
    },
  })
}
