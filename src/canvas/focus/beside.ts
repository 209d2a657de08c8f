import type { Point } from '../../layout/index.ts'
import { type CausalMap, type Id, inOrder } from '../../model/index.ts'
import type { DocumentState } from '../../store/index.ts'
import { KINDS, PARTS, type Stop } from './stop.ts'

/**
 * What takes the place of a thing that is gone from the map: of a link, of a loop's mark and of a group a variable that was at it; of a variable the nearest that a link joined with it; else what stands
 * nearest. Null when nothing is left.
 */
export function besideGone(was: CausalMap, now: CausalMap, { part, of }: Stop): Stop | null {
  const remaining = (ids: readonly Id[]): readonly Id[] =>
    ids.filter((id) => Object.hasOwn(now.variables, id))
  const ends = (links: readonly Id[]): readonly Id[] =>
    links.flatMap((id) => {
      const link = was.links[id]
      return link ? [link.source, link.target] : []
    })
  if (part === 'link' || part === 'mark') {
    const [end] = remaining(ends(of.split(' ')))
    if (end !== undefined) return { part: PARTS.variables, of: end }
  }
  if (part === 'group') {
    const members = inOrder(was.variables).filter(({ group }) => group === of)
    const [member] = remaining(members.map(({ id }) => id))
    if (member !== undefined) return { part: PARTS.variables, of: member }
  }
  const from = placeOf(was, of)
  if (part === 'variable') {
    const joined = Object.values(was.links).flatMap(({ source, target }) =>
      source === of ? [target] : target === of ? [source] : [],
    )
    const nearest = nearestOf(now, remaining(joined), from)
    if (nearest !== null) return { part: PARTS.variables, of: nearest }
  }
  const nearest = nearestOf(now, Object.keys(now.variables), from)
  if (nearest !== null) return { part: PARTS.variables, of: nearest }
  const [label] = Object.keys(now.labels)
  return label === undefined ? null : { part: PARTS.labels, of: label }
}

/** Whether it was undo or redo that changed the map. */
export function isTakenBack(now: DocumentState, was: DocumentState): boolean {
  const isRedo = now.steps > was.steps && was.redoLabel !== null && now.undoLabel === was.redoLabel
  return isRedo || (now.isUndo && now.steps < was.steps)
}

/** Whether undo or redo brought a thing to the map that was not on it. */
export function cameBack(now: DocumentState, was: DocumentState, { part, of }: Stop): boolean {
  const kind = KINDS.find((one) => PARTS[one] === part)
  if (kind === undefined || !isTakenBack(now, was)) return false
  return Object.hasOwn(now.map[kind], of) && !Object.hasOwn(was.map[kind], of)
}

/** The one thing that is otherwise than it was, as after undo of a note; null where several are, or something came or went. */
export function changedAlone(was: CausalMap, now: CausalMap): Stop | null {
  let changed: Stop | null = null
  for (const kind of KINDS) {
    if (was[kind] === now[kind]) continue
    for (const of of new Set([...Object.keys(was[kind]), ...Object.keys(now[kind])])) {
      const [before, after] = [was[kind][of], now[kind][of]]
      if (before === after) continue
      if (changed !== null || before === undefined || after === undefined) return null
      changed = { part: PARTS[kind], of }
    }
  }
  return changed
}

function placeOf({ variables, labels, links }: CausalMap, id: Id): Point {
  const source = links[id]?.source ?? ''
  return variables[id] ?? labels[id] ?? variables[source] ?? { x: 0, y: 0 }
}

function nearestOf({ variables }: CausalMap, ids: readonly Id[], from: Point): Id | null {
  let best: { readonly id: Id; readonly distance: number } | null = null
  for (const id of ids) {
    const there = variables[id]
    const distance = there ? Math.hypot(there.x - from.x, there.y - from.y) : Number.POSITIVE_INFINITY
    if (there && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { id, distance }
  }
  return best?.id ?? null
}
