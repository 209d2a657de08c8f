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

/** A link with what says how it is drawn. */
export interface Looking {
  readonly drawn: LinkDrawing
  readonly polarity: Polarity
  readonly look: number
  /** Links of different places are never put together. */
  readonly place: number
}

/**
 * Links put together by their looks and places, in the order in which those are first met. Links that are together in `before`
 * in the same way are the same object.
 */
export function putTogether(
  parts: readonly Looking[],
  before: readonly LinksAlike[] = [],
): readonly LinksAlike[] {
  const found = new Map<string, LinksAlike & { readonly links: LinkDrawing[] }>()
  for (const { drawn, polarity, look, place } of parts) {
    const key = `${polarity}${look} ${place}`
    const alike = found.get(key) ?? { key, state: stateOf(look, polarity), polarity, links: [] }
    found.set(key, alike)
    alike.links.push(drawn)
  }
  const known = new Map(before.map((alike) => [alike.key, alike]))
  return [...found.values()].map((alike) => {
    const old = known.get(alike.key)
    const same =
      old?.links.length === alike.links.length && alike.links.every((link, at) => link === old.links[at])
    return same && old ? old : alike
  })
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

const strokes = new WeakMap<LinksAlike, Strokes>()

/** The strokes of links that look alike; of the same object they are put together once. */
export function strokesOf(alike: LinksAlike): Strokes {
  const made = strokes.get(alike)
  if (made) return made
  const now = { line: '', head: '', delay: '', signs: '' }
  for (const link of alike.links) {
    const { head, delay, sign } = shapesOf(link, alike.polarity)
    now.line += link.path
    now.head += head
    now.delay += delay
    now.signs += sign
  }
  strokes.set(alike, now)
  return now
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
