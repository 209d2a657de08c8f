import { afterEach, expect, test, vi } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { createTestWorker } from '../../pace/testing.ts'
import { createRecogniser } from './recogniser.ts'
import type { RecogniseAnswer, RecogniseAsk } from './types.ts'

const { variables, links } = mapFromNotation('Pain -> + Pill -> - Pain; Pill -> + || Harm -> + Pain')
const graph = { variables, links }
const ask: RecogniseAsk = { graph, given: null, dismissed: new Set(), notes: [] }

afterEach(() => vi.unstubAllGlobals())

test('a page without workers looks through the whole library', async () => {
  vi.stubGlobal('Worker', undefined)
  const answers: RecogniseAnswer[] = []
  const recogniser = createRecogniser((sentence) => expect.unreachable(sentence))
  recogniser.ask(ask, (answer) => answers.push(answer))
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  expect(answers[0]?.found.matches[0]?.archetype).toBe('fixes-that-fail')
})

test('that archetypes could not be looked for is told in a sentence', () => {
  const worker = createTestWorker<unknown, unknown>()
  function Started() {
    return worker
  }
  vi.stubGlobal('Worker', Started)
  const errors: string[] = []
  createRecogniser((sentence) => errors.push(sentence)).ask(ask, () => expect.unreachable())
  worker.mumble()
  expect(errors).toEqual(['Archetypes could not be looked for (the answer could not be read).'])
})
