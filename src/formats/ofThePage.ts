import type { Palette } from '../layout/index.ts'

/** The page's own colours, so that one picture in the page serves every theme, high contrast as well. */
export const OF_THE_PAGE: Palette = {
  paper: 'var(--picture-paper, var(--paper))',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  hairline: 'var(--hairline)',
  accent: 'var(--accent)',
  loops: { R: 'var(--reinforcing)', B: 'var(--balancing)', U: 'var(--undetermined)' },
  signs: { '+': 'var(--positive)', '-': 'var(--negative)', '?': 'var(--undetermined)' },
  colours: {
    none: 'var(--ink)',
    grey: 'var(--colour-grey)',
    red: 'var(--colour-red)',
    amber: 'var(--colour-amber)',
    green: 'var(--colour-green)',
    teal: 'var(--colour-teal)',
    blue: 'var(--colour-blue)',
    violet: 'var(--colour-violet)',
    pink: 'var(--colour-pink)',
  },
}
