import type { Id, Link } from '../model/index.ts'
import { arcBetween } from './arc.ts'
import { fillBends } from './bends.ts'
import { placeDelay } from './delays.ts'
import type { Grid } from './grid.ts'
import { type Round, roundOf } from './near.ts'
import { headOf, linePath } from './shape.ts'
import { boxOf } from './texts.ts'
import type { Topology } from './topology.ts'
import type { Arc, Box, DrawingInput, LinkDrawing, Point, TextDrawing } from './types.ts'

/** A link's line without its sign and delay mark, which depend on what is around it. */
export interface Line {
  readonly link: Link
  readonly bend: number
  readonly source: TextDrawing
  readonly target: TextDrawing
  readonly arc: Arc
  readonly round: Round
  readonly path: string
  readonly head: readonly [Point, Point, Point]
}

/** All lines by the topology's indexes. */
export interface Lines {
  readonly topology: Topology
  readonly bends: Float64Array
  readonly list: readonly Line[]
  readonly bending: DrawingInput['bending']
}

/** The links whose shape may have changed since the lines before, whole pairs of them; null for all. */
function affectedLinks(
  topology: Topology,
  input: DrawingInput,
  texts: ReadonlyMap<Id, TextDrawing>,
  before: Lines | undefined,
  textsBefore: ReadonlyMap<Id, TextDrawing> | undefined,
): Set<number> | null {
  if (!before || before.topology !== topology || !textsBefore) return null
  const affected = new Set<number>()
  for (const [id, text] of texts)
    if (textsBefore.get(id) !== text) for (const index of topology.touched.get(id) ?? []) affected.add(index)
  for (const bending of [before.bending, input.bending]) {
    const index = bending && topology.indexOf.get(bending.id)
    if (index === undefined) continue
    affected.add(index)
    for (const pair of topology.pairs) if (pair.includes(index)) for (const other of pair) affected.add(other)
  }
  return affected
}

function drawLine(link: Link, bend: number, source: TextDrawing, target: TextDrawing): Line {
  const arc = arcBetween(source.centre, boxOf(source), target.centre, boxOf(target), bend)
  return { link, bend, source, target, arc, round: roundOf(arc), path: linePath(arc), head: headOf(arc) }
}

/** Draws the lines of all links, keeping those whose bend and ends are as before. */
export function drawLines(
  topology: Topology,
  input: DrawingInput,
  texts: ReadonlyMap<Id, TextDrawing>,
  before: Lines | undefined,
  textsBefore: ReadonlyMap<Id, TextDrawing> | undefined,
): Lines {
  const affected = affectedLinks(topology, input, texts, before, textsBefore)
  if (before && affected?.size === 0) return { ...before, bending: input.bending }
  const bends = affected && before ? before.bends.slice() : new Float64Array(topology.links.length)
  const centres = { get: (id: Id) => texts.get(id)?.centre }
  fillBends(topology, centres, input.bending, affected, bends)

  const list: Line[] = affected && before ? before.list.slice() : []
  const draw = (index: number) => {
    const link = topology.links[index]
    const source = link && texts.get(link.source)
    const target = link && texts.get(link.target)
    if (!link || !source || !target) return
    const bend = bends[index] ?? 0
    const old = before?.list[before.topology.indexOf.get(link.id) ?? -1]
    const kept = old && old.bend === bend && old.source === source && old.target === target
    if (!kept) list[index] = drawLine(link, bend, source, target)
    else list[index] = old.link === link ? old : { ...old, link }
  }
  for (const index of affected ?? topology.links.keys()) draw(index)
  return { topology, bends, list, bending: input.bending }
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

function sameStrokes(a: LinkDrawing['delay'], b: LinkDrawing['delay']): boolean {
  return (
    a.length === b.length &&
    a.every(([from, to], index) => {
      const other = b[index]
      return other && samePoint(from, other[0]) && samePoint(to, other[1])
    })
  )
}

/** Joins lines with their signs and delay marks to drawings, keeping the objects of what did not change. */
export function drawLinks(
  lines: Lines,
  signs: readonly Point[],
  textBoxes: readonly Box[],
  textGrid: Grid,
  previous: ReadonlyMap<Id, LinkDrawing> | undefined,
): ReadonlyMap<Id, LinkDrawing> {
  const drawings = new Map<Id, LinkDrawing>()
  let same = previous?.size === lines.list.length
  lines.list.forEach(({ link, bend, arc, path, head }, index) => {
    const sign = signs[index] ?? arc.middle
    const delay = link.delay ? placeDelay(arc, textBoxes, textGrid) : []
    const old = previous?.get(link.id)
    if (old && old.arc === arc && samePoint(old.sign, sign) && sameStrokes(old.delay, delay)) {
      drawings.set(link.id, old)
      return
    }
    same = false
    drawings.set(link.id, { id: link.id, bend, arc, path, head, sign, delay })
  })
  return same && previous ? previous : drawings
}
