import { THEME, TITLE } from './pictureOptions.ts'
import type { Codec } from './types.ts'

/** A picture that stays sharp at every size: written, never read. */
export const svgCodec: Codec = {
  id: 'svg',
  label: 'SVG picture',
  kind: 'picture',
  endings: ['.svg'],
  mime: 'image/svg+xml',
  writes: { options: [THEME, TITLE] },
  load: () => import('./svgFile.ts').then(({ svgFile }) => svgFile),
}
