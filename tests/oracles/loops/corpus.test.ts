import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findLoops } from '../../../src/loops/index.ts'
import { graphOf } from '../../../src/loops/testing.ts'
import { newLink, type Polarity } from '../../../src/model/index.ts'
import { isHeldAgainst, type Truth } from './held.ts'

// Reference data that lies beside the project where its makers work; without it these tests have nothing to read.
const CORPUS = new URL('../../../../shared/corpus/loops/', import.meta.url)
const EXAMPLES = new URL('../../../../shared/domain/examples/', import.meta.url)
/** The one graph whose number of loops is known by a formula and not by counting. */
const TOO_DENSE_TO_COUNT: ReadonlySet<string> = new Set(['syn-ring-lattice-40-2'])

interface Example {
  readonly links: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly polarity: Polarity
  }[]
  readonly expected_loops: readonly {
    readonly name: string
    readonly type: string
    readonly path: readonly string[]
  }[]
}

const hasCorpus = existsSync(CORPUS)
const hasExamples = existsSync(EXAMPLES)
if (!hasCorpus) console.info('Skipped: the reference graphs of loop counts are not beside the project.')
if (!hasExamples) console.info('Skipped: the source files of the example maps are not beside the project.')

describe.skipIf(!hasCorpus)('graphs with known loops', () => {
  const { graphs }: { graphs: Record<string, Truth> } = hasCorpus
    ? read(new URL('truth.json', CORPUS))
    : { graphs: {} }

  for (const [name, truth] of Object.entries(graphs)) {
    const isCountable = !TOO_DENSE_TO_COUNT.has(name)
    isHeldAgainst(name, () => read(new URL(`graphs/${name}.json`, CORPUS)), { ...truth, isCountable })
  }
})

describe.skipIf(!hasExamples)('the example maps', () => {
  const counts: readonly (readonly [string, number, number])[] = [
    ['hiv-treatment', 65, 70],
    ['land-housing', 15, 18],
    ['maternal-health', 15, 12],
    ['road-safety', 28, 23],
    ['water-livestock', 17, 19],
    ['youth-unemployment', 34, 12],
  ]
  test.each(counts)(
    '%s has %i reinforcing and %i balancing loops, the named ones among them',
    (name, R, B) => {
      const example: Example = read(new URL(`${name}.json`, EXAMPLES))
      const links = example.links.map(({ id, from, to, polarity }) =>
        newLink({ id, source: from, target: to, polarity }),
      )
      const list = findLoops(graphOf(links))
      expect(list).toMatchObject({ complete: true, total: R + B, byType: { R, B, U: 0 } })
      const types = new Map(list.loops.map((loop) => [fromSmallest(loop.variables), loop.type]))
      const named = example.expected_loops.map(({ name: title, path }) => [
        title,
        types.get(fromSmallest(path)),
      ])
      expect(named).toEqual(example.expected_loops.map(({ name: title, type }) => [title, type]))
      expect(named.length).toBeGreaterThan(0)
    },
  )
})

function read<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8'))
}

function fromSmallest(ids: readonly string[]): string {
  const first = ids.indexOf([...ids].sort()[0] ?? '')
  return [...ids.slice(first), ...ids.slice(0, first)].join(' ')
}
