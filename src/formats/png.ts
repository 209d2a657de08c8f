import { SCALE, THEME, TITLE } from './pictureOptions.ts'
import type { Codec } from './types.ts'

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
