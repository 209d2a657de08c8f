import type { Amount, Choice, Switch } from './options.ts'

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

/** Points of the picture to one px of the map. */
export const SCALE: Amount = {
  type: 'number',
  name: 'scale',
  label: 'Points to a pixel',
  default: 2,
  least: 0.5,
  most: 4,
}
