import type { FeedbackLoop } from '../loops/index.ts'
import type { CausalMap, Id, LoopType } from '../model/index.ts'

/** A place on the map: px at 100 %, x to the right, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An upright rectangle by its edges. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A variable's name or a free label as it is drawn: lines of even length about a centre. */
export interface TextDrawing {
  readonly id: Id
  readonly centre: Point
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/**
 * A circular arc from `from` to `to`, already clipped at both label boxes. `radius` is Infinity for a straight link.
 * `clockwise` is the turn as seen on the screen (SVG sweep flag 1).
 */
export interface Arc {
  readonly from: Point
  readonly to: Point
  readonly radius: number
  readonly clockwise: boolean
  /** True when the visible part spans more than half the circle. */
  readonly large: boolean
  /** Angle that the visible part turns through, in radians: positive clockwise on the screen, 0 when straight. */
  readonly sweep: number
  /** Midpoint of the whole arc, centre to centre: where the handle sits and what a drag of it moves. */
  readonly middle: Point
  /** Direction of travel at `to`, in radians, y down. */
  readonly heading: number
}

/** One link, drawn. Kept as the same object while nothing about it changes. */
export interface LinkDrawing {
  readonly id: Id
  /** Signed sagitta over chord, as drawn (given by a person, or by the loop rule). */
  readonly bend: number
  readonly arc: Arc
  /** SVG path data of the line, ending where the arrowhead begins. */
  readonly path: string
  /** The three corners of the arrowhead, tip first. */
  readonly head: readonly [Point, Point, Point]
  /** Centre of the sign. */
  readonly sign: Point
  /** The two strokes of the delay mark, when there is one. */
  readonly delay: readonly (readonly [Point, Point])[]
}

/** A loop's mark, drawn: a turning arrow with letter and number in the largest free place inside the loop. */
export interface LoopMarkDrawing {
  /** The loop's key. */
  readonly key: string
  readonly centre: Point
  readonly type: LoopType
  /** Letter and number, as in `R1`; `?3` for an undetermined loop. */
  readonly text: string
  /** The way the loop turns on the screen. */
  readonly clockwise: boolean
  /** Whether it is drawn larger, where the drawing is for eyes far away and there is room. */
  readonly isLarger?: boolean | undefined
  /** What people call the loop, written beside the mark; undefined where it has no name, or the name no room. */
  readonly name?: LoopNameDrawing | undefined
}

/** A loop's name, drawn: at most two lines about a centre. It lies over no word, sign, mark or arc. */
export interface LoopNameDrawing extends Omit<TextDrawing, 'id'> {
  /** Size of the letters, px. */
  readonly size: number
  /** Of its first line, then so much for each further one. */
  readonly baseline: number
  readonly lineHeight: number
}

/** A group, drawn behind its members. */
export interface GroupDrawing {
  readonly id: Id
  readonly box: Box
  /** Where its name is written: the left end of its baseline. */
  readonly name: Point
}

/** Everything drawn, in map coordinates. */
export interface Drawing {
  readonly variables: ReadonlyMap<Id, TextDrawing>
  readonly labels: ReadonlyMap<Id, TextDrawing>
  readonly links: ReadonlyMap<Id, LinkDrawing>
  readonly groups: ReadonlyMap<Id, GroupDrawing>
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  /** What a picture must show: all names, arcs, signs and marks. An empty map has a box of no size at the origin. */
  readonly bounds: Box
}

/** A loop whose mark is to be drawn. */
export interface MarkedLoop {
  readonly loop: FeedbackLoop
  /** Letter and number, as in `R1`. */
  readonly text: string
  /** What people call it, to be written beside its mark. */
  readonly name?: string | undefined
}

/** What a drawing is made from. */
export interface DrawingInput {
  readonly map: CausalMap
  readonly marked: readonly MarkedLoop[]
  /** Places of variables and labels that are to be shown instead of those in the map. */
  readonly moved?: ReadonlyMap<Id, Point> | undefined
  /**
   * True where it is a person who moves those: then links that a layout has bent follow the loop rule, as they will when the
   * hand lets go.
   */
  readonly isDragged?: boolean | undefined
  /** Bends that are to be shown instead of those in the map, by link; null by the loop rule. */
  readonly bends?: ReadonlyMap<Id, number | null> | undefined
  /** Which of those a hand gave: they stay whatever lies under them. */
  readonly firm?: ReadonlySet<Id> | undefined
  /** A bend that is being dragged, instead of the one in the map. */
  readonly bending?: { readonly id: Id; readonly bend: number } | undefined
  /**
   * True where the short loops that links bend around are not to be looked for now, which takes milliseconds in a large map:
   * links bend as before, and new ones as if they were on no loop. `prepareTopology` looks for them in small pieces.
   */
  readonly isHasty?: boolean | undefined
  /**
   * True for a picture on the way of a motion, gone a moment later: the marks of loops are in the middle of them, whatever is there, as looking for
   * room takes most of the time of a drawing.
   */
  readonly isPassing?: boolean | undefined
  /** True where it is looked at from afar: marks are drawn larger there, and the names of loops are as large as those of variables. */
  readonly isLarge?: boolean | undefined
}
