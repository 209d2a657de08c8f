import type { Command, World } from '../../commands/index.ts'
import { whenIdle } from '../../pace/index.ts'
import type { KeyGate } from '../keyGate.ts'
import { runCommand } from '../keys.ts'
import type { Toasts } from '../toast/toasts.ts'
import type { TypedNames } from './typedNames.ts'

/** What stands between keys and commands for the sake of words. */
export interface WordCatcher {
  /** Fetches what knows words: once the canvas can be drawn on. */
  fetch(): void
  /** Whether keys have to wait for that a moment. */
  isComing(): boolean
  /** How keys run commands. */
  run(command: Command, world: World): void
  stop(): void
}

/** Has the gate know words that are typed where nothing is open, as soon as what knows them is fetched. */
export function catchWords(gate: KeyGate, world: () => World | null, toasts: Toasts): WordCatcher {
  let names: TypedNames | null = null
  let isStopped = false
  let isComing = false
  const fetchNames = async (): Promise<void> => {
    try {
      const { createTypedNames } = await import('./typedNames.ts')
      if (isStopped) return
      names = createTypedNames(world, toasts)
      gate.catchWords(names)
    } catch (problem) {
      // Without it letters are keys of commands; it is asked for again with the next map.
      console.info(problem)
    } finally {
      isComing = false
    }
  }
  return {
    fetch() {
      if (isComing || names !== null) return
      isComing = true
      // After the canvas has been drawn, which it is no part of.
      whenIdle(() => void fetchNames(), 0)
    },
    isComing: () => isComing,
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
