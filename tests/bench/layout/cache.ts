import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SizedGraph } from '../../../src/layout/index.ts'
import type { Other } from './others.ts'
import type { Rated } from './rate.ts'
import type { Tried } from './run.ts'

/** What is remembered of other layouts, for the same version of them, the same way of calling them and the same graph. */
export interface Cache {
  get(other: Other, graph: SizedGraph): Tried | undefined
  put(other: Other, graph: SizedGraph, tried: Tried): void
  /** How good its drawings are, as long as the metrics are the same; made anew when that is not known. */
  ratings(other: Other, graph: SizedGraph, rate: () => readonly Rated[]): readonly Rated[]
  /** Writes down what is new. */
  save(): void
}

/** Neither remembers nor knows anything. */
export const NO_CACHE: Cache = {
  get: () => undefined,
  put: () => {},
  ratings: (_other, _graph, rate) => rate(),
  save: () => {},
}

/** Outside test-results, which the journeys empty. */
const FOLDER = new URL('../../../node_modules/.cache/sediko-bench/', import.meta.url)
const DRAWINGS = fileURLToPath(new URL('layout-others.json', FOLDER))
const RATINGS = fileURLToPath(new URL('layout-ratings.json', FOLDER))
const METRICS = new URL('../../../src/layout/quality/', import.meta.url)

/** Opens the cache of this clone, which begins empty. */
export function openCache(): Cache {
  const drawings = read<Tried>(DRAWINGS)
  const ratings = read<readonly Rated[]>(RATINGS)
  const metrics = metricsDigest()
  let isNew = false
  return {
    get: (other, graph) => drawings[keyOf(other, graph)],
    put: (other, graph, tried) => {
      drawings[keyOf(other, graph)] = tried
      isNew = true
    },
    ratings: (other, graph, rate) => {
      const key = `${keyOf(other, graph)}, ${metrics}`
      const known = ratings[key]
      if (known) return known
      isNew = true
      const made = rate()
      ratings[key] = made
      return made
    },
    save: () => {
      if (!isNew) return
      write(DRAWINGS, drawings)
      write(RATINGS, ratings)
      isNew = false
    },
  }
}

function read<T>(file: string): Record<string, T> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Writes beside and renames, so that a run that is broken off leaves no half of a file. */
function write(file: string, content: unknown): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(content))
  renameSync(`${file}.new`, file)
}

function keyOf({ name, child, version, tries }: Other, graph: SizedGraph): string {
  const source = readFileSync(new URL(`children/${child}.ts`, import.meta.url), 'utf8')
  return `${name}, ${version}, ${digestOf([source, `${tries}`, JSON.stringify(graph)])}`
}

/** Of all that has a say in how a drawing is rated. */
function metricsDigest(): string {
  const files = readdirSync(METRICS).filter((file) => !file.includes('test'))
  const sources = [
    ...files.sort().map((file) => new URL(file, METRICS)),
    new URL('arcs.ts', import.meta.url),
    new URL('rate.ts', import.meta.url),
  ]
  return digestOf(sources.map((file) => readFileSync(file, 'utf8')))
}

function digestOf(parts: readonly string[]): string {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part).update('\0')
  return digest.digest('hex').slice(0, 24)
}
