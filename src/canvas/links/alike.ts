import { type LinkDrawing, signOutline } from '../../layout/index.ts'
import type { Link, Polarity } from '../../model/index.ts'
import { stroke, triangle } from '../path.ts'
import type { Scene } from '../scene.ts'

/** Links that look alike but for what their signs say, and so can be drawn in one. */
export interface LinksAlike {
  /** Names the look. */
  readonly key: string
  /** Classes of the look. */
  readonly state: string
  readonly links: readonly Looking[]
}

const SELECTED = 1
const FADED = 2
const SELF = 4
const UNKNOWN = 8

/** How a link looks now besides its sign, as bits of a number. */
export function lookOf({ session, spotlight }: Pick<Scene, 'session' | 'spotlight'>, link: Link): number {
  const spot = spotlight.get()
  return (
    (session.view.getState().selection.links.has(link.id) ? SELECTED : 0) |
    (spot !== null && !spot.links.has(link.id) ? FADED : 0) |
    (link.source === link.target ? SELF : 0) |
    (link.polarity === '?' ? UNKNOWN : 0)
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

/** Whether two lists hold the same links in the same looks. */
export function areAlike(now: readonly Looking[], before: readonly Looking[] | undefined): boolean {
  return (
    now.length === before?.length &&
    now.every(({ drawn, polarity, look, place }, at) => {
      const old = before[at]
      return drawn === old?.drawn && polarity === old.polarity && look === old.look && place === old.place
    })
  )
}

/**
 * Links put together by their looks and places, in the order in which those are first met. Links that are together in `before`
 * in the same way are the same object.
 */
export function putTogether(
  parts: readonly Looking[],
  before: readonly LinksAlike[] = [],
): readonly LinksAlike[] {
  const found = new Map<string, LinksAlike & { readonly links: Looking[] }>()
  for (const part of parts) {
    const key = `${part.look} ${part.place}`
    const alike = found.get(key)
    if (alike) alike.links.push(part)
    else found.set(key, { key, state: stateOf(part.look), links: [part] })
  }
  const known = new Map(before.map((alike) => [alike.key, alike]))
  return [...found.values()].map((alike) => {
    const old = known.get(alike.key)
    return old && areAlike(alike.links, old.links) ? old : alike
  })
}

function stateOf(look: number): string {
  return [
    look & UNKNOWN && 'unknown',
    look & SELECTED && 'selected',
    look & FADED && 'faded',
    look & SELF && 'self',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Path data of everything that is drawn of some links, each kind of stroke in one. */
export interface Strokes {
  readonly line: string
  readonly head: string
  readonly delay: string
  readonly signs: string
}

/** The strokes of some links. */
export function strokesOf(links: readonly Looking[]): Strokes {
  const now = { line: '', head: '', delay: '', signs: '' }
  for (const { drawn, polarity } of links) {
    const { head, delay, sign } = shapesOf(drawn, polarity)
    now.line += drawn.path
    now.head += head
    now.delay += delay
    now.signs += sign
  }
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
