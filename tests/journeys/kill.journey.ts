import { rm } from 'node:fs/promises'
import { killRounds } from '../kill/rounds.ts'
import { expect, test } from './fixture.ts'

/** One of each way to end. */
const ROUNDS = 4

test('ended in the middle of the work, by a kill, a crash, a closed tab or a reload, the page has all that the chip said was saved', async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(120_000)
  const profile = testInfo.outputPath('profile')
  const seed = 2
  const rounds = await killRounds({ address: baseURL ?? '', profile, rounds: ROUNDS, edits: 8, seed })
  expect(rounds.flatMap((round) => round.lost)).toEqual([])
  const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
  expect(acknowledged, 'edits that were said to be saved').toBeGreaterThan(ROUNDS)
  await rm(profile, { recursive: true, force: true })
})
