import type { Change } from './change.ts'
import type { Field } from './field.ts'
import type { SearchGraph } from './graph.ts'
import { crossingsOf } from './hits.ts'
import { createDraft, createPairs } from './pairs.ts'
import { isMerged, isOverName, overlapOf } from './parts.ts'
import type { Places, Shapes } from './shapes.ts'
import type { Weights } from './weights.ts'

/** What lines and names cost with one another. What is so before a change is remembered, pair by pair, and not worked out again. */
export interface Meeting {
  /** Works out all pairs anew, with everything in the field, and tells what they cost. */
  renew(): number
  /** What the lines and names of the change at hand cost with all others and one another before it. */
  before(): number
  /** The same after it, with the field as it was before; stops when it is more than `most`. */
  after(most: number): number
  /** Takes down what `after` found. */
  keep(): void
}

/** Room around a name within which lines are looked at, px. */
const ROOM = 6

/** Makes what tells those costs. */
export function createMeeting(
  graph: SearchGraph,
  places: Places,
  shapes: Shapes,
  field: Field,
  weights: Weights,
  change: Change,
): Meeting {
  const { x, y } = places
  const { left, top, right, bottom } = shapes
  const crossings = createPairs(graph.links, graph.links)
  const overNames = createPairs(graph.links, graph.variables)
  const newCrossings = createDraft(crossings)
  const newOverNames = createDraft(overNames)
  return { renew, before, after, keep }

  function renew(): number {
    crossings.clear()
    overNames.clear()
    let cost = 0
    for (let link = 0; link < graph.links; link++) {
      const lines = linesNear(link)
      for (let at = 0; at < lines; at++) {
        const other = field.lines.found[at] ?? 0
        if (other > link) setCrossings(link, other, crossingsOf(shapes, link, other))
      }
      const names = namesNear(link)
      for (let at = 0; at < names; at++) {
        const variable = field.names.found[at] ?? 0
        if (comesOver(link, variable)) overNames.set(link, variable, 1)
      }
      const mates = graph.mates[link]
      for (let at = 0; mates && at < mates.length; at++) {
        const mate = mates[at] ?? 0
        if (mate > link && areMerged(link, mate)) cost += weights.merged
      }
      cost += (weights.crossing * (crossings.ofRow[link] ?? 0)) / 2
      cost += weights.overName * (overNames.ofRow[link] ?? 0)
    }
    for (let variable = 0; variable < graph.variables; variable++) {
      const names = namesAround(variable)
      for (let at = 0; at < names; at++) {
        const other = field.names.found[at] ?? 0
        if (other > variable) cost += weights.overlap * overlapOf(graph, places, variable, other)
      }
    }
    return cost
  }

  function before(): number {
    const { moved, changed } = change
    let crossed = 0
    let over = 0
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      crossed += crossings.ofRow[link] ?? 0
      over += overNames.ofRow[link] ?? 0
      // Both of them told of these.
      for (let next = at + 1; next < changed.length; next++) crossed -= crossings.at(link, changed[next] ?? 0)
    }
    for (let at = 0; at < moved.length; at++) {
      const variable = moved[at] ?? 0
      over += overNames.ofColumn[variable] ?? 0
      for (let each = 0; each < changed.length; each++) over -= overNames.at(changed[each] ?? 0, variable)
    }
    return weights.crossing * crossed + weights.overName * over + mergedCost() + overlapCost()
  }

  function after(most: number): number {
    const { moved, changed } = change
    newCrossings.forget()
    newOverNames.forget()
    let cost = mergedCost() + overlapCost()
    for (let at = 0; at < changed.length && cost <= most; at++) cost += lineCost(at)
    for (let at = 0; at < moved.length && cost <= most; at++) cost += nameCost(moved[at] ?? 0)
    return cost
  }

  /** One of the lines that change with all that do not, and with those after it and the names that do. */
  function lineCost(place: number): number {
    const { moved, changed } = change
    const link = changed[place] ?? 0
    if (shapes.length[link] === 0) return 0
    let crossed = 0
    let over = 0
    const lines = linesNear(link)
    for (let at = 0; at < lines; at++) {
      const other = field.lines.found[at] ?? 0
      if (!change.isChanged(other)) crossed += cross(link, other)
    }
    for (let next = place + 1; next < changed.length; next++) crossed += cross(link, changed[next] ?? 0)
    const names = namesNear(link)
    for (let at = 0; at < names; at++) {
      const variable = field.names.found[at] ?? 0
      if (!change.isMoved(variable)) over += comeOver(link, variable)
    }
    for (let at = 0; at < moved.length; at++) over += comeOver(link, moved[at] ?? 0)
    return weights.crossing * crossed + weights.overName * over
  }

  /** A name that moves with the lines that do not change. */
  function nameCost(variable: number): number {
    const cx = x[variable] ?? 0
    const cy = y[variable] ?? 0
    const width = (graph.halfWidth[variable] ?? 0) + ROOM
    const height = (graph.halfHeight[variable] ?? 0) + ROOM
    let over = 0
    const lines = field.lines.collect(cx - width, cy - height, cx + width, cy + height)
    for (let at = 0; at < lines; at++) {
      const link = field.lines.found[at] ?? 0
      if (!change.isChanged(link)) over += comeOver(link, variable)
    }
    return weights.overName * over
  }

  function mergedCost(): number {
    const { changed } = change
    let merged = 0
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      const mates = graph.mates[link]
      for (let each = 0; mates && each < mates.length; each++) {
        const mate = mates[each] ?? 0
        if (mate < link && change.isChanged(mate)) continue
        if (areMerged(link, mate)) merged++
      }
    }
    return weights.merged * merged
  }

  function overlapCost(): number {
    const { moved } = change
    let overlap = 0
    for (let at = 0; at < moved.length; at++) {
      const variable = moved[at] ?? 0
      const names = namesAround(variable)
      for (let each = 0; each < names; each++) {
        const other = field.names.found[each] ?? 0
        if (!change.isMoved(other)) overlap += overlapOf(graph, places, variable, other)
      }
      for (let next = at + 1; next < moved.length; next++)
        overlap += overlapOf(graph, places, variable, moved[next] ?? 0)
    }
    return weights.overlap * overlap
  }

  function keep(): void {
    const { moved, changed } = change
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      overNames.clearRow(link)
      for (let other = 0; (crossings.ofRow[link] ?? 0) > 0; other++) {
        other = crossings.next(link, other)
        setCrossings(link, other, 0)
      }
    }
    for (let at = 0; at < moved.length; at++) overNames.clearColumn(moved[at] ?? 0)
    newCrossings.setAll()
    newOverNames.setAll()
  }

  function linesNear(link: number): number {
    if (shapes.length[link] === 0) return 0
    return field.lines.collect(left[link] ?? 0, top[link] ?? 0, right[link] ?? 0, bottom[link] ?? 0)
  }

  function namesNear(link: number): number {
    if (shapes.length[link] === 0) return 0
    return field.names.collect(left[link] ?? 0, top[link] ?? 0, right[link] ?? 0, bottom[link] ?? 0)
  }

  function namesAround(variable: number): number {
    const cx = x[variable] ?? 0
    const cy = y[variable] ?? 0
    const width = graph.halfWidth[variable] ?? 0
    const height = graph.halfHeight[variable] ?? 0
    return field.names.collect(cx - width, cy - height, cx + width, cy + height)
  }

  function cross(link: number, other: number): number {
    const count = crossingsOf(shapes, link, other)
    if (count > 0) {
      newCrossings.put(link, other, count)
      newCrossings.put(other, link, count)
    }
    return count
  }

  function setCrossings(link: number, other: number, count: number): void {
    crossings.set(link, other, count)
    crossings.set(other, link, count)
  }

  function comeOver(link: number, variable: number): number {
    if (!comesOver(link, variable)) return 0
    newOverNames.put(link, variable, 1)
    return 1
  }

  function comesOver(link: number, variable: number): boolean {
    if (graph.source[link] === variable || graph.target[link] === variable) return false
    return isOverName(graph, places, shapes, link, variable)
  }

  function areMerged(link: number, mate: number): boolean {
    return shapes.length[link] !== 0 && isMerged(shapes, link, mate)
  }
}
