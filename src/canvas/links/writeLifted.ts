import type { LinkDrawing } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'
import { lookOf, putTogether, type Strokes, strokesOf } from './alike.ts'
import { groupsOf, placeOf } from './places.ts'

/** What is on the page of links of one place and look. */
interface Written {
  readonly arcs: SVGGElement
  readonly signs: SVGGElement
  readonly strokes: Strokes
}

/**
 * Writes lifted links into two groups of the page, all arcs into the one and all signs into the other, past React. Those of one place and look are in one path: a drag across a large map lifts
 * hundreds, of which each move changes some dozen, and what lies still is neither written nor painted again.
 */
export function createLiftedWriter(
  scene: Pick<Scene, 'session' | 'lifts' | 'spotlight'>,
): (moving: readonly LinkDrawing[], arcs: Element, signs: Element) => void {
  const { session, lifts, spotlight } = scene
  const written = new Map<string, Written>()
  let moved: readonly LinkDrawing[] = []
  let looks: readonly unknown[] = []
  /** Indexes of the links by the places from which they were lifted. */
  let places = new Map<number, number[]>()

  return (moving, arcs, signs) => {
    const { links } = session.document.state.getState().map
    const now = [links, session.view.getState().selection.links, spotlight.get()]
    const areSame =
      moving.length === moved.length &&
      moving.every(({ id }, at) => id === moved[at]?.id) &&
      now.every((one, at) => one === looks[at])
    if (!areSame) {
      const middleAt = (at: number) => {
        const link = moving[at]
        return (link && lifts.links.onSheet(link.id))?.arc.middle ?? { x: 0, y: 0 }
      }
      places = groupsOf(moving.keys(), (at) => placeOf(middleAt(at)))
    }
    const there = new Set<string>()
    for (const [place, indexes] of places) {
      if (areSame && indexes.every((at) => moving[at] === moved[at])) continue
      const parts = indexes.flatMap((at) => {
        const drawn = moving[at]
        const link = drawn && links[drawn.id]
        return link ? { drawn, polarity: link.polarity, look: lookOf(scene, link), place } : []
      })
      for (const { key, state, links } of putTogether(parts)) {
        const old = written.get(key)
        const made = old ?? { arcs: addGroup(arcs, 'arcs', state), signs: addGroup(signs, 'signs', state) }
        const strokes = strokesOf(links)
        for (const path of [...made.arcs.children, ...made.signs.children]) write(path, strokes, old?.strokes)
        written.set(key, { ...made, strokes })
        there.add(key)
      }
    }
    if (!areSame)
      for (const [key, old] of written) {
        if (there.has(key)) continue
        old.arcs.remove()
        old.signs.remove()
        written.delete(key)
      }
    moved = moving
    looks = now
  }
}

const PATHS = { arcs: ['line', 'head', 'delay'], signs: ['signs'] } as const

function addGroup(parent: Element, kind: keyof typeof PATHS, state: string): SVGGElement {
  const add = <K extends 'g' | 'path'>(to: Element, name: K, className: string) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    made.setAttribute('class', className)
    to.append(made)
    return made
  }
  const group = add(parent, 'g', `${kind} ${state}`)
  for (const path of PATHS[kind]) add(group, 'path', path)
  return group
}

function write(path: Element, strokes: Strokes, old: Strokes | undefined): void {
  for (const kind of ['line', 'head', 'delay', 'signs'] as const)
    if (path.classList.contains(kind) && strokes[kind] !== (old?.[kind] ?? ''))
      path.setAttribute('d', strokes[kind])
}
