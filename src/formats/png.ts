import type { Amount } from './options.ts'
import { THEME, TITLE } from './svg.ts'
import type { Codec } from './types.ts'

/** Points of the picture to one px of the map. */
export const SCALE: Amount = {
  type: 'number',
  name: 'scale',
  label: 'Points to a pixel',
  default: 2,
  least: 0.5,
  most: 4,
}

/** A picture of points. The page alone can make one: it takes a browser to draw it. */
export const pngCodec: Codec = {
  id: 'png',
  label: 'PNG picture',
  kind: 'picture',
  endings: ['.png'],
  mime: 'image/png',
  writes: { options: [THEME, TITLE, SCALE], needsPage: true },
  load: () => import('./pngFile.ts').then(({ pngFile }) => pngFile),
}
