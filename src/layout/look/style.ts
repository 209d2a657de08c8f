import type { Polarity } from '../../model/index.ts'

/** The font of the whole map, as SVG and CSS write it. Draw with kerning and ligatures off (see `measureText`). */
export const FONT_FAMILY = 'Inter Variable, Inter, sans-serif'

/** How a name is set. px; `baseline` is measured from the top of a line. */
export const NAME_STYLE = {
  size: 15,
  weight: 500,
  lineHeight: 19,
  baseline: 14.9,
  /** A name without text still takes this much room. */
  emptyWidth: 72,
} as const

/** How a free label is set: smaller and quieter than a variable. */
export const LABEL_STYLE = {
  size: 13,
  weight: 400,
  lineHeight: 18,
  baseline: 13.7,
  emptyWidth: 72,
} as const

/** How a polarity is written on the map, with a real minus sign. */
export const SIGN_TEXT: Readonly<Record<Polarity, string>> = { '+': '+', '-': '\u2212', '?': '?' }

/** From the middle of a loop's letters down to the line they stand on, in font sizes. */
export const BELOW_MIDDLE = 0.364
/** The same for signs, of which plus and minus are lower than letters are high. */
export const SIGN_BELOW_MIDDLE: Readonly<Record<Polarity, number>> = { '+': 0.285, '-': 0.285, '?': 0.364 }

/** Sizes of everything that is drawn beside names, px. */
export const MARKS = {
  linkWidth: 1.6,
  selectedLinkWidth: 2.4,
  /** Between an arrowhead's tip (or an arc's start) and the box of the name. */
  gap: 3,
  headLength: 9,
  /** Half the width of an arrowhead at its base. */
  headHalfWidth: 3,
  signSize: 15,
  signWeight: 600,
  /** Along the arc from the arrowhead's tip to the sign's foot on the arc. */
  signBack: 16,
  /** From the arc to the centre of the sign. */
  signAside: 11,
  /** The same where other links are so near that it would seem to be theirs. */
  signClose: 8,
  /** Half the side of the square that a sign keeps free. */
  signHalf: 6,
  /** From sign to sign, so that they do not seem to belong together. */
  signApart: 20,
  /** Radius of the field about a sign that is pressed with it. */
  signKnockOut: 7.5,
  /** Width of the stroke of paper about a sign's outline. */
  signHalo: 6,
  delayStroke: 10,
  delayApart: 4,
  delayWidth: 1.6,
  loopDiameter: 26,
  loopWidth: 1.6,
  loopHeadLength: 7,
  loopHeadHalfWidth: 3.4,
  /** Letter and number; longer ones are set smaller, see `loopTextSize`. */
  loopTextSize: 11,
  loopTextWidth: 20,
  loopTextWeight: 600,
  /** The stroke in a variable's colour under its name, and in a group's on its frame. */
  colourLength: 26,
  colourWidth: 2.5,
  colourBelow: 1,
  groupPadding: 14,
  groupCorner: 10,
  groupNameSize: 13,
  groupNameWeight: 600,
} as const
