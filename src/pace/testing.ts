import type { Pace } from './pieces.ts'

/** For tests only: a pace whose pieces run when the test says so, and whose clock knows steps and no time. */
export interface TestPace extends Pace {
  /** How many pieces wait for their turn. */
  waits(): number
  /** Runs the piece that has waited longest; false when none waits. */
  runOne(): boolean
  /** Runs pieces until none waits, and tells how many. */
  runAll(): number
}

/**
 * Makes one. Each time that the clock is looked at so many milliseconds have passed. Work looks after each of its steps, so what a piece
 * holds is counted in steps and never depends on how fast the code is: when nothing is given, every step is a piece.
 */
export function createTestPace(milliseconds = 10): TestPace {
  const waiting: (() => void)[] = []
  let time = 0
  const runOne = (): boolean => {
    const work = waiting.shift()
    work?.()
    return work !== undefined
  }
  return {
    pause: (work) => void waiting.push(work),
    now: () => {
      time += milliseconds
      return time
    },
    waits: () => waiting.length,
    runOne,
    runAll() {
      let pieces = 0
      while (runOne()) pieces++
      return pieces
    },
  }
}
