import type { Label, Variable } from '../model/index.ts'
import { around, boxAbout, grow } from './box.ts'
import { drawLabel, drawName } from './drawName.ts'
import { type Grid, makeGrid } from './grid.ts'
import { drawGroups, groupReach } from './groups.ts'
import { drawLines, drawLinks, type Lines } from './links.ts'
import { drawLoopMarks, marksReach } from './loopMarks.ts'
import type { MarkObstacles } from './marks.ts'
import { placeSigns } from './signs.ts'
import { MARKS } from './style.ts'
import { boxOf, changedBoxes, drawTexts, rememberOrder } from './texts.ts'
import { topologyOf } from './topology.ts'
import type { Box, Drawing, DrawingInput, LinkDrawing, Point } from './types.ts'

/** What the next drawing can be made from besides the drawing itself. */
interface Workings {
  readonly lines: Lines
  readonly textBoxes: readonly Box[]
  readonly textGrid: Grid
  readonly signs: readonly Point[]
  readonly obstacles: () => MarkObstacles
}

const workings = new WeakMap<Drawing, Workings>()
const orderVariables = rememberOrder<Variable>()
const orderLabels = rememberOrder<Label>()

const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 }

function signBox(sign: Point): Box {
  return boxAbout(sign, 2 * MARKS.signHalf, 2 * MARKS.signHalf)
}

/** Makes, when first asked, what marks are kept from. */
function obstaclesOf(
  lines: Lines,
  roundGrid: Grid,
  texts: readonly Box[],
  textGrid: Grid,
  signs: readonly Point[],
): () => MarkObstacles {
  let made: MarkObstacles | null = null
  return () => {
    made ??= {
      rounds: lines.list.map((line) => line.round),
      roundGrid,
      texts,
      textGrid,
      signs,
      signGrid: makeGrid(signs.map(signBox)),
    }
    return made
  }
}

/** Where links came, went or changed. */
function changedLinks(
  before: ReadonlyMap<string, LinkDrawing>,
  after: ReadonlyMap<string, LinkDrawing>,
  linesBefore: Lines,
  lines: Lines,
): Box[] {
  if (before === after) return []
  const boxes: Box[] = []
  const reach = (drawing: LinkDrawing, { list, topology }: Lines) => {
    const line = list[topology.indexOf.get(drawing.id) ?? -1]
    return line ? around(line.round.box, signBox(drawing.sign)) : signBox(drawing.sign)
  }
  for (const [id, link] of before) if (after.get(id) !== link) boxes.push(reach(link, linesBefore))
  for (const [id, link] of after) if (before.get(id) !== link) boxes.push(reach(link, lines))
  return boxes
}

/** The smallest box around everything drawn. */
function boundsOf(drawing: Omit<Drawing, 'bounds'>, made: Workings, input: DrawingInput): Box {
  let box: Box | null = null
  const add = (other: Box) => {
    box = box ? around(box, other) : other
  }
  made.textBoxes.forEach(add)
  for (const { round } of made.lines.list) add(grow(round.box, MARKS.headHalfWidth))
  for (const sign of made.signs) add(signBox(sign))
  for (const group of drawing.groups.values()) add(groupReach(group, input.map.groups[group.id]?.name ?? ''))
  const marks = marksReach(drawing.marks)
  if (marks) add(marks)
  return box ?? NO_BOX
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

/**
 * Draws a map: names in lines, links as arcs with heads, signs and delay marks, groups, and the marks of the loops given.
 * The same input gives the same drawing, whatever was drawn before; but all parts that are as in `previous` are the
 * same objects, and what nothing has touched is not computed again.
 */
export function drawMap(input: DrawingInput, previous?: Drawing): Drawing {
  const { map, moved } = input
  const before = previous && workings.get(previous)
  const topology = topologyOf(map)
  const variables = drawTexts(
    orderVariables(map.variables),
    (variable) => drawName(variable.name),
    moved,
    previous?.variables,
  )
  const labels = drawTexts(orderLabels(map.labels), (label) => drawLabel(label.text), moved, previous?.labels)
  const lines = drawLines(topology, input, variables, before?.lines, previous?.variables)

  const sameTexts = variables === previous?.variables && labels === previous.labels
  const sameLines = before !== undefined && lines.list === before.lines.list
  const textBoxes =
    sameTexts && before ? before.textBoxes : [...variables.values(), ...labels.values()].map(boxOf)
  const textGrid = sameTexts && before ? before.textGrid : makeGrid(textBoxes)
  let made: Workings
  if (before && sameTexts && sameLines) made = { ...before, lines }
  else {
    const rounds = lines.list.map((line) => line.round)
    const roundGrid = makeGrid(rounds.map((round) => round.box))
    const arcs = lines.list.map((line) => line.arc)
    const signs = placeSigns(arcs, { rounds, roundGrid, texts: textBoxes, textGrid })
    made = {
      lines,
      textBoxes,
      textGrid,
      signs,
      obstacles: obstaclesOf(lines, roundGrid, textBoxes, textGrid, signs),
    }
  }
  const links = drawLinks(lines, made.signs, textBoxes, textGrid, previous?.links)
  const groups = drawGroups(map.groups, map.variables, variables, previous?.groups)
  const marks = drawLoopMarks(
    input.marked,
    lines,
    made.obstacles,
    previous && before
      ? {
          marks: previous.marks,
          lines: before.lines,
          changed: [
            ...changedBoxes(previous.variables, variables),
            ...changedBoxes(previous.labels, labels),
            ...changedLinks(previous.links, links, before.lines, lines),
          ],
        }
      : undefined,
  )
  const parts = { variables, labels, links, groups, marks }
  const bounds = boundsOf(parts, made, input)
  if (previous && isSame(previous, { ...parts, bounds })) {
    workings.set(previous, made)
    return previous
  }
  const drawing = {
    ...parts,
    bounds: previous && sameBox(previous.bounds, bounds) ? previous.bounds : bounds,
  }
  workings.set(drawing, made)
  return drawing
}

function isSame(a: Drawing, b: Drawing): boolean {
  return (
    a.variables === b.variables &&
    a.labels === b.labels &&
    a.links === b.links &&
    a.groups === b.groups &&
    a.marks === b.marks &&
    sameBox(a.bounds, b.bounds)
  )
}
