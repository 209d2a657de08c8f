import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ArchetypeGraph, recogniseInPieces, SKELETONS } from '../../src/archetypes/index.ts'
import type { Polarity } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'

// Maps of others that lie beside the project, with what they are meant to be.
const CORPUS = new URL('../../../shared/corpus/archetypes/', import.meta.url)
const isThere = existsSync(CORPUS)
if (!isThere) console.info('Skipped: the maps of archetypes are not beside the project.')

interface Listed {
  readonly file: string
  /** An archetype, an archetype and its form, or `none`. */
  readonly meant: string
  readonly expected: 'yes' | 'no' | 'near-miss'
}

interface Drawn {
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [number, number, Polarity])[]
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8'))
}

function graphOf({ nodes, edges }: Drawn): ArchetypeGraph {
  return {
    variables: Object.fromEntries(nodes.map((name, at) => [`v${at}`, { name, kind: 'variable' as const }])),
    links: Object.fromEntries(
      edges.map(([from, to, polarity], at) => {
        const id = `l${String(at).padStart(3, '0')}`
        return [id, { id, source: `v${from}`, target: `v${to}`, polarity, delay: false }]
      }),
    ),
  }
}

const listed = isThere ? read<readonly Listed[]>('index.json') : []

test.skipIf(!isThere)('there are maps of each kind', () => {
  expect(new Set(listed.map(({ expected }) => expected))).toEqual(new Set(['yes', 'no', 'near-miss']))
})

test.skipIf(!isThere).each(listed.filter(({ expected }) => expected !== 'near-miss'))(
  '$file is $meant, unasked',
  ({ file, meant }) => {
    const { matches } = finish(
      recogniseInPieces(graphOf(read<Drawn>(file)), SKELETONS, { given: null, dismissed: new Set() }),
    )
    const [first] = matches.map(({ archetype, structure }) =>
      structure === 'standard' ? archetype : `${archetype}/${structure}`,
    )
    expect(first ?? 'none').toBe(meant)
  },
)

test.skipIf(!isThere)('where one farmer feels the pasture, it is asked whether the other does', () => {
  const graph = graphOf(read<Drawn>('own-toc-onemissing.json'))
  const { nearMisses } = finish(recogniseInPieces(graph, SKELETONS, { given: null, dismissed: new Set() }))
  const name = (id: string): string => graph.variables[id]?.name ?? ''
  const asked = nearMisses.map(({ missing: { from, to, polarity } }) => [name(from), polarity, name(to)])
  expect(asked).toEqual([['Overgrazing Limit Exceeded', '-', 'Farmer A Cattle Count']])
})
