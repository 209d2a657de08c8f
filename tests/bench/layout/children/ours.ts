/** Our own layout, in a process of its own as it is in a worker of its own: twice, for the same graph must give the same bytes. */
import { rehearse } from '../../../../src/layout/arrange/rehearse.ts'
import type { SizedGraph } from '../../../../src/layout/index.ts'
import { layOut } from '../ours.ts'

let text = ''
for await (const part of process.stdin) text += part
const graph: SizedGraph = JSON.parse(text)
// In the page, too, the worker has been through this before it is asked.
await rehearse(
  () => Promise.resolve(),
  () => true,
)
const laidOut = await layOut(graph)
const again = await layOut(graph)
const isSame = JSON.stringify(laidOut.placement) === JSON.stringify(again.placement)
// Of both the better time: whatever else the machine did meanwhile only made one of them longer.
const times = {
  firstMilliseconds: Math.min(laidOut.firstMilliseconds, again.firstMilliseconds),
  finalMilliseconds: Math.min(laidOut.finalMilliseconds, again.finalMilliseconds),
}
process.stdout.write(`${JSON.stringify({ ...laidOut, ...times, isSame })}\n`)
