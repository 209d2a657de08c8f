import { afterEach, expect, test, vi } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { createTestWorker } from '../../pace/testing.ts'
import type { CheckAnswer, CheckAsk } from '../types.ts'
import { createChecker } from './checker.ts'

const ask: CheckAsk = {
  map: mapFromNotation('Lack of nurses -> + Waiting time'),
  own: { fine: [], vague: [] },
  language: 'en',
}

afterEach(() => vi.unstubAllGlobals())

test('a page without workers checks by all rules', async () => {
  vi.stubGlobal('Worker', undefined)
  const answers: CheckAnswer[] = []
  const checker = createChecker((sentence) => expect.unreachable(sentence))
  checker.ask(ask, (answer) => answers.push(answer))
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  expect(answers[0]?.complete).toBe(true)
  expect(answers[0]?.findings.map(({ where }) => where[0])).toContainEqual({ kind: 'variable', id: 'v1' })
})

test('that a map could not be checked is told in a sentence', () => {
  const worker = createTestWorker<unknown, unknown>()
  function Started() {
    return worker
  }
  vi.stubGlobal('Worker', Started)
  const errors: string[] = []
  createChecker((sentence) => errors.push(sentence)).ask(ask, () => expect.unreachable())
  worker.mumble()
  expect(errors).toEqual(['The map could not be checked (the answer could not be read).'])
})
