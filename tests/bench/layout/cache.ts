import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SizedGraph } from '../../../src/layout/index.ts'
import type { Other } from './others.ts'
import type { Tried } from './run.ts'

/** What other layouts gave before, for the same version of them, the same way of calling them and the same graph. */
export interface Cache {
  get(other: Other, graph: SizedGraph): Tried | undefined
  put(other: Other, graph: SizedGraph, tried: Tried): void
}

/** Neither remembers nor knows anything. */
export const NO_CACHE: Cache = { get: () => undefined, put: () => {} }

/** Outside test-results, which the journeys empty. */
const FILE = fileURLToPath(
  new URL('../../../node_modules/.cache/sediko-bench/layout-others.json', import.meta.url),
)

/** Opens the cache of this clone, which begins empty. */
export function openCache(): Cache {
  const known: Record<string, Tried> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
  return {
    get: (other, graph) => known[keyOf(other, graph)],
    put: (other, graph, tried) => {
      known[keyOf(other, graph)] = tried
      mkdirSync(dirname(FILE), { recursive: true })
      writeFileSync(`${FILE}.new`, JSON.stringify(known))
      renameSync(`${FILE}.new`, FILE)
    },
  }
}

function keyOf({ name, child, version, tries }: Other, graph: SizedGraph): string {
  const source = readFileSync(new URL(`children/${child}.ts`, import.meta.url), 'utf8')
  const digest = createHash('sha256')
  for (const part of [source, `${tries}`, JSON.stringify(graph)]) digest.update(part).update('\0')
  return `${name}, ${version}, ${digest.digest('hex').slice(0, 24)}`
}
