/** Our own layout, in a process of its own as it is in a worker of its own: twice, for the same graph must give the same bytes. */
import type { SizedGraph } from '../../../../src/layout/index.ts'
import { layOut } from '../ours.ts'

let text = ''
for await (const part of process.stdin) text += part
const graph: SizedGraph = JSON.parse(text)
const laidOut = await layOut(graph)
const again = await layOut(graph)
const isSame = JSON.stringify(laidOut.placement) === JSON.stringify(again.placement)
process.stdout.write(`${JSON.stringify({ ...laidOut, isSame })}\n`)
