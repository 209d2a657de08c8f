import { expect, test } from 'vitest'
import { type CausalMap, emptyMap, newLabel, readMapJson, serialise } from '../../model/index.ts'
import { createTestWorld, historyOf } from '../testing.ts'
import type { Page, Told } from '../types.ts'
import { OWN_FLAVOUR } from './copied.ts'

function labels(count: number): CausalMap {
  const all = Array.from({ length: count }, (_, at) => newLabel({ id: `t${at}`, text: `Label ${at}`, x: at }))
  return { ...emptyMap(), labels: Object.fromEntries(all.map((label) => [label.id, label])) }
}

/** A world with this map on the clipboard, and how its long work was told of; `stopAt` stops it at that word. */
function worldWith(map: CausalMap, stopAt = Number.POSITIVE_INFINITY) {
  const world = createTestWorld('A', { clipboard: { [OWN_FLAVOUR]: serialise(map), 'text/plain': '' } })
  const steps: string[] = []
  const stopping = new AbortController()
  const told: Told = {
    signal: stopping.signal,
    step(text) {
      steps.push(text)
      if (steps.length === stopAt) stopping.abort()
    },
    keep: () => {},
  }
  const page: Page = {
    ...world.page,
    longWork(text, work) {
      steps.push(text)
      return work(told)
    },
    async readMap(file) {
      const read = readMapJson(JSON.parse(await file.text()))
      return read.ok ? { ok: true, map: read.map, notices: [] } : read
    },
  }
  return { world: { ...world, page }, steps, stopping }
}

const paste = async (world: ReturnType<typeof worldWith>['world']): Promise<void> => {
  const { paste } = await import('./index.ts')
  await paste(world, world.session)
}

test('much is read away from the page and pasted in pieces with progress, as one step', async () => {
  const { world, steps } = worldWith(labels(1000))
  const before = world.map()
  await paste(world)
  expect(Object.keys(world.map().labels)).toHaveLength(1000)
  expect([...new Set(steps)]).toEqual(['Reading what is on the clipboard…', 'Paste…'])
  expect(steps.length).toBeGreaterThan(1000 / 50)
  expect(world.session.view.getState().selection.labels.size).toBe(1000)
  expect(world.asked.said.at(-1)).toBe('1000 labels pasted.')
  await world.run('edit.undo')
  expect(world.map()).toEqual(before)
})

test('pasting that is stopped leaves the map as it was', async () => {
  for (const stopAt of [2, 20]) {
    const { world } = worldWith(labels(1000), stopAt)
    const before = world.map()
    await paste(world)
    expect(world.map()).toBe(before)
    expect(historyOf(world)).toEqual({ undoLabel: null, redoLabel: null })
    expect(world.asked.toasts).toEqual([{ kind: 'info', text: 'It was stopped; nothing was changed.' }])
  }
})

test('more than a map may have is refused with a sentence', async () => {
  const { world } = worldWith(labels(5001))
  await paste(world)
  expect(world.map().labels).toEqual({})
  expect(world.asked.toasts).toEqual([
    {
      kind: 'error',
      text: 'What is on the clipboard was not pasted. This map has 5,001 labels; Sediko opens maps of at most 5,000.',
    },
  ])
})

test('a list of many names is pasted in pieces, too, and can be stopped', async () => {
  const names = Array.from({ length: 1500 }, (_, at) => `Name ${at}`).join('\n')
  for (const stopAt of [20, Number.POSITIVE_INFINITY]) {
    const { world, steps } = worldWith(emptyMap(), stopAt)
    const page: Page = {
      ...world.page,
      clipboard: { ...world.page.clipboard, read: async () => ({ 'text/plain': names }) },
    }
    const before = world.map()
    await paste({ ...world, page })
    if (stopAt === 20) expect(world.map()).toBe(before)
    else {
      expect(steps.length).toBeGreaterThan(1500 / 50)
      expect(Object.keys(world.map().variables)).toHaveLength(1501)
      expect(world.session.view.getState().selection.variables.size).toBe(1500)
      await world.run('edit.undo')
      expect(world.map()).toEqual(before)
    }
  }
})
