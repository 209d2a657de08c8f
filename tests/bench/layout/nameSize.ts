import { fitted } from '../../../src/canvas/fit.ts'
import { NAME_STYLE, type Quality } from '../../../src/layout/index.ts'
import { SMALL_CANVAS } from '../../support/canvasSize.ts'

/** How high the names of a drawing are on the screen, px, when all of it is fitted to the canvas of a small window, as the page fits it. */
export function nameSize({ width, height }: Pick<Quality, 'width' | 'height'>): number {
  return NAME_STYLE.size * fitted({ left: 0, top: 0, right: width, bottom: height }, SMALL_CANVAS).zoom
}
