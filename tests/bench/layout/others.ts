import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Another layout, run in a child of the benchmark. */
export interface Other {
  readonly name: string
  /** The file in `children/` that knows it. */
  readonly child: string
  /** Which version of what it is, as in `elkjs 0.12.0`. */
  readonly version: string
  /** Seeds or documented settings that are tried; the best drawing counts. */
  readonly tries: number
}

/** Layouts by child, with the package that each comes in. */
const PACKAGES: readonly (readonly [child: string, packageName: string, layouts: readonly string[]])[] = [
  ['elk', 'elkjs', ['elk layered down', 'elk layered right', 'elk stress', 'elk force']],
  ['d3Force', 'd3-force', ['d3-force']],
  ['webcola', 'webcola', ['webcola']],
  ['fcose', 'cytoscape-fcose', ['cytoscape-fcose']],
]
const TRIES = 3

/** All other layouts that this machine has; says so when Graphviz is not among them. */
export function findOthers(): readonly Other[] {
  const fromNpm = PACKAGES.flatMap(([child, packageName, layouts]) => {
    const version = `${packageName} ${versionOf(packageName)}`
    return layouts.map((name) => ({ name, child, version, tries: TRIES }))
  })
  return [...fromNpm, ...findGraphviz()]
}

function versionOf(packageName: string): string {
  const file = fileURLToPath(new URL(`../../../node_modules/${packageName}/package.json`, import.meta.url))
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

function findGraphviz(): readonly Other[] {
  const asked = spawnSync('dot', ['-V'], { encoding: 'utf8' })
  const version = /version (\S+)/.exec(asked.stderr ?? '')?.[1]
  if (asked.status !== 0 || version === undefined) {
    console.log('Left out: neato, sfdp and dot, since Graphviz is not on this machine.')
    return []
  }
  return [
    { name: 'neato', tries: TRIES },
    { name: 'sfdp', tries: TRIES },
    { name: 'dot', tries: 2 },
  ].map((each) => ({ ...each, child: 'graphviz', version: `Graphviz ${version}` }))
}
