import { expect, test } from 'vitest'
import { rehearse } from './rehearse.ts'

test('a rehearsal pauses often, and stops once there is something to do', async () => {
  let pauses = 0
  await rehearse(
    async () => {
      pauses++
    },
    () => pauses < 3,
  )
  expect(pauses).toBe(3)
})

test('a rehearsal comes to its end by itself', async () => {
  let pauses = 0
  const pause = async (): Promise<void> => {
    pauses++
  }
  await rehearse(pause, () => true)
  expect(pauses).toBeGreaterThan(10)
})
