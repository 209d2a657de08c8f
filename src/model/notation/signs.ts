import type { Polarity } from '../map.ts'
import { foldName } from '../names.ts'

/** Characters that are a sign by themselves, inside a class of a pattern: what keyboards, Word, phones and other scripts make of + and −. */
export const SIGN_CHARACTERS = '+＋﹢➕⁺⊕\\-−–—‒－﹣➖⁻⊖?？±'

const SIGNS: ReadonlyMap<string, Polarity> = new Map([
  ...[
    ...'+＋﹢➕⁺⊕',
    '+1',
    '1',
    'positive',
    'pos',
    'plus',
    's',
    'same',
    'same direction',
    'increases',
    'raises',
    'more',
  ].map((word) => [word, '+'] as const),
  ...[
    ...'-−–—‒－﹣➖⁻⊖',
    '-1',
    '−1',
    'negative',
    'neg',
    'minus',
    'o',
    'opposite',
    'opposite direction',
    'decreases',
    'reduces',
    'lowers',
    'less',
  ].map((word) => [word, '-'] as const),
  ...['?', '？', '±', '+/-', '+/−', '0', 'unknown', 'ambiguous'].map((word) => [word, '?'] as const),
])

const DELAYS: ReadonlySet<string> = new Set(['||', '‖', '∥', 'delay', 'delayed', 'with delay'])

/** The sign that a character or a word means, in any case: `−`, `s`, `increases`; null when it means none. */
export function signMeant(word: string): Polarity | null {
  return SIGNS.get(foldName(word)) ?? null
}

/** What stands in brackets or beside an arrow, as said of the link. */
export interface Marks {
  /** Null when no sign is said. */
  readonly sign: Polarity | null
  readonly delay: boolean
}

/**
 * What the content of brackets says of a link, as in `+`, `s`, `+ ||` or `negative, delayed`; null when any of it is something else,
 * or it is said twice.
 */
export function marksMeant(text: string): Marks | null {
  const whole = markMeant(text)
  if (whole !== null) return whole
  let [sign, delay]: [Polarity | null, boolean] = [null, false]
  const words = text.split(/[\s,]+/u).filter((word) => word !== '')
  for (const word of words) {
    const mark = markMeant(word)
    if (mark === null || (mark.sign !== null && sign !== null) || (mark.delay && delay)) return null
    sign ??= mark.sign
    delay ||= mark.delay
  }
  return words.length === 0 ? null : { sign, delay }
}

function markMeant(word: string): Marks | null {
  if (DELAYS.has(foldName(word))) return { sign: null, delay: true }
  const sign = signMeant(word)
  return sign === null || /^[01]$/.test(word.trim()) ? null : { sign, delay: false }
}
