import { finish, inPieces, PAGE_PACE, type Waiting } from '../../pace/index.ts'

/** Work that is done in pieces, and must be done before anything else is. */
export interface UnderWay {
  /** What it comes to; rejects when it was stopped. */
  readonly done: Promise<string | null>
  /** Takes it to its end at once, unless it is over. */
  finish(): void
}

/** Starts work in pieces. When it is stopped `takeBack` is called with the work standing where it was. */
export function takeWay(
  work: Generator<void, string | null>,
  { signal, onPause }: Waiting = {},
  takeBack: () => void,
): UnderWay {
  let outcome: { readonly value: string | null } | null = null
  let isOver = false
  function* whole(): Generator<void, string | null> {
    // Taken to its end meanwhile, it only hands out what it came to.
    while (outcome === null) {
      const next = work.next()
      if (next.done === true) outcome = { value: next.value }
      else yield
    }
    isOver = true
    return outcome.value
  }
  const onAbort = (): void => {
    if (isOver || outcome !== null) return
    isOver = true
    takeBack()
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  const done = inPieces(whole(), PAGE_PACE, { signal, onPause }).catch((problem: unknown) => {
    // Stopped too late.
    if (outcome !== null) return outcome.value
    throw problem
  })
  return {
    done,
    finish() {
      if (isOver || outcome !== null || signal?.aborted === true) return
      outcome = { value: finish(work) }
    },
  }
}
