import { rm } from 'node:fs/promises'
import { killRounds } from '../kill/rounds.ts'
import { expect, test } from './fixture.ts'

const KILLS = 3

test('killed hard in the middle of the work, the browser has all that the chip said was saved', async ({
  baseURL,
}, testInfo) => {
  test.setTimeout(120_000)
  const profile = testInfo.outputPath('profile')
  const seed = 2
  const rounds = await killRounds(baseURL ?? '', profile, KILLS, seed)
  expect(rounds.flatMap((round) => round.lost)).toEqual([])
  const acknowledged = rounds.reduce((sum, round) => sum + round.acknowledged, 0)
  expect(acknowledged, 'edits that were said to be saved').toBeGreaterThan(KILLS)
  await rm(profile, { recursive: true, force: true })
})
