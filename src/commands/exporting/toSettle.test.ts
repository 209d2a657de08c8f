import { expect, test } from 'vitest'
import { checkWords } from '../checks/checkWords.ts'
import { createTestWorld } from '../testing.ts'

test('with a picture that is written it is told once what is to be settled, where that is known', async () => {
  const world = createTestWorld('A -> + B')
  await world.run('file.exportSvg')
  expect(JSON.stringify(world.asked.toasts)).not.toMatch(/to settle/)
  const looks: string[] = []
  world.session.of(checkWords).toSettle = () => ({ count: 3, look: () => looks.push('look') })
  await world.run('file.exportSvg')
  expect(JSON.stringify(world.asked.toasts)).toMatch(/3 things in it to settle\./)
  world.asked.actions.at(-1)?.run()
  expect(looks).toEqual(['look'])
  const before = world.asked.toasts.length
  await world.run('file.exportSvg')
  await world.run('file.saveAs')
  expect(JSON.stringify(world.asked.toasts.slice(before))).not.toMatch(/to settle/)
})

test('Save as tells it, and saving over the same file does not', async () => {
  const world = createTestWorld('A -> + B')
  world.session.of(checkWords).toSettle = () => ({ count: 1, look: () => {} })
  await world.run('file.save')
  expect(JSON.stringify(world.asked.toasts)).not.toMatch(/to settle/)
  await world.run('file.saveAs')
  expect(JSON.stringify(world.asked.toasts)).toMatch(/One thing in it to settle\./)
})
