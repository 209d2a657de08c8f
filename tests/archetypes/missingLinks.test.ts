import { expect, test } from 'vitest'
import {
  loadArchetype,
  mapOfStructure,
  recogniseInPieces,
  SKELETONS,
  type Structure,
} from '../../src/archetypes/index.ts'
import type { CausalMap } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'

// Each archetype, named by its worked examples, with each of its links left out in turn: is that link asked about?

interface Pair {
  readonly archetype: string
  readonly link: string
  readonly isAsked: boolean
  /** Why it is not, as far as the map tells. */
  readonly why: string
}

/** The standard form with these names, with kinds where they are wanted. */
function drawn(structure: Structure, names: Readonly<Record<string, string>>, isSaid: boolean): CausalMap {
  const map = mapOfStructure(structure, names)
  if (isSaid) return map
  const plain = Object.values(map.variables).map((one) => [one.id, { ...one, kind: 'variable' }] as const)
  return { ...map, variables: Object.fromEntries(plain) }
}

function without(map: CausalMap, from: string, to: string): CausalMap {
  const isIt = (id: string, name: string): boolean => map.variables[id]?.name === name
  const links = Object.entries(map.links).filter(
    ([, { source, target }]) => !(isIt(source, from) && isIt(target, to)),
  )
  return { ...map, links: Object.fromEntries(links) }
}

async function pairsOf(isSaid: boolean, example: number): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (const { archetype, structure } of SKELETONS) {
    if (structure.id !== 'standard') continue
    const names = (await loadArchetype(archetype))?.card.examples[example]?.names ?? {}
    const inside = new Set(structure.slots.filter(({ outside }) => !outside).map(({ id }) => id))
    for (const { from, to, polarity } of structure.links) {
      if (!inside.has(from) || !inside.has(to)) continue
      const map = without(drawn(structure, names, isSaid), names[from] ?? '', names[to] ?? '')
      const { matches, nearMisses } = finish(
        recogniseInPieces(map, SKELETONS, { given: null, dismissed: new Set() }),
      )
      const nameOf = (id: string): string => map.variables[id]?.name ?? ''
      const isAsked = nearMisses.some(
        ({ missing }) =>
          nameOf(missing.from) === names[from] &&
          nameOf(missing.to) === names[to] &&
          missing.polarity === polarity,
      )
      const isLed = Object.values(map.links).some(({ target }) => nameOf(target) === names[to])
      const why = [
        matches.length > 0 ? `found: ${matches[0]?.archetype}` : '',
        isLed ? '' : 'nothing moves its end',
        nearMisses.length > 0 ? `asked instead: ${nearMisses.map((miss) => miss.archetype).join(', ')}` : '',
      ]
      pairs.push({
        archetype,
        link: `${from}>${to}`,
        isAsked,
        why: why.filter((one) => one !== '').join('; '),
      })
    }
  }
  return pairs
}

const USUAL = [
  ['with kinds', true, 0],
  ['without kinds, second example', false, 1],
] as const
const REST = [
  ['without kinds', false, 0],
  ['with kinds, second example', true, 1],
] as const

test.each([...USUAL, ...(process.env.SEDIKO_LONG === '1' ? REST : [])])(
  'a link left out is asked about first or second: %s',
  async (title, isSaid, example) => {
    const pairs = await pairsOf(isSaid, example)
    const missed = pairs.filter(({ isAsked }) => !isAsked)
    const lines = missed.map(({ archetype, link, why }) => `${archetype} ${link} (${why})`)
    console.info(
      `${title}: asked ${pairs.length - missed.length} of ${pairs.length}; not:\n${lines.join('\n')}`,
    )
    expect(pairs.length - missed.length).toBeGreaterThanOrEqual(0.75 * pairs.length)
  },
)
