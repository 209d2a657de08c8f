import { type LinkDrawing, signOutline } from '../../layout/index.ts'
import type { Polarity } from '../../model/index.ts'
import { stroke, triangle } from '../path.ts'
import type { Scene } from '../scene.ts'

/** Links that look alike and can be drawn in one. */
export interface LinksAlike {
  /** Classes of their look, as on one link and its sign. */
  readonly state: string
  readonly polarity: Polarity
  readonly links: readonly LinkDrawing[]
}

const known = new WeakMap<readonly LinkDrawing[], ReadonlyMap<string, LinksAlike>>()

/** Lifted links by their looks, each under a key that names the look. Made once for one list. */
export function byLook(scene: Scene, moving: readonly LinkDrawing[]): ReadonlyMap<string, LinksAlike> {
  const made = known.get(moving)
  if (made) return made
  const found = new Map<string, LinksAlike & { readonly links: LinkDrawing[] }>()
  const { links: records } = scene.session.document.state.getState().map
  const { links: selected } = scene.session.view.getState().selection
  const spot = scene.spotlight.get()
  for (const link of moving) {
    const record = records[link.id]
    if (record === undefined) continue
    const { polarity } = record
    const look = [
      polarity === '?' && 'unknown',
      selected.has(link.id) && 'selected',
      spot !== null && !spot.links.has(link.id) && 'faded',
      record.source === record.target && 'self',
    ]
    const state = look.filter(Boolean).join(' ')
    const key = `${polarity} ${state}`
    const alike = found.get(key) ?? { state, polarity, links: [] }
    found.set(key, alike)
    alike.links.push(link)
  }
  known.set(moving, found)
  return found
}

/** Path data of all that is drawn of a link beside its line. */
interface Shapes {
  readonly polarity: Polarity
  readonly head: string
  readonly delay: string
  readonly sign: string
}

const shapes = new WeakMap<LinkDrawing, Shapes>()

/** The shapes of a link, made once while it stays as it is. */
export function shapesOf(link: LinkDrawing, polarity: Polarity): Shapes {
  const made = shapes.get(link)
  if (made?.polarity === polarity) return made
  const { head, delay, sign } = link
  const now = {
    polarity,
    head: triangle(head),
    delay: delay.map(stroke).join(''),
    sign: signOutline(polarity, sign),
  }
  shapes.set(link, now)
  return now
}
