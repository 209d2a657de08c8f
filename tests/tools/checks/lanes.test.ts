import { expect, test } from 'vitest'
import { runInLanes, type Step } from './lanes.ts'

/** Steps that end when the test says so, and what became of them. */
function setSteps(cores: number, needs: Readonly<Record<string, number>>) {
  const ends = new Map<string, (isGood: boolean) => void>()
  const printed: string[] = []
  const speak = new Map<string, (text: string) => void>()
  const steps = Object.entries(needs).map(([name, needed]): Step => {
    return {
      name,
      words: `run ${name}`,
      cores: needed,
      start: (write, stopping) =>
        new Promise((resolve) => {
          ends.set(name, resolve)
          speak.set(name, write)
          stopping.addEventListener('abort', () => resolve(false))
        }),
    }
  })
  const failed = runInLanes(steps, cores, (text) => void printed.push(text))
  const turns = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (name: string, isGood = true) => {
    ends.get(name)?.(isGood)
    await turns()
  }
  const text = () => printed.join('').replaceAll(/\d+\.\d s/g, 'so long')
  return { failed, begun: () => [...ends.keys()], end, speak, text }
}

test('steps begin in their order, as many at once as there are cores for', async () => {
  const set = setSteps(2, { lint: 1, types: 1, law: 1, journeys: 9 })
  expect(set.begun()).toEqual(['lint', 'types'])
  await set.end('types')
  expect(set.begun()).toEqual(['lint', 'types', 'law'])
  await set.end('law')
  expect(set.begun()).toEqual(['lint', 'types', 'law'])
  await set.end('lint')
  expect(set.begun()).toEqual(['lint', 'types', 'law', 'journeys'])
  await set.end('journeys')
  expect(await set.failed).toBeNull()
})

test('what steps say at once is printed whole and in order, the first as it speaks', async () => {
  const set = setSteps(2, { lint: 1, types: 1 })
  set.speak.get('types')?.('types says\n')
  set.speak.get('lint')?.('lint says\n')
  expect(set.text()).toBe('\n▸ lint: run lint\nlint says\n')
  await set.end('types')
  expect(set.text()).not.toContain('types')
  await set.end('lint')
  expect(set.text()).toBe(
    '\n▸ lint: run lint\nlint says\n✓ lint: so long\n\n▸ types: run types\ntypes says\n✓ types: so long\n',
  )
})

test('the first that fails stops those beside it, and nothing more begins', async () => {
  const set = setSteps(2, { lint: 1, types: 1, law: 1 })
  await set.end('types', false)
  expect((await set.failed)?.name).toBe('types')
  expect(set.begun()).toEqual(['lint', 'types'])
  expect(set.text()).toContain('– lint: stopped after so long\n')
  expect(set.text()).toMatch(/✗ types: so long\n$/)
})

test('a step that cannot be begun has failed, and says why', async () => {
  const printed: string[] = []
  const step: Step = {
    name: 'page',
    words: 'build',
    cores: 1,
    start: () => Promise.reject(new Error('The page did not start.')),
  }
  expect(await runInLanes([step], 2, (text) => void printed.push(text))).toBe(step)
  expect(printed.join('')).toContain('The page did not start.\n✗ page')
})
