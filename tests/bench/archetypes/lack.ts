/**
 * Measures what it takes to tell what is missing of an archetype that is meant: each standard form with one link left out and names that say nothing, among random links
 * in maps of three sizes. Prints the processor's time, and how often no more is called missing than was left out.
 *
 *     npm run bench:meant
 */
import { type ArchetypeGraph, type Lack, lackInPieces, SKELETONS } from '../../../src/archetypes/index.ts'
import { createChance } from '../../support/chance.ts'

const STANDARD = SKELETONS.filter(({ structure }) => structure.id === 'standard')

/** A form without one of its links, among so many variables and random links, under names that say nothing. */
function among(
  skeleton: (typeof STANDARD)[number],
  variables: number,
  links: number,
  seed: number,
): ArchetypeGraph {
  const chance = createChance(seed)
  const { slots, links: own } = skeleton.structure
  const left = chance.below(own.length)
  const at = new Map(slots.map(({ id }, index) => [id, index]))
  const drawn = own.flatMap(({ from, to, polarity }, index) =>
    index === left ? [] : [{ source: at.get(from) ?? 0, target: at.get(to) ?? 0, polarity }],
  )
  while (drawn.length < links) {
    const [source, target] = [chance.below(variables), chance.below(variables)]
    if (source !== target) drawn.push({ source, target, polarity: chance.below(2) === 0 ? '+' : '-' })
  }
  const ids = Array.from({ length: variables }, (_, index) => `v${index}`)
  return {
    variables: Object.fromEntries(ids.map((id, index) => [id, { name: `Name ${index}`, kind: 'variable' }])),
    links: Object.fromEntries(
      drawn.map(({ source, target, polarity }, index) => {
        const id = `l${index}`
        return [id, { id, source: `v${source}`, target: `v${target}`, polarity, delay: false }]
      }),
    ),
  }
}

interface Timed {
  readonly lack: Lack | null
  readonly took: number
  readonly longest: number
}

function timed(graph: ArchetypeGraph, archetype: string): Timed {
  const began = process.cpuUsage()
  const work = lackInPieces(graph, SKELETONS, { archetype, structure: 'standard', given: {} })
  let longest = 0
  for (let piece = performance.now(); ; ) {
    const { done, value } = work.next()
    const now = performance.now()
    longest = Math.max(longest, now - piece)
    piece = now
    if (done) return { lack: value, took: process.cpuUsage(began).user / 1000, longest }
  }
}

for (const [variables, links] of [
  [30, 50],
  [200, 400],
  [1000, 3000],
] as const) {
  const all = STANDARD.map((skeleton, seed) =>
    timed(among(skeleton, variables, links, seed + 1), skeleton.archetype),
  )
  const times = all.map(({ took }) => took).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? 0
  const few = all.filter(({ lack }) => lack !== null && lack.of - lack.stand <= 1).length
  const whole = all.filter(({ lack }) => lack?.complete === true).length
  const longest = Math.max(...all.map((one) => one.longest))
  console.log(
    `${variables} variables, ${links} links: median ${median.toFixed(0)} ms, worst ${(times.at(-1) ?? 0).toFixed(0)} ms, longest piece ${longest.toFixed(0)} ms; ` +
      `at most one link missing ${few} of ${all.length}; looked through ${whole} of ${all.length}`,
  )
}
