import type { Runner } from '../../pace/index.ts'
import type { SearchOrder } from './searcher.ts'

/** Fetches the runner of a searcher and hands it on, or says why it could not be fetched. */
export type LoadRunner = (
  then: (runner: Runner<SearchOrder>) => void,
  failed: (reason: string) => void,
) => void

/** A runner whose code is fetched when it is first needed: a page opens and small maps are drawn without it. */
export interface LateRunner {
  /** Has its code fetched. */
  fetch(): void
  /** Has its worker started ahead of the first order. */
  warm(): void
  /** Does something with it: at once when it is here, else when it comes, unless it is called off by then. */
  use(what: (runner: Runner<SearchOrder>) => void): void
  cancel(): void
  end(): void
}

/** Makes one. `onFail` is told why what waited for it will not be done; the next need fetches it again. */
export function createLateRunner(load: LoadRunner, onFail: (reason: string) => void): LateRunner {
  let runner: Runner<SearchOrder> | null = null
  let isComing = false
  let isWarm = false
  let waiting: ((runner: Runner<SearchOrder>) => void)[] = []

  return {
    fetch,
    warm() {
      isWarm = true
      if (runner === null) fetch()
      else runner.warm()
    },
    use(what) {
      if (runner !== null) what(runner)
      else {
        waiting.push(what)
        fetch()
      }
    },
    cancel() {
      waiting = []
      runner?.cancel()
    },
    end() {
      waiting = []
      isWarm = false
      runner?.end()
    },
  }

  function fetch(): void {
    if (isComing) return
    isComing = true
    load(
      (come) => {
        runner = come
        if (isWarm) come.warm()
        for (const what of waiting.splice(0)) what(come)
      },
      (reason) => {
        isComing = false
        if (waiting.splice(0).length > 0) onFail(reason)
      },
    )
  }
}
