import { type LinkDrawing, signOutline } from '../../layout/index.ts'
import type { Link, Polarity } from '../../model/index.ts'
import { stroke, triangle } from '../path.ts'
import type { Scene } from '../scene.ts'

/** Links that look alike, and so can be drawn in one. */
export interface LinksAlike {
  /** Names the look. */
  readonly key: string
  /** Classes of the look. */
  readonly state: string
  readonly polarity: Polarity
  readonly links: readonly LinkDrawing[]
}

const SELECTED = 1
const FADED = 2
const SELF = 4

/** How a link looks now besides its sign, as bits of a number. */
export function lookOf({ session, spotlight }: Scene, link: Link): number {
  const spot = spotlight.get()
  return (
    (session.view.getState().selection.links.has(link.id) ? SELECTED : 0) |
    (spot !== null && !spot.links.has(link.id) ? FADED : 0) |
    (link.source === link.target ? SELF : 0)
  )
}

/** Links put together by their looks, in the order in which those are first met. */
export function putTogether(
  parts: readonly { readonly drawn: LinkDrawing; readonly polarity: Polarity; readonly look: number }[],
): readonly LinksAlike[] {
  const found = new Map<string, LinksAlike & { readonly links: LinkDrawing[] }>()
  for (const { drawn, polarity, look } of parts) {
    const key = `${polarity}${look}`
    const alike = found.get(key) ?? { key, state: stateOf(look, polarity), polarity, links: [] }
    found.set(key, alike)
    alike.links.push(drawn)
  }
  return [...found.values()]
}

function stateOf(look: number, polarity: Polarity): string {
  return [
    polarity === '?' && 'unknown',
    look & SELECTED && 'selected',
    look & FADED && 'faded',
    look & SELF && 'self',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Path data of everything that is drawn of links that look alike, each kind of stroke in one. */
export interface Strokes {
  readonly line: string
  readonly head: string
  readonly delay: string
  readonly signs: string
}

/** The strokes of links that look alike. */
export function strokesOf({ polarity, links }: LinksAlike): Strokes {
  const strokes = { line: '', head: '', delay: '', signs: '' }
  for (const link of links) {
    const { head, delay, sign } = shapesOf(link, polarity)
    strokes.line += link.path
    strokes.head += head
    strokes.delay += delay
    strokes.signs += sign
  }
  return strokes
}

interface Shapes {
  readonly polarity: Polarity
  readonly head: string
  readonly delay: string
  readonly sign: string
}

const shapes = new WeakMap<LinkDrawing, Shapes>()

/** The shapes of a link beside its line, made once while it stays as it is. */
function shapesOf(link: LinkDrawing, polarity: Polarity): Shapes {
  const made = shapes.get(link)
  if (made?.polarity === polarity) return made
  const now = {
    polarity,
    head: triangle(link.head),
    delay: link.delay.map(stroke).join(''),
    sign: signOutline(polarity, link.sign),
  }
  shapes.set(link, now)
  return now
}
