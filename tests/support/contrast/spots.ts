/** A place on the screen, px of the page. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A rectangle on the screen, px of the page. */
export interface Area extends Place {
  readonly width: number
  readonly height: number
}

interface Spot {
  /** As a person would call it. */
  readonly name: string
  /** Why no contrast is asked of it, as WCAG allows; null where it is. */
  readonly exempt: 'disabled' | 'faded' | null
}

/** Words: where they stand, and the colour that they are to have (CSS). */
export interface TextSpot extends Spot {
  readonly kind: 'text'
  readonly areas: readonly Area[]
  readonly colour: string
  /** How much of it is painted, 0 to 1: of what is see-through what lies behind is seen, too. */
  readonly alpha: number
  /** WCAG asks less of large letters: 24 px, or 18.7 px bold. */
  readonly isLarge: boolean
}

/** A line that is drawn: places on it, and half its width. */
export interface StrokeSpot extends Spot {
  readonly kind: 'stroke'
  readonly places: readonly Place[]
  readonly half: number
  /** With gaps, so that it is not at every place. */
  readonly isDashed: boolean
  readonly colour: string
  /** How much of it is painted, 0 to 1: of what is see-through what lies behind is seen, too. */
  readonly alpha: number
}

/** A shape that is filled: places on its outline. */
export interface FillSpot extends Spot {
  readonly kind: 'fill'
  readonly places: readonly Place[]
  readonly colour: string
  /** How much of it is painted, 0 to 1: of what is see-through what lies behind is seen, too. */
  readonly alpha: number
}

/** A small picture in one colour, such as the icon of a button or a swatch. */
export interface IconSpot extends Spot {
  readonly kind: 'icon'
  readonly area: Area
  readonly colour: string
  /** How much of it is painted, 0 to 1: of what is see-through what lies behind is seen, too. */
  readonly alpha: number
}

/** A box that is to be told from what lies around it, by an edge, a bar, a ring or its field: how far inside and outside its edge to look, px. */
export interface EdgeSpot extends Spot {
  readonly kind: 'edge'
  readonly area: Area
  readonly inside: number
  readonly outside: number
}

export type AnySpot = TextSpot | StrokeSpot | FillSpot | IconSpot | EdgeSpot
