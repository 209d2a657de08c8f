/**
 * `npm run test:kill -- 30 [seed]`: kills the browser hard so many times while a driver edits, and looks after each restart
 * whether anything is lost that the chip had said was saved. Prints a line for each kill; exit code 1 when anything was lost, and
 * when no more edits were said to be saved than there were kills, for then nothing was tried.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPage } from '../support/server.ts'
import { killRounds, type Round } from './rounds.ts'

const rounds = Number(process.argv[2] ?? 30)
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31))
console.log(`${rounds} kills, seed ${seed}`)
console.log('kill  lived ms  edits  said saved  lost  chip when killed')

const server = await startPage()
const profile = await mkdtemp(join(tmpdir(), 'sediko-kill-'))
try {
  const all = await killRounds(server.address, profile, rounds, seed, print)
  const sum = (of: (round: Round) => number): number => all.reduce((total, round) => total + of(round), 0)
  const lost = sum((round) => round.lost.length)
  const acknowledged = sum((round) => round.acknowledged)
  console.log(
    `all   ${cell(
      sum((r) => r.lived),
      8,
    )}  ${cell(
      sum((r) => r.edits),
      5,
    )}  ${cell(acknowledged, 10)}  ${cell(lost, 4)}`,
  )
  if (acknowledged <= rounds) console.error('Too few edits were said to be saved for this to show anything.')
  process.exitCode = lost === 0 && acknowledged > rounds ? 0 : 1
} finally {
  server.stop()
  await rm(profile, { recursive: true, force: true })
}

function print(round: Round, number: number): void {
  const { lived, edits, acknowledged, lost, lastWord } = round
  console.log(
    `${cell(number, 4)}  ${cell(lived, 8)}  ${cell(edits, 5)}  ${cell(acknowledged, 10)}  ${cell(lost.length, 4)}  ${lastWord}`,
  )
  for (const sentence of lost) console.log(`      lost: ${sentence}`)
}

function cell(value: number, width: number): string {
  return String(value).padStart(width)
}
