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

/** Both themes. Every colour here is at least 3:1 on its paper, those of text at least 4.5:1. */
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
      grey: '#6B7480',
      red: '#C0362C',
      amber: '#A86400',
      green: '#2E7D32',
      teal: '#0F766E',
      blue: '#2563C9',
      violet: '#7043C4',
      pink: '#B83280',
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
      grey: '#9BA3AF',
      red: '#FF8B80',
      amber: '#F2B45A',
      green: '#7CCB80',
      teal: '#5CCFC2',
      blue: '#82AEFF',
      violet: '#B79BFF',
      pink: '#F391C4',
    },
  },
}
