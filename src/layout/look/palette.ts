import type { Colour, LoopType, Polarity } from '../../model/index.ts'

/** The colours of one theme. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly hairline: string
  readonly accent: string
  /** Loop marks by type. */
  readonly loops: Readonly<Record<LoopType, string>>
  /** Links by sign, when that is switched on. */
  readonly signs: Readonly<Record<Polarity, string>>
  /** What a person may give a variable or a group; `none` is the ink. */
  readonly colours: Readonly<Record<Colour, string>>
}

/**
 * Both themes. Every colour here is at least 3:1 on its paper, those of text at least 4.5:1. The eight that people give are told apart by all three kinds of colour
 * blindness (`tests/support/colour/colours.test.ts`), and each has a stroke of its own besides (`COLOUR_STROKES`).
 */
export const PALETTE: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#FBFBF9',
    ink: '#1B1F24',
    quiet: '#5B6470',
    hairline: '#E3E5E8',
    accent: '#2459D6',
    loops: { R: '#B4400E', B: '#1C55C4', U: '#5B6470' },
    signs: { '+': '#0B6E99', '-': '#B42318', '?': '#5B6470' },
    colours: {
      none: '#1B1F24',
      grey: '#4D4D4D',
      red: '#9C000F',
      amber: '#9E631B',
      green: '#1E5E2E',
      teal: '#0F766E',
      blue: '#3B6BE1',
      violet: '#623FA7',
      pink: '#C92575',
    },
  },
  dark: {
    paper: '#16181C',
    ink: '#E8EAED',
    quiet: '#9BA3AF',
    hairline: '#2C3138',
    accent: '#7FA8FF',
    loops: { R: '#FF9A62', B: '#7FB0FF', U: '#9BA3AF' },
    signs: { '+': '#56C2E6', '-': '#FF8B80', '?': '#9BA3AF' },
    colours: {
      none: '#E8EAED',
      grey: '#999999',
      red: '#E5654A',
      amber: '#F8B553',
      green: '#5BB77D',
      teal: '#6BE1D2',
      blue: '#9FC0FB',
      violet: '#AC85FC',
      pink: '#CB7BB7',
    },
  },
}
