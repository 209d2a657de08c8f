import { type CausalMap, type Label, nameOrRole, type Variable } from '../../model/index.ts'
import { finish as atOnce } from '../../pace/index.ts'
import { drawLines, type Line, type Lines, stretchesOf } from '../arcs/lines.ts'
import { topologyOf } from '../arcs/topology.ts'
import { makeBounds } from '../geometry/bounds.ts'
import { boxAbout, changedBoxes } from '../geometry/box.ts'
import { type Field, makeField } from '../geometry/field.ts'
import { MARKS } from '../look/style.ts'
import type { finishMarks } from '../marks/finishMarks.ts'
import { type Changed, drawLoopMarks } from '../marks/loopMarks.ts'
import type { MarkObstacles } from '../marks/marks.ts'
import { placeSigns, type Signs } from '../marks/signs.ts'
import { drawLabel, drawName } from '../text/drawName.ts'
import { drawTexts, type TextChange, type Texts, textBoxes } from '../text/texts.ts'
import type { Box, Drawing, DrawingInput, Point } from '../types.ts'
import { edgesOf, framesOf } from './frames.ts'
import { drawGroups, groupNameBoxes, groupReach } from './groups.ts'
import { drawLinks } from './links.ts'

/** What a drawing is made from that says the names of loops and shows marks to eyes far away. */
export interface FinishedInput extends DrawingInput {
  /** `finishMarks`; without it marks are bare. */
  readonly finish?: typeof finishMarks | undefined
}

/** What the next drawing is made from besides the drawing itself. */
interface Workings {
  readonly variables: Texts<Variable>
  readonly labels: Texts<Label>
  readonly lines: Lines
  readonly signs: Signs
  /** Middles of the delay marks of the links, by index. */
  readonly delays: readonly (Point | null)[]
  /** Centres of the marks of loops that delay marks keep off. */
  readonly loops: readonly Point[]
  readonly fields: Omit<MarkObstacles, 'outlines'>
  /** Edges of the frames of groups, and the boxes that their names fill. */
  readonly edges: readonly Box[]
  readonly groupNames: readonly Box[]
  readonly groups: CausalMap['groups']
  /** Whether its marks stand where they are just for a moment. */
  readonly isPassing: boolean
  readonly isLarge: boolean
  readonly marked: DrawingInput['marked']
  readonly finish: FinishedInput['finish']
}

const workings = new WeakMap<Drawing, Workings>()

const ownBox = (box: Box): readonly Box[] => [box]
const lineBoxes = (line: Line): readonly Box[] => stretchesOf(line.arc)
const signBox = (sign: Point): readonly Box[] => [boxAbout(sign, 2 * MARKS.signHalf, 2 * MARKS.signHalf)]

function* textField(
  variables: Texts<Variable>,
  labels: Texts<Label>,
  before: Workings | undefined,
): Generator<void, Field<Box>> {
  const same = before?.variables.boxes === variables.boxes && before.labels.boxes === labels.boxes
  if (same && before) return before.fields.texts
  return yield* makeField([...variables.boxes, ...labels.boxes], ownBox, before?.fields.texts)
}

/** The lines of links and their signs. */
type Drawn = Pick<Workings, 'lines' | 'signs'>

/** Where lines of links and their signs came, went or changed since the drawing before. */
function changedLines(now: Drawn, before: Drawn): Changed[] {
  const changed: Changed[] = []
  const add = ({ lines, signs }: Drawn, index: number) => {
    const line = lines.list[index]
    const sign = signs.places[index]
    if (line) changed.push({ box: line.round.box, line: line.round })
    if (sign) for (const box of signBox(sign)) changed.push({ box })
  }
  if (now.lines.changed && now.signs.changed)
    for (const index of new Set([...now.lines.changed, ...now.signs.changed])) {
      add(before, index)
      add(now, index)
    }
  else
    for (const [one, other] of [
      [before, now],
      [now, before],
    ] as const)
      one.lines.list.forEach((line, index) => {
        const there = other.lines.topology.indexOf.get(line.link.id) ?? -1
        const sign = one.signs.places[index]
        const sameSign =
          sign && other.signs.places[there]?.x === sign.x && other.signs.places[there]?.y === sign.y
        if (other.lines.list[there]?.arc !== line.arc || !sameSign) add(one, index)
      })
  return changed
}

/** The smallest box around everything drawn. */
function boundsOf(drawing: Omit<Drawing, 'bounds'>, made: Workings): Box {
  const bounds = makeBounds()
  for (const box of made.fields.texts.items) bounds.addBox(box, 0)
  for (const { round } of made.lines.list) bounds.addBox(round.box, MARKS.headHalfWidth)
  for (const sign of made.signs.places) bounds.addPoint(sign, MARKS.signHalf)
  for (const group of drawing.groups.values())
    bounds.addBox(groupReach(group, made.groups[group.id]?.name ?? ''), 1)
  for (const { centre, name } of drawing.marks.values()) {
    bounds.addPoint(centre, MARKS.loopDiameter / 2 + MARKS.loopHeadHalfWidth)
    if (name) bounds.addBox(boxAbout(name.centre, name.width, name.height), 0)
  }
  return bounds.box()
}

