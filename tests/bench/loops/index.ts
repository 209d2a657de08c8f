/**
 * `npm run bench:loops`: what finding loops costs, and what others take for it. CPU time, warm, median of five, in processes
 * of their own. Names of sections after it take only those: `npm run bench:loops -- peers totals`. Exit code 1 when a
 * promise is not kept.
 */
import { cpus, totalmem } from 'node:os'
import { isKept, printed } from '../figures.ts'
import { cancelling } from './browser/cancelling.ts'
import { heapSizes } from './browser/heapSizes.ts'
import { linkEdits } from './browser/linkEdits.ts'
import { mainThread } from './browser/mainThread.ts'
import { onScreen } from './browser/onScreen.ts'
import { corpusGraphs } from './graphs.ts'
import { libraries } from './libraries.ts'
import { bounded, first, independent, memory, totals } from './limits.ts'
import { page } from './page.ts'
import { peers } from './peers.ts'
import type { Section } from './section.ts'

const IN_BROWSER: readonly Section[] = [onScreen, linkEdits, mainThread, cancelling, heapSizes]
const SECTIONS: readonly Section[] = [
  ...[peers, bounded, totals, independent, first, memory, libraries, page],
  ...IN_BROWSER,
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !SECTIONS.some((section) => section.name === name))
if (unknown.length > 0) {
  console.error(
    `No section is called ${unknown.join(', ')}; there are ${SECTIONS.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}

const [processor] = cpus()
console.log(
  `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
)
const corpus = corpusGraphs()
const broken: string[] = []
for (const section of SECTIONS) {
  if (wanted.length > 0 && !wanted.includes(section.name)) continue
  console.log(`\n▸ ${section.name}: ${section.title}`)
  for await (const row of section.rows(corpus)) {
    const line = typeof row === 'string' ? row : printed(row)
    console.log(line)
    if (typeof row !== 'string' && !isKept(row)) broken.push(line)
  }
}
console.log(broken.length === 0 ? '\nEvery promise is kept.' : `\nNot kept:\n${broken.join('\n')}`)
process.exitCode = broken.length === 0 ? 0 : 1
