import type { Command, World } from '../../commands/index.ts'
import { aheadOfNeed } from '../../pace/index.ts'
import type { KeyGate } from '../keyGate.ts'
import type { Toasts } from '../toast/toasts.ts'
import { createTypedNames, fetchOffer } from './typedNames.ts'

/** What stands between keys and commands for the sake of words. */
export interface WordCatcher {
  /** Fetches what is needed once a word was typed: once the canvas can be drawn on. */
  fetch(): void
  /** How keys run commands. */
  run(command: Command, world: World): void
  stop(): void
}

/** Has the gate know words that are typed where nothing is open, from the first key on: what tells them from keys is small, and is loaded with what runs commands. */
export function catchWords(gate: KeyGate, world: () => World | null, toasts: Toasts): WordCatcher {
  const names = createTypedNames(world, toasts)
  gate.catchWords(names)
  return {
    fetch() {
      // After the canvas has been drawn, which it is no part of. Where it does not come it is asked for again with the first word.
      aheadOfNeed(() => void fetchOffer().catch(console.info), 0)
    },
    run: names.run,
    stop: () => gate.catchWords(null),
  }
}
