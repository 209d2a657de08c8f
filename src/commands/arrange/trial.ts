import type { Arrangement } from '../../layout/index.ts'
import type { Arranging, Session } from '../../store/index.ts'
import type { World } from '../types.ts'
import { type Shown, stagesTo, wayTo } from './way.ts'

/** An arrangement on trial: it is shown on the canvas, and the map does not know of it. */
export interface Trial {
  /** Whether it is still wanted: neither given up, nor has the map been changed meanwhile. */
  isOn(): boolean
  /**
   * Lets what is shown glide to an arrangement: the best so far, or the one that was found. Resolves once it is there, or is not
   * to be. Where so much moves that each frame would hold up the page, it comes in a few portions, or only once it is on the map.
   */
  show(arrangement: Arrangement, isSearching: boolean): Promise<void>
  /** From now on the map may change: what was found is being put into it. `takeBack` is called when somebody gives it up. */
  stopWatching(takeBack: () => void): void
  /** Shows the map as it is. */
  close(): void
}

/** Up to so many names and links glide, more arrive in portions; up to so many are shown at all before they are on the map. */
const MOST_GLIDING = 120
const MOST_SHOWN = 700

const DROPPED = 'The map was changed meanwhile, so the arrangement was dropped.'

/**
 * Begins a trial. `stop` is to end the search that it waits for; it is called when somebody ends the trial. `rest` resolves once the
 * page has drawn and answered.
 */
export function startTrial(
  { page }: World,
  session: Session,
  stop: () => void,
  rest: () => Promise<void>,
): Trial {
  const { view, document } = session
  const start = document.state.getState().map
  let turn = 0
  const isOn = (): boolean => view.getState().arranging?.end === end
  let takeBack = (): void => {}
  const unwatch = (): void => {
    for (const stop of watching) stop()
  }
  const close = (): void => {
    unwatch()
    if (isOn()) view.setState({ arranging: null })
  }
  const drop = (): void => {
    close()
    stop()
    page.toast({ kind: 'info', text: DROPPED })
  }
  const end: Arranging['end'] = (how) => {
    if (how === 'giveUp') {
      close()
      takeBack()
    }
    stop()
  }
  const nothing: Shown = { places: new Map(), bends: new Map() }
  view.setState({ arranging: { ...nothing, isSearching: true, isPassing: false, hasBest: false, end } })
  const watching = [
    document.state.subscribe(({ map }) => {
      if (map.variables !== start.variables || map.links !== start.links) drop()
    }),
    view.subscribe(({ moved, bending, editing, projector }) => {
      // A name that is typed would come in two steps, one below the arrangement and one above it.
      if (moved !== null || bending !== null || editing !== null || projector !== null) drop()
    }),
  ]

  return {
    isOn,
    stopWatching(onGivenUp) {
      unwatch()
      takeBack = onGivenUp
    },
    close,
    async show(arrangement, isSearching) {
      turn += 1
      const mine = turn
      const { arranging } = view.getState()
      if (arranging?.end !== end) return
      const isWanted = (): boolean => isOn() && mine === turn
      const set = ({ places, bends }: Shown, isPassing: boolean): void =>
        view.setState({ arranging: { places, bends, isSearching, isPassing, hasBest: true, end } })
      const size = Object.keys(arrangement.places).length + Object.keys(arrangement.bends).length
      if (size > MOST_SHOWN) set(arranging, false)
      else if (size > MOST_GLIDING) {
        const stages = stagesTo(arrangement, session)
        for (const [at, shown] of stages.entries()) {
          set(shown, at < stages.length - 1)
          await rest()
          if (!isWanted()) return
        }
      } else {
        const way = wayTo(arrangement, session)
        const show = (part: number): void => set(way(part), part < 1)
        if (page.canvas === null) show(1)
        else await page.canvas.animate(show, isWanted)
      }
    },
  }
}
