import type { Size } from '../../../src/canvas/fit.ts'
import { freshKnown, requestFor, shownBy, withArranged } from '../../../src/canvas/showing/known.ts'
import { type Standing, standingWhole } from '../../../src/canvas/showing/stand.ts'
import { writeSvg } from '../../../src/formats/drawSvg.ts'
import {
  arrange,
  clashesOf,
  drawMap,
  type MarkedLoop,
  mapOfPart,
  NAME_STYLE,
} from '../../../src/layout/index.ts'
import { createLoopFinder } from '../../../src/loops/index.ts'
import type { CausalMap } from '../../../src/model/index.ts'
import { createMemoryDocument, openSession, type Staged } from '../../../src/store/index.ts'

/** What is measured of one drawing on a projector. */
export interface Measured {
  /** How high names are on the screen, px. */
  readonly names: number
  readonly arcsOnNames: number
  readonly marksOnNames: number
  readonly marksOnMarks: number
  readonly namesOnNames: number
  readonly svg: string
}

/** How a map is shown: as it stands, and as the projector has it, with the time until its first drawing stands, ms. */
export interface Shown {
  readonly before: Measured
  /** The whole, or each part. */
  readonly after: readonly Measured[]
  readonly isWhole: boolean
  readonly milliseconds: number
  /** Whether every link is in one of the parts. */
  readonly isComplete: boolean
}

/** Shows a map as the page does, the arranger being run here and not in a worker. */
export async function show(map: CausalMap, size: Size): Promise<Shown> {
  const marked = await marksOf(map)
  const started = performance.now()
  let known = freshKnown(map, size)
  let milliseconds: number | null = null
  const stands = new Map<number | null, Standing>()
  for (let asked: number | null = null; ; ) {
    const shown = shownBy(known, marked, asked)
    known = shown.known
    const isThere = shown.wanted === null || (typeof shown.wanted === 'number' && shown.wanted !== shown.part)
    if (isThere) {
      milliseconds ??= performance.now() - started
      stands.set(shown.part, shown.stand)
      const next = (shown.part ?? -1) + 1
      if (known.parts.length < 2 || next >= known.parts.length) break
      asked = next
      if (shown.wanted === null) continue
    }
    if (shown.wanted === null) break
    const work = arrange(requestFor(known, shown.wanted))
    let step = await work.next()
    while (step.done !== true) step = await work.next()
    const placed = {
      places: new Map(Object.entries(step.value.places)),
      bends: new Map(Object.entries(step.value.bends)),
    }
    known = withArranged(known, shown.wanted, placed)
  }
  const inParts = [...stands].filter(([part]) => part !== null)
  const after = (inParts.length > 0 ? inParts : [...stands]).map(([, stand]) => measured(map, marked, stand))
  const links = inParts.flatMap(([, { staged }]) => [...(staged?.part?.links ?? [])])
  return {
    before: measured(map, marked, standingWhole(map, marked, size, null)),
    after,
    isWhole: inParts.length === 0,
    milliseconds: milliseconds ?? Number.NaN,
    isComplete: inParts.length === 0 || links.toSorted().join() === Object.keys(map.links).toSorted().join(),
  }
}

async function marksOf(map: CausalMap): Promise<readonly MarkedLoop[]> {
  const session = openSession(createMemoryDocument(map), createLoopFinder({ createWorker: () => null }))
  const { marked } = session.loops.getState()
  await session.close()
  return marked
}

function measured(map: CausalMap, marked: readonly MarkedLoop[], { staged, seen }: Standing): Measured {
  const own = shownMap(map, staged)
  const marks = marked.filter(({ loop }) => loop.links.every((id) => own.links[id]))
  const drawing = drawMap({ map: own, marked: marks, moved: staged?.places, bends: staged?.bends })
  const kinds = clashesOf(own, drawing).map(({ kind }) => kind)
  const count = (wanted: (typeof kinds)[number]) => kinds.filter((kind) => kind === wanted).length
  return {
    names: seen.zoom * NAME_STYLE.size,
    arcsOnNames: count('arcOnName'),
    marksOnNames: count('markOnName'),
    marksOnMarks: count('markOnMark'),
    namesOnNames: count('nameOnName'),
    svg: writeSvg(own, drawing),
  }
}

function shownMap(map: CausalMap, staged: Staged | null): CausalMap {
  return staged?.part ? mapOfPart(map, staged.part) : map
}
