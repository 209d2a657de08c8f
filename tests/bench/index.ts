/**
 * `npm run bench`: the figures of docs/measurements.md, on this machine. Names of sections after it take only those:
 * `npm run bench -- firstLoad`. Exit code 1 when a promise is not kept.
 */
import { cpus, totalmem } from 'node:os'
import { startPage } from '../support/server.ts'
import { startBrowser } from './browser.ts'
import { measureColours } from './colours.ts'
import { type Figure, isKept, printed } from './figures.ts'
import { measureFirstLoad } from './firstLoad.ts'
import { measureFrames } from './frames.ts'
import { measureKeyToLoops } from './keyToLoops.ts'

const SECTIONS = {
  colours: measureColours,
  firstLoad: measureFirstLoad,
  keyToLoops: measureKeyToLoops,
  frames: measureFrames,
}

const names = Object.keys(SECTIONS)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No section is called ${unknown.join(', ')}; there are ${names.join(', ')}.`)
  process.exit(2)
}
const measures = Object.entries(SECTIONS).filter(([name]) => wanted.length === 0 || wanted.includes(name))

const server = await startPage()
const browser = await startBrowser()
const [processor] = cpus()
console.log(
  `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Chromium ${browser.version()}`,
)
try {
  let broken = 0
  for (const [, measure] of measures) {
    const figures: readonly Figure[] = await measure(browser, server.address)
    for (const figure of figures) {
      console.log(printed(figure))
      if (!isKept(figure)) broken += 1
    }
  }
  process.exitCode = broken === 0 ? 0 : 1
} finally {
  await browser.close()
  server.stop()
}
