/**
 * `npm run test:kill -- 200 [seed] [edits]`: ends the page suddenly so many times while a driver edits, by killing the browser or
 * the page's process, by closing the tab or by loading it again, and looks each time whether anything is lost that the chip had said
 * was saved. A round has 100 edits on average, so 200 have 20,000. Prints a line for each; exit code 1 when anything was lost, and
 * when no more edits were said to be saved than there were rounds, for then nothing was tried.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPage } from '../support/server.ts'
import { killRounds, type Round } from './rounds.ts'

const rounds = Number(process.argv[2] ?? 30)
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31))
const edits = Number(process.argv[4] ?? 100)
console.log(`${rounds} ends of about ${edits} edits each, seed ${seed}`)
console.log(line(['', 'ended by', 'edits', 'said saved', 'in fields', 'lost', 'chip at the end']))

const server = await startPage()
const profile = await mkdtemp(join(tmpdir(), 'sediko-kill-'))
try {
  const all = await killRounds({ address: server.address, profile, rounds, edits, seed, onRound })
  const sum = (of: (round: Round) => number): number => all.reduce((total, round) => total + of(round), 0)
  const lost = sum((round) => round.lost.length)
  const acknowledged = sum((round) => round.acknowledged)
  const sums = [sum((r) => r.edits), acknowledged, sum((r) => r.unfinished), lost]
  console.log(line(['all', '', ...sums, '']))
  if (acknowledged <= rounds) console.error('Too few edits were said to be saved for this to show anything.')
  process.exitCode = lost === 0 && acknowledged > rounds ? 0 : 1
} finally {
  server.stop()
  await rm(profile, { recursive: true, force: true })
}

function onRound(round: Round, number: number): void {
  const { ending, edits: many, acknowledged, unfinished, lost, lastWord } = round
  console.log(line([number, ending, many, acknowledged, unfinished, lost.length, lastWord]))
  for (const sentence of lost) console.log(`      lost: ${sentence}`)
}

function line(cells: readonly (string | number)[]): string {
  const widths = [4, 9, 7, 11, 10, 5]
  const padded = cells.map((cell, at) =>
    typeof cell === 'number' ? String(cell).padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
  )
  return padded.join('  ').trimEnd()
}
