import type { Choice, Switch } from './options.ts'
import type { Codec } from './types.ts'

/** The colours of a picture. */
export const THEME: Choice<'light' | 'dark'> = {
  type: 'choice',
  name: 'theme',
  label: 'Colours',
  default: 'light',
  choices: [
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ],
}

/** Whether the map's title is written above a picture. */
export const TITLE: Switch = { type: 'switch', name: 'title', label: 'Title above', default: true }

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
