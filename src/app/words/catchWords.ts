import type { Command, World } from '../../commands/index.ts'
import type { KeyGate } from '../keyGate.ts'
import { runCommand } from '../keys.ts'
import type { Toasts } from '../toast/toasts.ts'
import type { TypedNames } from './typedNames.ts'

/** What stands between keys and commands for the sake of words. */
export interface WordCatcher {
  /** Fetches what knows words: once the canvas can be drawn on. */
  fetch(): void
  /** How keys run commands. */
  run(command: Command, world: World): void
  stop(): void
}

/** Has the gate know words that are typed where nothing is open, as soon as what knows them is fetched. */
export function catchWords(gate: KeyGate, world: () => World | null, toasts: Toasts): WordCatcher {
  let names: TypedNames | null = null
  let isStopped = false
  return {
    fetch() {
      // Until it can be fetched letters are keys of commands.
      import('./typedNames.ts').then(({ createTypedNames }) => {
        if (isStopped || names !== null) return
        names = createTypedNames(world, toasts)
        gate.catchWords(names)
      }, console.error)
    },
    run(command, now) {
      if (names === null) void runCommand(command, now)
      else names.run(command, now)
    },
    stop() {
      isStopped = true
      gate.catchWords(null)
    },
  }
}
