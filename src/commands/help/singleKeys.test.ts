import { afterEach, expect, test } from 'vitest'
import { hasSingleKeys, setSingleKeys } from '../../store/index.ts'
import { commandById } from '../index.ts'
import { createTestWorld } from '../testing.ts'

afterEach(() => setSingleKeys(true))

test('single keys are on until they are switched off, which is told and can be taken back', async () => {
  expect(hasSingleKeys()).toBe(true)
  const world = createTestWorld('')
  await world.run('help.singleKeys')
  expect(hasSingleKeys()).toBe(false)
  expect(commandById('help.singleKeys')?.isOn?.(world)).toBe(false)
  expect(world.asked.toasts[0]?.text).toMatch(/^Single keys are off/)
  await world.run('help.singleKeys')
  expect(hasSingleKeys()).toBe(true)
})
