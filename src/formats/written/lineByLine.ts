import { type Chain, LENIENT, readNotation } from '../../model/index.ts'
import type { Fault } from './pasted.ts'

/** What of some lines can be read, and why the others cannot. */
interface ReadLines {
  readonly chains: readonly Chain[]
  readonly faults: readonly Fault[]
  readonly bothWays: number
}

/**
 * Reads each line for itself, where the text as a whole cannot be read: what is sound is taken, and the other lines are told. Null where no line that is read has an
 * arrow. `toldAt` says where a line stands that is not as it was written.
 */
export function readLineByLine(
  lines: readonly string[],
  toldAt?: (line: string) => string,
): ReadLines | null {
  const chains: Chain[] = []
  const faults: Fault[] = []
  let bothWays = 0
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    const read = readNotation(line, LENIENT)
    if (read.ok) {
      chains.push(...read.chains.map((chain) => onLine(chain, number)))
      bothWays += read.bothWays
      continue
    }
    const where = toldAt?.(line) ?? `line ${number}, column ${read.column}`
    const why = read.message.replace(/^Line \d+, column \d+: /, '').replace(/\.$/, '')
    const mended = toldAt ? { at: null } : { at: number, line: line.trim() }
    faults.push({ ...mended, told: `${where}: ${why}` })
  }
  if (!chains.some(({ arrows }) => arrows.length > 0)) return null
  return { chains, faults, bothWays }
}

function onLine({ names, arrows }: Chain, line: number): Chain {
  return { names: names.map((named) => ({ ...named, line })), arrows }
}
