import { PAGE_PACE, type Pace, runLater } from '../../pace/index.ts'
import type { LoopLimits } from '../types.ts'
import type { LoadSearcher, LoopWorker, runSearcher } from './runner.ts'

/** Fetches what follows edits and hands it on. */
export type LoadEdits = (then: (edits: Edits) => void) => void

/** Fetches what makes the runner of a searcher and hands it on, or says why it could not be fetched. */
export type FetchRunner = (then: (run: typeof runSearcher) => void, failed: (reason: string) => void) => void

/** What follows edits. */
export type Edits = typeof import('./edits.ts')

/** How a finder works; every field has a default that suits the page. */
export interface LoopFinderOptions extends Partial<Pace> {
  readonly limits?: Partial<LoopLimits>
  /** Starts a worker that runs `worker.ts`; null where workers cannot be had: then the page searches, in small pieces. */
  readonly createWorker?: () => LoopWorker | null
  /** Told in a sentence when the worker failed (the search goes on without it) or no answer can be given. */
  readonly onError?: (sentence: string) => void
  /** Has what orders a worker about fetched. */
  readonly loadRunner?: FetchRunner
  /** Has the searcher for a page without a worker fetched. */
  readonly loadSearcher?: LoadSearcher
  /** Has what follows edits fetched. */
  readonly loadEdits?: LoadEdits
  /** Runs a piece of work after so many milliseconds; what it answers takes that back. */
  readonly wait?: (work: () => void, milliseconds: number) => () => void
}

/** What a finder works with, when nothing is left out. */
export interface Surroundings {
  readonly pace: Pace
  readonly createWorker: () => LoopWorker | null
  readonly onError: (sentence: string) => void
  readonly loadRunner: FetchRunner
  readonly loadSearcher: LoadSearcher
  readonly loadEdits: LoadEdits
  readonly wait: (work: () => void, milliseconds: number) => () => void
}

/** The options with those of the page where none are given. */
export function surroundingsOf(options: LoopFinderOptions): Surroundings {
  const onError = options.onError ?? ((sentence) => console.error(sentence))
  return {
    pace: { pause: options.pause ?? PAGE_PACE.pause, now: options.now ?? PAGE_PACE.now },
    createWorker: options.createWorker ?? startLoopWorker,
    onError,
    loadRunner: options.loadRunner ?? fetchRunner,
    loadSearcher: options.loadSearcher ?? fetchSearcher,
    loadEdits: options.loadEdits ?? fetchEdits(onError),
    wait: options.wait ?? runLater,
  }
}

const fetchRunner: FetchRunner = (then, failed) => {
  import('./runner.ts').then(
    ({ runSearcher }) => then(runSearcher),
    (error) => failed(String(error)),
  )
}

const fetchSearcher: LoadSearcher = (then, failed) => {
  import('./searcher.ts').then(
    ({ createSearcher }) => then(createSearcher),
    (error) => failed(String(error)),
  )
}

/** A page that was just opened has more urgent things to fetch for so many milliseconds. */
const OPENING = 1_000

function fetchEdits(onError: (sentence: string) => void): LoadEdits {
  return (then) => {
    runLater(() => {
      import('./edits.ts').then(then, (error) =>
        onError(
          `What follows loops through edits could not be fetched (${String(error)}): each is searched anew.`,
        ),
      )
    }, OPENING)
  }
}

function startLoopWorker(): LoopWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
