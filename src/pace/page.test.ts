import { expect, test } from 'vitest'
import { PAGE_PACE, runAfterFrame } from './page.ts'

test('what is put off runs in a later task, in the order in which it was put off', async () => {
  const done: string[] = []
  const rest = new Promise<void>((resolve) => {
    PAGE_PACE.pause(() => done.push('first'))
    runAfterFrame(() => done.push('second'))
    PAGE_PACE.pause(resolve)
  })
  await Promise.resolve()
  expect(done).toEqual([])
  await rest
  expect(done).toEqual(['first', 'second'])
})