/**
 * Draws a map: names in lines, roles where there are none, links as arcs with heads, signs and delay marks, groups, and the marks of the loops given.
 * The same input gives the same drawing, whatever was drawn before, unless it is hasty; but all parts that are as in `previous` are the
 * same objects, and what nothing has touched is not computed again.
 */
export function drawMap(input: FinishedInput, previous?: Drawing): Drawing {
  return atOnce(drawInPieces(input, previous))
}

/** The same with pauses, every few hundred things. */
export function* drawInPieces(input: FinishedInput, previous?: Drawing): Generator<void, Drawing> {
  const { map, moved } = input
  const before = previous && workings.get(previous)
  const variables = yield* drawTexts(
    map.variables,
    (variable) => drawName(nameOrRole(variable)),
    moved,
    before?.variables,
  )
  yield
  const labels = yield* drawTexts(map.labels, ({ text }) => drawLabel(text), moved, before?.labels)
  yield
  const changes: readonly TextChange[] = [...variables.changes, ...labels.changes]
  const texts = yield* textField(variables, labels, before)
  yield
  const lines = yield* drawLines(
    topologyOf(map, input.isHasty),
    input,
    variables.drawings,
    texts,
    variables.changes,
    labels.changes,
    before?.lines,
  )
  yield
  const lineField = yield* makeField(lines.list, lineBoxes, before?.fields.lines)
  yield
  const frames = framesOf(map.groups, map.variables, variables.drawings)
  const edges = [...frames.values()].flatMap(edgesOf)
  const boxes = [...textBoxes(changes), ...changedBoxes(edges, before?.edges ?? [])]
  const signs = yield* placeSigns(lines, lineField, texts, edges, before, boxes)
  yield
  const signField = yield* makeField(signs.places, signBox, before?.fields.signs)
  const fields = { lines: lineField, texts, signs: signField }
  yield
  const isPassing = input.isPassing === true
  const isLarge = input.isLarge === true
  const { marked, finish } = input
  const groups = drawGroups(map.groups, frames, fields, previous?.groups)
  const groupNames = groupNameBoxes(groups, map.groups)
  const last =
    previous && before && !isPassing && !before.isPassing
      ? {
          marked: before.marked,
          marks: previous.marks,
          lines: before.lines,
          changed: [
            ...[...boxes, ...changedBoxes(groupNames, before.groupNames)].map((box) => ({ box })),
            ...changedLines({ lines, signs }, before),
          ],
        }
      : undefined
  const outlines = [...edges, ...groupNames]
  const placed = drawLoopMarks(marked, lines, isPassing ? null : { ...fields, outlines }, last)
  // Marks that stand in the middle for a moment only are in nobody's way.
  const loops = isPassing ? [] : [...placed.values()].map(({ centre }) => centre)
  const links = yield* drawLinks(lines, signs, { ...fields, loops }, changes, previous?.links, before)
  yield
  const { delays } = links
  const made: Workings = {
    variables,
    labels,
    lines,
    signs,
    delays,
    loops,
    fields,
    edges,
    groupNames,
    groups: map.groups,
    isPassing,
    isLarge,
    marked,
    finish,
  }
  const isFinishedAlike = before?.isLarge === isLarge && before.finish === finish
  const marks = finish
    ? finish({
        marked,
        marks: placed,
        fields,
        groupNames,
        isLarge,
        isPassing,
        before: isFinishedAlike ? last : undefined,
      })
    : placed
  const parts = {
    variables: variables.drawings,
    labels: labels.drawings,
    links: links.drawings,
    groups,
    marks,
  }
  const isAsBefore = previous && isSame(previous, parts) && before?.groups === map.groups
  const drawing = isAsBefore ? previous : withBounds(parts, made)
  workings.set(drawing, made)
  return drawing
}

/** The box around everything is worked out when it is asked for: hardly ever while something is dragged. */
function withBounds(parts: Omit<Drawing, 'bounds'>, made: Workings): Drawing {
  let bounds: Box | null = null
  return {
    ...parts,
    get bounds() {
      bounds ??= boundsOf(parts, made)
      return bounds
    },
  }
}

function isSame(a: Omit<Drawing, 'bounds'>, b: Omit<Drawing, 'bounds'>): boolean {
  return (
    a.variables === b.variables &&
    a.labels === b.labels &&
    a.links === b.links &&
    a.groups === b.groups &&
    a.marks === b.marks
  )
}
