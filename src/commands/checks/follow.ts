import {
  type CheckAnswer,
  type Checker,
  type CheckMode,
  type Finding,
  type SplitFindings,
  toldIn,
} from '../../checks/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { createSignal, runLater } from '../../pace/index.ts'
import { chosenCheckMode, type LoopsState, ownWords, type Session } from '../../store/index.ts'
import { inKeptOrder, standing } from './shown.ts'

/** So many milliseconds without an edit, and with no hand at anything, and the map is looked at again. */
const REST = 400

/** What is known of the open map by its checks. */
export interface ChecksState {
  /** The last answer; null before the first. */
  readonly answer: CheckAnswer | null
  /** Whether that looked at everything, and not only at what is told while drawing. */
  readonly isWhole: boolean
  /** What is told of the map as it is, in every mode, and what people left as it is. */
  readonly standing: SplitFindings
  /** When the map is looked at, as the panel shows it. */
  readonly mode: CheckMode
  /** What the panel lists: of the mode, in an order that is kept. */
  readonly listed: readonly Finding[]
  /** The finding that is open in the panel, by its key. */
  readonly open: string | null
  /** True from an edit until it is answered. */
  readonly searching: boolean
  /** Why there is no answer, as a sentence; null when all is well. */
  readonly problem: string | null
}

/** Keeps the findings of one open map current, from when it is begun. */
export interface ChecksFollower {
  getState(): ChecksState
  subscribe(listener: () => void): () => void
  /**
   * Begins to look, the first time: for what is told while drawing, and for everything while the panel is seen. An empty map is not looked at before something is on it.
   */
  begin(): void
  /** Looks at everything now, as before a file goes out, though the panel is not seen. */
  lookAtAll(): void
  /** Looks again with the words that a person has added. */
  again(): void
  /** Shows the findings of a mode, in the order in which they were found. */
  show(mode: CheckMode): void
  /** Opens a finding in the panel; null closes it. */
  open(key: string | null): void
  /** Takes a finding off the list that has just been mended, before the next answer says so. */
  drop(key: string): void
  stop(): void
}

/** What is followed of a session. */
export type Followed = Pick<Session, 'document' | 'view' | 'loops'>

const NOTHING: SplitFindings = { told: [], left: [] }

/**
 * Follows a map until it is stopped. What was found stays while it is looked again, but for what is about things that are gone. `wait` runs something after so many
 * milliseconds and gives back what calls it off.
 */
export function followChecks(
  { document, view, loops }: Followed,
  makeChecker: (onError: (sentence: string) => void) => Checker,
  wait: (work: () => void, milliseconds: number) => () => void = runLater,
): ChecksFollower {
  const { get, set, subscribe } = createSignal<ChecksState>({
    answer: null,
    isWhole: false,
    standing: NOTHING,
    mode: chosenCheckMode(),
    listed: [],
    open: null,
    searching: false,
    problem: null,
  })
  let checker: Checker | null = null
  let stops: readonly (() => void)[] | null = null
  let stopWaiting = (): void => {}
  /** Whether an edit waits to be looked at. */
  let isDue = false
  /** Whether the last ask was for everything. */
  let isAskedWhole = false
  /** All keys that the panel has listed since it began, in their order: what is mended and undone comes back to its place. */
  let order: readonly string[] = []

  return {
    getState: get,
    subscribe,
    begin() {
      if (stops !== null) return
      stops = [
        document.state.subscribe((now, before) => now.map !== before.map && follow(now.map)),
        loops.subscribe((now, before) => now.labels !== before.labels && later()),
        view.subscribe(() => {
          if (isDue && !isBusy()) later()
          else if (isSeen() && !isAskedWhole) look()
        }),
      ]
      look()
    },
    lookAtAll() {
      this.begin()
      if (!isAskedWhole) look(true)
    },
    again: () => {
      if (stops !== null) later()
    },
    show(mode) {
      const { told } = get().standing
      order = []
      change({ mode, listed: inKeptOrder(toldIn(told, mode), [], mode), open: null })
    },
    open(key) {
      if (get().open !== key) change({ open: key })
    },
    drop(key) {
      const { answer } = get()
      if (answer === null) return
      const findings = answer.findings.filter((finding) => finding.key !== key)
      settle({ ...answer, findings }, document.state.getState().map, {})
    },
    stop() {
      stopWaiting()
      for (const stop of stops ?? []) stop()
      stops = []
      checker?.close()
    },
  }

  function change(part: Partial<ChecksState>): void {
    set({ ...get(), ...part })
  }

  /** A name that is being typed, or a thing in the hand, is not judged. */
  function isBusy(): boolean {
    const { inHand, editing } = view.getState()
    return inHand !== null || editing !== null
  }

  function isSeen(): boolean {
    const { panel, panelOpen } = view.getState()
    return panelOpen && panel === 'checks'
  }

  function follow(map: CausalMap): void {
    const { answer } = get()
    if (answer !== null) settle(answer, map, { searching: true })
    later()
  }

  function later(): void {
    stopWaiting()
    isDue = true
    stopWaiting = wait(() => !isBusy() && look(), REST)
  }

  function look(isWhole = isSeen()): void {
    stopWaiting()
    isDue = false
    isAskedWhole = isWhole
    const { map } = document.state.getState()
    if (isEmpty(map)) {
      settle({ findings: [], quiet: [], complete: true }, map, { isWhole, searching: false, problem: null })
      return
    }
    checker ??= makeChecker((problem) => change({ searching: false, problem }))
    change({ searching: true, problem: null })
    const mode = isWhole ? undefined : 'drawing'
    const labels = labelsOf(loops.getState())
    checker.ask({ map, own: ownWords(), language: 'en', mode, labels }, (answer) =>
      settle(answer, document.state.getState().map, { isWhole, searching: isDue }),
    )
  }

  function settle(answer: CheckAnswer, map: CausalMap, part: Partial<ChecksState>): void {
    const { mode, open: before } = get()
    const now = standing(answer, map)
    // Nobody works through a list that is not seen.
    if (!isSeen()) order = []
    const listed = inKeptOrder(toldIn(now.told, mode), order, mode)
    order = [...new Set([...order, ...listed.map(({ key }) => key)])]
    const open = listed.some(({ key }) => key === before) ? before : null
    change({ ...part, answer, standing: now, listed, open })
  }
}

/** Checks look at no more loops than this, the shortest. */
const MOST_LABELS = 1_000

/** What loops are called where they are listed, to be called so by the checks, too. */
function labelsOf({ list, labels }: LoopsState): ReadonlyMap<string, string> {
  return new Map(
    list.loops.slice(0, MOST_LABELS).flatMap(({ key, type }) => {
      const label = labels.get(key, type)
      return label === undefined ? [] : [[key, label] as const]
    }),
  )
}

function isEmpty({ variables, labels }: CausalMap): boolean {
  return Object.keys(variables).length === 0 && Object.keys(labels).length === 0
}
