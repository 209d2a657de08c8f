/**
 * `npm run bench:layout`: our automatic layout beside others, on the graphs that lie beside the project and on the examples. Prints
 * tables and what is promised, and writes a contact sheet. Exit code 1 when a promise is not kept. After `--`:
 *
 * * `--graphs a,b` only these graphs, `--only ours,webcola` only these layouts;
 * * `--cached` others are taken as they were drawn before by the same versions, and kept for next time; with `--only` those left out are
 *   compared all the same where they are known;
 * * `--page` arranges in the built page as well, and looks how long that is held up;
 * * `--out FILE` all figures as JSON.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { NO_CACHE, openCache } from './cache.ts'
import { editing } from './editing.ts'
import { benchGraphs } from './graphs.ts'
import { findOthers } from './others.ts'
import { inThePage } from './page.ts'
import { isKept, isMiddling, isSmall, promises, told } from './promises.ts'
import { type Result, resultOf } from './results.ts'
import { SHEET, writeSheet } from './sheet.ts'
import { graphTable, layoutTable } from './tables.ts'

const { values } = parseArgs({
  options: {
    graphs: { type: 'string' },
    only: { type: 'string' },
    cached: { type: 'boolean', default: false },
    out: { type: 'string' },
    page: { type: 'boolean', default: false },
  },
})

const [processor] = cpus()
console.log(`${cpus().length} × ${processor?.model.trim()}, Node ${process.version}`)
const others = findOthers()
console.log([...new Set(others.map(({ version }) => version))].join(', '))

const graphs = chosen('graph', benchGraphs(), ({ name }) => name, values.graphs)
const layouts = chosen('layout', ['ours', ...others.map(({ name }) => name)], (name) => name, values.only)
const wanted = {
  ours: layouts.includes('ours'),
  others: others.filter(({ name }) => layouts.includes(name)),
  onlyKnown: others.filter(({ name }) => !layouts.includes(name)),
}
const cache = values.cached ? openCache() : NO_CACHE
const results: Result[] = []
for (const graph of graphs) {
  const started = performance.now()
  results.push(await resultOf(graph, wanted, cache))
  process.stderr.write(`${graph.name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}

const tables = [
  ['Up to 45 variables', results.filter(isSmall)],
  ['Of those without archetypes', results.filter((result) => isSmall(result) && !result.bench.isArchetype)],
  ['100 to 200 variables', results.filter(isMiddling)],
  ['1,000 variables', results.filter((result) => !isSmall(result) && !isMiddling(result))],
] as const
for (const [title, some] of tables) for (const line of layoutTable(title, some)) console.log(line)
for (const line of graphTable(results)) console.log(line)
for (const failure of results.flatMap(({ failures }) => failures)) console.log(`Skipped: ${failure}`)

writeSheet(results)
console.log(`\nPictures to look at: ${SHEET}`)
if (values.out) writeFileSync(values.out, JSON.stringify(results.map(figuresOf), null, 1))

if (wanted.ours) {
  const all = [...promises(results), ...editing(results), ...(values.page ? await inThePage() : [])]
  console.log('\nMust hold.')
  for (const promised of all) console.log(told(promised))
  const broken = all.filter((promised) => !isKept(promised))
  console.log(broken.length === 0 ? '\nEvery promise is kept.' : `\n${broken.length} promises are not kept.`)
  process.exitCode = broken.length === 0 ? 0 : 1
}

/** The things whose names stand in a list with commas; all of them without a list. Ends with a sentence on a name that is none. */
function chosen<T>(
  what: string,
  all: readonly T[],
  nameOf: (each: T) => string,
  list?: string,
): readonly T[] {
  if (list === undefined) return all
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !all.some((each) => nameOf(each) === name))
  if (unknown.length > 0) {
    console.error(`No ${what} is called ${unknown.join(', ')}; there are ${all.map(nameOf).join(', ')}.`)
    process.exit(2)
  }
  return all.filter((each) => names.includes(nameOf(each)))
}

function figuresOf({ bench, ours, others, byHand }: Result): unknown {
  const drawings = [ours, ...others, byHand].flatMap((drawing) => {
    if (drawing === null) return []
    const { layout, arcs, quality, milliseconds } = drawing
    return { layout, arcs, milliseconds, ...quality }
  })
  return { graph: bench.name, drawings }
}
