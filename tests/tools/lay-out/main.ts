/**
 * Lays out maps as files: `npx tsx tests/tools/lay-out/main.ts [--seeds N] [--steps N] FILE...` places every variable and
 * bends every link that nobody bent by hand, and writes the file back. It serves the examples until the program has an
 * automatic layout of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CausalMap, readMapJson, serialise } from '../../../src/model/index.ts'
import { anneal, type Placement } from './anneal.ts'
import { problemOf } from './problem.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '6' }, steps: { type: 'string', default: '400000' } },
})
for (const file of positionals) {
  const read = readMapJson(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(`${file}: ${read.reason}`)
  const started = performance.now()
  const problem = problemOf(read.map)
  let best: Placement | null = null
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const placement = anneal(problem, seed, Number(values.steps))
    if (best === null || placement.cost < best.cost) best = placement
  }
  if (best === null) continue
  writeFileSync(file, serialise(placed(read.map, problem.variableIds, problem.linkIds, best)))
  console.log(`${file}: cost ${best.cost.toFixed(3)}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** The map with these places, its middle at the origin. */
function placed(
  map: CausalMap,
  variableIds: readonly string[],
  linkIds: readonly string[],
  found: Placement,
): CausalMap {
  const middleX = (Math.min(...found.x) + Math.max(...found.x)) / 2
  const middleY = (Math.min(...found.y) + Math.max(...found.y)) / 2
  const variables = { ...map.variables }
  for (const [index, id] of variableIds.entries()) {
    const variable = variables[id]
    const x = Math.round((found.x[index] ?? 0) - middleX)
    const y = Math.round((found.y[index] ?? 0) - middleY)
    if (variable) variables[id] = { ...variable, x, y }
  }
  const links = { ...map.links }
  for (const [index, id] of linkIds.entries()) {
    const link = links[id]
    const bend = Math.round((found.bend[index] ?? 0) * 1000) / 1000
    if (link && !link.bent) links[id] = { ...link, bend }
  }
  return { ...map, variables, links }
}
