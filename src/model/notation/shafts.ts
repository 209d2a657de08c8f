import { type Marks, marksMeant, SIGN_CHARACTERS } from './signs.ts'

/** Which way an arrow points along its line. */
export type Direction = 'on' | 'back' | 'both'

/** An arrow as it stands in a text. */
export interface Shaft extends Marks {
  readonly direction: Direction
  readonly length: number
  /** What stands within it and is neither a sign nor a delay; empty when nothing does. */
  readonly odd: string
}

/** Dashes of keyboards, and those that Word, mail and phones make of two hyphens. */
const DASH = '\\-–—−‐‑‒―─━'
/** Single characters, among them those that Word makes of `-->` in the fonts Wingdings and Symbol. */
const ON = '[→⟶⇒⟹➔➙➛➜➝➞➡⭢↦⟼⇨⇾⇢➤➨\uf0e0\uf0e8\uf0ae\uf0de]\ufe0f?|\u{1f852}|\u{1f816}'
const BACK = '[←⟵⇐⟸⬅⇦⇽⇠\uf0df\uf0e7\uf0ac\uf0dc]\ufe0f?'
const BOTH = '[↔⟷⇔⟺⇄⇆⇌\uf0f3\uf0ab\uf0db]\ufe0f?'
/** How long a run of dashes is read as one arrow: a bound, so that a page of dashes is read in no time. */
const RUN = `[${DASH}=]{1,40}`
const BLANKS = '[^\\S\\r\\n]{1,9}'
const WORDS = 'increases|decreases|positive|negative|raises|reduces|lowers|plus|minus|same|opposite'
const BRACKETED = '(?:[([{][^()[\\]{}<>;\\r\\n]{1,20}[)\\]}]|\\|[^|<>;\\r\\n]{1,20}\\|)'
/** A sign within the arrow, tight as in `-+->` and `-(s)->`, or between blanks as in `-- + -->`. */
const TIGHT = `(?:[+?]|${BRACKETED}|[soSO](?=[${DASH}=>])|(?<=\\s[${DASH}]{1,3})(?:${WORDS})(?=[${DASH}]))`
const LOOSE = `${BLANKS}(?:[${SIGN_CHARACTERS}]|[soSO]|${BRACKETED}|${WORDS})${BLANKS}`
const OPEN = `(?:-\\.{1,9}-?|\\.{2,9}|~{1,9}|(?<=\\s)\\|(?=[${DASH}=])${RUN}|${RUN})`
const CLOSE = `(?:\\.{1,9}-|[${DASH}=]{0,40})`
const HEAD = `(?:[>›»＞]{1,2}|${ON})`

/**
 * An arrow, for patterns without the flag `u`. `<=` alone is *at most*, and `<-` before a figure is *below minus*; neither is an arrow.
 */
export const ARROW = [
  `<${RUN}(?:${TIGHT}[${DASH}=]{0,40})?>`,
  BOTH,
  `<{1,2}(?:[${DASH}][${DASH}=]{0,40}|={2,40})(?:${TIGHT}${RUN})?(?!\\d)`,
  BACK,
  `[${DASH}=]{2,40}${LOOSE}${RUN}${HEAD}`,
  `${OPEN}(?:${TIGHT}${CLOSE})?${HEAD}`,
  `(?<=\\s)[${DASH}]{1,2}[^\\S\\r\\n]>(?=\\s)`,
  '(?<=\\s)\\+>',
  // Before a figure it is *more than*.
  '(?<=\\S[^\\S\\r\\n]{1,9})>{1,3}(?=[^\\S\\r\\n]{1,9}[^\\s\\d])',
  ON,
].join('|')

/** What an arrow or a comment begins with, inside a class of a pattern: before anything else nobody need look for one. */
export const MAY_BEGIN_ARROW = `<>+=/~.|${DASH}→⟶⇒⟹➔➙➛➜➝➞➡⭢↦⟼⇨⇾⇢➤➨←⟵⇐⟸⬅⇦⇽⇠↔⟷⇔⟺⇄⇆⇌\\uf0ab-\\uf0f3\\ud83e`

const STICKY = new RegExp(ARROW, 'y')
const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ['both', new RegExp(`^(?:<[^>]*>|${BOTH})`)],
  ['back', new RegExp(`^(?:<|${BACK})`)],
]

/** The arrow that begins at an offset of a text, with the sign that stands within it; null where none does. */
export function shaftAt(text: string, at: number): Shaft | null {
  STICKY.lastIndex = at
  const found = STICKY.exec(text)?.[0]
  if (found === undefined) return null
  const direction = DIRECTIONS.find(([, pattern]) => pattern.test(found))?.[0] ?? 'on'
  return { direction, length: found.length, ...within(found) }
}

const EDGES = new RegExp(`^(?:[<|~${DASH}=.\\s]|${BACK}|${BOTH}|${ON})+|(?:[>›»＞${DASH}=.\\s]|${ON})+$`, 'g')
/** A minus sign is told from the dashes about it by the blanks on both sides. */
const MINUS_WITHIN = new RegExp(`^[${DASH}=]{2,}\\s+[${DASH}]\\s`)

function within(arrow: string): Marks & Pick<Shaft, 'odd'> {
  if (MINUS_WITHIN.test(arrow)) return { sign: '-', delay: false, odd: '' }
  const inner = arrow.replace(EDGES, '').replace(/^[([{|]|[)\]}|]$/g, '')
  const marks = inner === '' ? null : marksMeant(inner)
  return { ...(marks ?? { sign: null, delay: false }), odd: marks === null ? inner : '' }
}
