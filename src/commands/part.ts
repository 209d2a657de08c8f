/** A part of the program that the page does not load at first. */
export interface Part<T> {
  /** Fetches it, once; what could not be fetched is asked for again the next time. */
  fetch(): Promise<T>
  /** Does something with it: at once when it is here, so that a person's event is not over yet, else when it comes. */
  use<R>(what: (part: T) => R | Promise<R>): R | Promise<R>
}

/** How long a command waits for one that was given before and still fetches its part, ms: beyond it the network is gone or slow. */
const PATIENCE = 300

let underway: Promise<unknown> | null = null

/**
 * Makes a part of what fetches it. While a command waits for its part, those given later wait too (`inTurn`), so that three quick presses
 * and a save right behind them are done in the order of the keys.
 */
export function part<T>(load: () => Promise<T>): Part<T> {
  let here: { readonly part: T } | null = null
  let coming: Promise<T> | null = null
  const fetch = (): Promise<T> => {
    coming ??= load().then(
      (loaded) => {
        here = { part: loaded }
        return loaded
      },
      (problem: unknown) => {
        coming = null
        throw problem
      },
    )
    return coming
  }
  return {
    fetch,
    use<R>(what: (part: T) => R | Promise<R>) {
      if (here !== null) return what(here.part)
      const done = fetch().then(what)
      const wait: Promise<unknown> = Promise.race([fetch(), after(PATIENCE)])
        .catch(() => 'told by the command that asked')
        .finally(() => {
          if (underway === wait) underway = null
        })
      underway = wait
      return done
    },
  }
}

/** Runs a command now, or behind those that were given before it and still wait for their part. */
export function inTurn(run: () => void | Promise<void>): void | Promise<void> {
  return underway === null ? run() : underway.then(run)
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
