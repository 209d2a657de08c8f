import type { Structure } from '../../../archetypes/index.ts'
import { drawName, LABEL_STYLE, measureText } from '../../../layout/index.ts'

/** Kept free between the line and a name or mark in its way, px. */
const CLEAR = 6
/** About so many letters of the name stand in a line. */
const LINE = 34
/** From the end of the line to the box of its name, px. */
const ABOVE = 4

/** A box that the line does not run through, by its middle and size in px. */
interface Obstacle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The boundary of a form as it is drawn, px of the form's drawing. */
export interface BoundaryDrawing {
  /** Stretches of the line, each from one point to another. */
  readonly stretches: readonly (readonly [x: number, y: number, toX: number, toY: number])[]
  /** The name of the boundary: its lines stand above the end of the line. */
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** All of it. */
  readonly bounds: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
}

/**
 * The boundary of a form: its line, which leaves out the names of slots and what else stands in its way, and its name. Null where the
 * form has none.
 */
export function drawBoundary(
  { slots, boundary }: Structure,
  inTheWay: readonly Obstacle[],
): BoundaryDrawing | null {
  const start = boundary?.line[0]
  if (!boundary || !start) return null
  const obstacles = [...slots.map(({ role, x, y }) => ({ x, y, ...sizeOf(role) })), ...inTheWay]
  const stretches = boundary.line.slice(1).flatMap((to, at) => {
    const from = boundary.line[at] ?? to
    return freeParts(from, to, obstacles).map(([first, last]): BoundaryDrawing['stretches'][number] => [
      from.x + (to.x - from.x) * first,
      from.y + (to.y - from.y) * first,
      from.x + (to.x - from.x) * last,
      from.y + (to.y - from.y) * last,
    ])
  })
  const lines = inLines(boundary.name)
  const half = Math.max(...lines.map((text) => measureText(text, LABEL_STYLE.size, LABEL_STYLE.weight))) / 2
  const top = start.y - ABOVE - lines.length * LABEL_STYLE.lineHeight
  const words = lines.map((text, line) => ({
    text,
    x: start.x,
    y: top + line * LABEL_STYLE.lineHeight + LABEL_STYLE.baseline,
  }))
  const across = boundary.line.map(({ x }) => x)
  const down = boundary.line.map(({ y }) => y)
  const bounds = {
    left: Math.min(start.x - half, ...across),
    top: Math.min(top, ...down),
    right: Math.max(start.x + half, ...across),
    bottom: Math.max(...down),
  }
  return { stretches, words, bounds }
}

/** A name in lines of even length: it has the width of the drawing to stand in. */
function inLines(name: string): readonly string[] {
  const count = Math.ceil(name.length / LINE)
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    // As many letters as are due by the end of this line; the word that passes this stays in it.
    const due = (name.length * lines.length) / count
    const told = lines.join(' ').length
    if (last === undefined || told >= due - word.length / 2) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function sizeOf(role: string): { readonly width: number; readonly height: number } {
  const { width, height } = drawName(role)
  return { width, height }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The shares of the way from one point to another at which nothing is in the way. */
function freeParts(
  from: Point,
  to: Point,
  obstacles: readonly Obstacle[],
): readonly (readonly [first: number, last: number])[] {
  const blocked = obstacles
    .flatMap((box) => partWithin(from, to, box) ?? [])
    .sort(([one], [other]) => one - other)
  const free: (readonly [number, number])[] = []
  let reached = 0
  for (const [first, last] of blocked) {
    if (first > reached) free.push([reached, first])
    reached = Math.max(reached, last)
  }
  return reached < 1 ? [...free, [reached, 1]] : free
}

/** The shares of the way at which a box with its clear space is entered and left (Liang and Barsky); null where it is never. */
function partWithin(from: Point, to: Point, box: Obstacle): readonly (readonly [number, number])[] | null {
  let [enters, leaves] = [0, 1]
  for (const [start, step, middle, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ] as const) {
    const [low, high] = [middle - size / 2 - CLEAR - start, middle + size / 2 + CLEAR - start]
    if (step === 0) {
      if (low > 0 || high < 0) return null
      continue
    }
    const ends = [low / step, high / step]
    enters = Math.max(enters, Math.min(...ends))
    leaves = Math.min(leaves, Math.max(...ends))
  }
  return enters < leaves ? [[enters, leaves]] : null
}

/** The links of a form that cross its boundary, those to and from what belongs to both sides among them. */
export function linksAcross({ boundary, links }: Structure): Structure['links'] {
  if (boundary === undefined) return []
  const sideOf = (slot: string): string =>
    boundary.inside.includes(slot) ? 'inside' : boundary.outside.includes(slot) ? 'outside' : `on it: ${slot}`
  const isBoth = (from: string, to: string): boolean =>
    boundary.across.includes(from) && boundary.across.includes(to)
  return links.filter(({ from, to }) => sideOf(from) !== sideOf(to) && !isBoth(from, to))
}
