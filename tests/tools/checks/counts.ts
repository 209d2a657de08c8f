import { readFileSync } from 'node:fs'

/** Tests by outcome. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The counts in a report that a test runner left at `file`; null and a sentence on the console when there is none. */
export function countsIn(file: string, read: (json: unknown) => Counts): Counts | null {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (problem) {
    console.error(`No counts: ${problem instanceof Error ? problem.message : problem}`)
    return null
  }
}

/** Reads what vitest's JSON reporter writes. */
export function readVitest(json: unknown): Counts {
  return {
    passed: numberAt(json, 'numPassedTests'),
    failed: numberAt(json, 'numFailedTests'),
    skipped: numberAt(json, 'numPendingTests'),
  }
}

/** Reads what Playwright's JSON reporter writes. A journey that passed when it was tried again has passed; the list of journeys calls it flaky. */
export function readPlaywright(json: unknown): Counts {
  const stats = typeof json === 'object' && json !== null && 'stats' in json ? json.stats : null
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
  }
}

function numberAt(json: unknown, key: string): number {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, key) : 0
  return typeof value === 'number' ? value : 0
}
