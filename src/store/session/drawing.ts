import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type Drawing,
  drawInPieces,
  drawMap,
  type FinishedInput,
  prepareTopology,
} from '../../layout/index.ts'
import { SMALL } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { PAGE_PACE, startPieces } from '../../pace/index.ts'

/** The drawing of an open map, kept current. */
export interface Drawer {
  readonly drawing: StoreApi<{ readonly drawing: Drawing }>
  /** Draws what is to be seen now. */
  readonly draw: () => void
  /**
   * To be called when links came, went or changed, before they are drawn: those of a large map are drawn around its loops of
   * before at first, and around those it has now as soon as these are found.
   */
  readonly followLinks: (map: CausalMap) => void
  /** Draws in pieces a map that will be the one to be seen, so that drawing it then is soon done. */
  readonly drawAhead: (map: CausalMap) => Generator<void, void>
  readonly stop: () => void
}

/** Draws `map` at once, without marks, as far as it is not `drawn`; from then on what `input` tells. */
export function createDrawer(map: CausalMap, drawn: Drawing | undefined, input: () => FinishedInput): Drawer {
  const drawing = createStore<{ readonly drawing: Drawing }>()(() => ({
    drawing: drawMap({ map, marked: [] }, drawn),
  }))
  let isHasty = false
  let stop = (): void => {}
  let ahead: Drawing | null = null

  function draw(): void {
    const before = drawing.getState().drawing
    const after = drawMap({ ...input(), isHasty }, ahead ?? before)
    ahead = null
    if (after !== before) drawing.setState({ drawing: after })
  }

  function* drawAhead(map: CausalMap): Generator<void, void> {
    yield* prepareTopology(map)
    ahead = yield* drawInPieces({ ...input(), map }, drawing.getState().drawing)
  }

  function* drawAround(loopsOf: CausalMap): Generator<void, void> {
    yield* prepareTopology(loopsOf)
    isHasty = false
    draw()
  }

  return {
    drawing,
    draw,
    drawAhead,
    followLinks(after) {
      stop()
      isHasty = Object.keys(after.links).length > SMALL.links
      if (isHasty) stop = startPieces(drawAround(after), PAGE_PACE)
    },
    stop: () => stop(),
  }
}
