import type { Lack, Meant, RecogniseAnswer, Recogniser } from '../../../archetypes/index.ts'
import type { CausalMap } from '../../../model/index.ts'
import { createSignal, runLater } from '../../../pace/index.ts'
import type { MapDocument } from '../../../store/index.ts'
import { graphDiffers, graphOf } from '../found/graph.ts'

/** So many milliseconds without an edit and it is looked again. */
const REST = 150

/** What is known of what is meant. */
export interface MeantState {
  /** The last answer to what is meant now; null before the first. */
  readonly lack: Lack | null
  /** True from an edit or a question until it is answered. */
  readonly searching: boolean
  /** Why there is no answer, as a sentence; null when all is well. */
  readonly problem: string | null
}

/** Keeps current what a map lacks of an archetype that is meant. */
export interface MeantFollower {
  getState(): MeantState
  subscribe(listener: () => void): () => void
  /** Looks for this. The last answer stays while only the roles that were chosen are others. */
  mean(meant: Meant): void
  stop(): void
}

/** Follows a map until it is stopped; `wait` runs something after so many milliseconds and gives back what calls it off. */
export function followMeant(
  document: Pick<MapDocument, 'state'>,
  makeRecogniser: (onError: (sentence: string) => void) => Recogniser,
  wait: (work: () => void, milliseconds: number) => () => void = runLater,
): MeantFollower {
  const { get, set, subscribe } = createSignal<MeantState>({ lack: null, searching: false, problem: null })
  const recogniser = makeRecogniser((problem) => change({ searching: false, problem }))
  let meant: Meant | null = null
  let stopWaiting: (() => void) | null = null
  const stopFollowing = document.state.subscribe((now, before) => follow(before.map, now.map))

  return {
    getState: get,
    subscribe,
    mean(next) {
      const isSame = meant?.archetype === next.archetype && meant.structure === next.structure
      meant = next
      if (!isSame) change({ lack: null })
      ask()
    },
    stop() {
      stopWaiting?.()
      stopFollowing()
      recogniser.close()
    },
  }

  function change(part: Partial<MeantState>): void {
    set({ ...get(), ...part })
  }

  function follow(before: CausalMap, now: CausalMap): void {
    if (meant === null || !graphDiffers(before, now)) return
    stopWaiting?.()
    stopWaiting = wait(ask, REST)
    change({ searching: true })
  }

  function ask(): void {
    stopWaiting?.()
    stopWaiting = null
    if (meant === null) return
    change({ searching: true, problem: null })
    const graph = graphOf(document.state.getState().map)
    recogniser.ask({ graph, given: null, dismissed: new Set(), notes: [], meant }, receive)
  }

  function receive({ lack }: RecogniseAnswer): void {
    change({ lack: lack ?? null, searching: stopWaiting !== null })
  }
}
