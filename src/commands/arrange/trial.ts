import type { Arrangement, Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Arranging, Session } from '../../store/index.ts'
import type { World } from '../types.ts'

/** An arrangement on trial: it is shown on the canvas, and the map does not know of it. */
export interface Trial {
  /** Whether it is still wanted: neither given up, nor has the map been changed meanwhile. */
  isOn(): boolean
  /**
   * Lets what is shown glide to an arrangement: the best so far, or the one that was found. Resolves once it is there, or is not
   * to be. Where so much moves that each frame would hold up the page, it is shown at once, or only once it is on the map.
   */
  show(arrangement: Arrangement, isSearching: boolean): Promise<void>
  /** From now on the map may change: what was found is about to be put into it. */
  stopWatching(): void
  /** Shows the map as it is. */
  close(): void
}

type Shown = Pick<Arranging, 'places' | 'bends'>

/** Up to so many names and links glide, and up to so many are shown at all while better is looked for. */
const MOST_GLIDING = 250
const MOST_SHOWN = 700

const DROPPED = 'The map was changed meanwhile, so the arrangement was dropped.'

/** Begins a trial. `stop` is to end the search that it waits for; it is called when somebody ends the trial. */
export function startTrial({ page }: World, session: Session, stop: () => void): Trial {
  const { view, document } = session
  const start = document.state.getState().map
  let turn = 0
  const isOn = (): boolean => view.getState().arranging?.end === end
  const stopWatching = (): void => {
    for (const stop of watching) stop()
  }
  const close = (): void => {
    stopWatching()
    if (isOn()) view.setState({ arranging: null })
  }
  const drop = (): void => {
    close()
    stop()
    page.toast({ kind: 'info', text: DROPPED })
  }
  const end: Arranging['end'] = (how) => {
    if (how === 'giveUp') close()
    stop()
  }
  const nothing: Shown = { places: new Map(), bends: new Map() }
  view.setState({ arranging: { ...nothing, isSearching: true, isPassing: false, hasBest: false, end } })
  const watching = [
    document.state.subscribe(({ map }) => {
      if (map.variables !== start.variables || map.links !== start.links) drop()
    }),
    view.subscribe(({ moved, bending, projector }) => {
      if (moved !== null || bending !== null || projector !== null) drop()
    }),
  ]

  return {
    isOn,
    stopWatching,
    close,
    async show(arrangement, isSearching) {
      turn += 1
      const mine = turn
      const { arranging } = view.getState()
      if (arranging?.end !== end) return
      const way = wayTo(arrangement, session)
      const isWanted = (): boolean => isOn() && mine === turn
      const set = ({ places, bends }: Shown, isPassing = false): void =>
        view.setState({ arranging: { places, bends, isSearching, isPassing, hasBest: true, end } })
      const show = (part: number): void => set(way(part), part < 1)
      const size = Object.keys(arrangement.places).length + Object.keys(arrangement.bends).length
      if (size > (isSearching ? MOST_SHOWN : MOST_GLIDING)) set(arranging)
      else if (size > MOST_GLIDING || page.canvas === null) show(1)
      else await page.canvas.animate(show, isWanted)
    },
  }
}

/** What is to be shown at each part of the way, 0 to 1, from what is drawn now to an arrangement. */
function wayTo(arrangement: Arrangement, { drawing }: Session): (part: number) => Shown {
  const drawn = drawing.getState().drawing
  const to: Shown = {
    places: new Map(Object.entries(arrangement.places)),
    bends: new Map(Object.entries(arrangement.bends)),
  }
  const from: Shown = {
    places: valuesOf(to.places, (id) => drawn.variables.get(id)?.centre),
    bends: valuesOf(to.bends, (id) => drawn.links.get(id)?.bend),
  }
  return (part) => {
    if (part >= 1) return to
    const mix = (a: number, b: number): number => a + (b - a) * part
    const between = (a: Point, b: Point): Point => ({ x: mix(a.x, b.x), y: mix(a.y, b.y) })
    return {
      places: valuesOf(to.places, (id, place) => between(from.places.get(id) ?? place, place)),
      bends: valuesOf(to.bends, (id, bend) => mix(from.bends.get(id) ?? bend, bend)),
    }
  }
}

/** What `make` makes of each, without those of which it makes nothing. */
function valuesOf<T>(of: ReadonlyMap<Id, T>, make: (id: Id, value: T) => T | undefined): Map<Id, T> {
  const values = new Map<Id, T>()
  for (const [id, value] of of) {
    const made = make(id, value)
    if (made !== undefined) values.set(id, made)
  }
  return values
}
