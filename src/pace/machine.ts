/** What an event makes of a state, and what is then to be done, in this order. Pure: the same state and event always give the same. */
export type Next<State, Event, Effect> = (state: State, event: Event) => readonly [State, readonly Effect[]]

/** A state that lives on, and what happens to it. */
export interface Machine<State, Event> {
  state(): State
  /**
   * Takes in an event. The state is the one after it when this returns, and what is to be done about it is done; but what happens while something is being done
   * is only taken in: what is to be done about that comes after all that was to be done before.
   */
  happen(event: Event): void
}

/**
 * Makes the machine of one state. `perform` does an effect, and is given the state as it was when that was asked for. What it throws goes to whoever told of the
 * event; what was still to be done is done with the next one.
 */
export function createMachine<State, Event, Effect>(
  first: State,
  next: Next<State, Event, Effect>,
  perform: (effect: Effect, asked: State) => void,
): Machine<State, Event> {
  let state = first
  let isBusy = false
  const due: (readonly [Effect, State])[] = []
  return {
    state: () => state,
    happen(event) {
      const [after, effects] = next(state, event)
      state = after
      for (const effect of effects) due.push([effect, after])
      if (isBusy) return
      isBusy = true
      try {
        for (let one = due.shift(); one !== undefined; one = due.shift()) perform(...one)
      } finally {
        isBusy = false
      }
    },
  }
}
