/** Graphviz where it is installed: sizes in inches, overlaps removed by its own means. */
import { execFileSync } from 'node:child_process'
import type { Point, SizedGraph } from '../../../../src/layout/index.ts'
import { type Place, serve } from './serve.ts'

const INCH = 72
const LENGTH = (170 / INCH).toFixed(2)
const APART = ['-Goverlap=false', '-Gsep=+7']

const neato: Place = (graph, attempt) =>
  placed(graph, 'neato', [...APART, `-Gstart=${attempt}`, `-Elen=${LENGTH}`])

const sfdp: Place = (graph, attempt) =>
  placed(graph, 'sfdp', [...APART, `-Gstart=${attempt}`, `-GK=${LENGTH}`])

const dot: Place = (graph, attempt) => placed(graph, 'dot', [`-Grankdir=${attempt === 1 ? 'TB' : 'LR'}`])

/** Runs a program of Graphviz and reads its plain output: a line `node NAME X Y …` for each variable, inches, y up. */
function placed(graph: SizedGraph, program: string, options: readonly string[]): readonly Point[] {
  const output = execFileSync(program, ['-Tplain', ...options], {
    input: asText(graph),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })
  const centres = graph.sizes.map(() => ({ x: Number.NaN, y: Number.NaN }))
  for (const line of output.split('\n')) {
    const [word, name, x, y] = line.split(' ')
    if (word === 'node') centres[Number(name)] = { x: Number(x) * INCH, y: -Number(y) * INCH }
  }
  return centres
}

function asText(graph: SizedGraph): string {
  const nodes = graph.sizes.map(
    ({ width, height }, at) =>
      `${at} [width=${(width / INCH).toFixed(3)}, height=${(height / INCH).toFixed(3)}]`,
  )
  const edges = graph.links.map(({ source, target }) => `${source} -> ${target}`)
  return ['digraph {', 'node [shape=box, fixedsize=true, label=""]', ...nodes, ...edges, '}'].join('\n')
}

await serve({ neato, sfdp, dot }, () => performance.now())
