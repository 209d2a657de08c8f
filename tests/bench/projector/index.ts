/**
 * `npm run bench:projector`: how maps stand on a projector, beside how they stood as drawn: the examples, the graphs that lie beside the project of up to 45 variables, and
 * maps that are made, each on two screens. Prints a table and what is promised, and writes a contact sheet. Exit code 1 when a promise is not kept. `--maps a,b` only these.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Size } from '../../../src/canvas/fit.ts'
import { projectedMaps } from './maps.ts'
import { rowOf, SHEET, type SheetRow, writeSheet } from './sheet.ts'
import { type Measured, show } from './show.ts'

const { values } = parseArgs({ options: { maps: { type: 'string' } } })

const SCREENS: readonly (Size & { readonly least: number })[] = [
  { width: 1280, height: 720, least: 13 },
  { width: 1920, height: 1080, least: 19.5 },
]
/** Names of a part are at least so high, px. */
const PART = 20
const MOST_PARTS = 5
const MOST_MILLISECONDS = 1_500

const [processor] = cpus()
console.log(`${cpus().length} × ${processor?.model.trim()}, Node ${process.version}`)
console.log(
  '\nNames in px; over: arcs through names / marks on names / marks on marks / names on names; before, and on the projector\n',
)
const wanted = values.maps?.split(',')
const rows: SheetRow[] = []
const broken: string[] = []
let slowest = { milliseconds: 0, what: '' }
for (const { name, map, isExample } of await projectedMaps()) {
  if (wanted && !wanted.includes(name)) continue
  for (const { least, ...size } of SCREENS) {
    const shown = await show(map, size)
    const { before, after, isWhole, milliseconds, isComplete } = shown
    const names = Math.min(...after.map((each) => each.names))
    const what = `${name}, ${size.width}x${size.height}`
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what }
    if (names < (isWhole ? least : PART)) broken.push(`${what}: names of ${names.toFixed(1)} px`)
    if (after.some((each) => over(each) !== '0/0/0/0'))
      broken.push(`${what}: something over a name or a mark`)
    if (isExample && !isWhole) broken.push(`${what}: not shown whole`)
    if (after.length > MOST_PARTS) broken.push(`${what}: ${after.length} parts`)
    if (!isComplete) broken.push(`${what}: a link is in no part, or in two`)
    if (!(milliseconds <= MOST_MILLISECONDS)) broken.push(`${what}: ${milliseconds.toFixed(0)} ms`)
    const size_ = `${Object.keys(map.variables).length}/${Object.keys(map.links).length}`
    console.log(
      [
        name.padEnd(22),
        size_.padStart(6),
        `${size.width}x${size.height}`.padStart(10),
        `${before.names.toFixed(1).padStart(6)} ${over(before).padEnd(9)}`,
        `${names.toFixed(1).padStart(6)} ${after.map(over).join(' ').padEnd(9)}`,
        (isWhole ? 'whole' : `${after.length} parts`).padEnd(8),
        `${milliseconds.toFixed(0).padStart(5)} ms`,
      ].join('  '),
    )
    rows.push(rowOf(`${what}: ${size_}`, shown))
  }
}
writeSheet(rows)
console.log(
  `\nSlowest: ${slowest.milliseconds.toFixed(0)} ms (${slowest.what}); promised at most ${MOST_MILLISECONDS}.`,
)
console.log(`Pictures to look at: ${SHEET}`)
for (const each of broken) console.log(`NOT kept: ${each}`)
console.log(broken.length === 0 ? 'Every promise is kept.' : `${broken.length} promises are not kept.`)
process.exitCode = broken.length === 0 ? 0 : 1

function over({ arcsOnNames, marksOnNames, marksOnMarks, namesOnNames }: Measured): string {
  return [arcsOnNames, marksOnNames, marksOnMarks, namesOnNames].join('/')
}
