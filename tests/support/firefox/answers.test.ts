import { expect, test } from 'vitest'
import { between } from './answers.ts'

const text = (message: unknown) => JSON.stringify(message)
const UNKNOWN = {
  type: 'error',
  id: 7,
  error: 'unknown command',
  message: 'emulation.setMediaFeaturesOverride',
}

test('a command that Firefox may lack has succeeded when it is unknown', () => {
  const { command, answer } = between()
  const sent = text({ id: 7, method: 'emulation.setMediaFeaturesOverride', params: {} })
  expect(command(sent, 'playwright')).toBe(sent)
  expect(answer(text(UNKNOWN))).toEqual({
    to: 'playwright',
    text: text({ type: 'success', id: 7, result: {} }),
  })
  // Of another command with such a number nothing is known.
  expect(answer(text(UNKNOWN)).text).toBe(text(UNKNOWN))
})

test('what else Firefox says of it stands, and so does what it says of any other command', () => {
  const { command, answer } = between()
  const refused = text({ ...UNKNOWN, error: 'invalid argument' })
  command(text({ id: 7, method: 'emulation.setMediaFeaturesOverride', params: {} }), 'playwright')
  expect(answer(refused).text).toBe(refused)
  command(text({ id: 7, method: 'browsingContext.print', params: {} }), 'playwright')
  expect(answer(text(UNKNOWN)).text).toBe(text(UNKNOWN))
})

test('the fingers get their own answers under their own numbers, and events are for Playwright', () => {
  const { command, answer } = between()
  command(text({ id: 1, method: 'browsingContext.getTree', params: {} }), 'playwright')
  const { id } = JSON.parse(command(text({ id: 1, method: 'input.performActions', params: {} }), 'fingers'))
  expect(id).not.toBe(1)
  expect(answer(text({ type: 'success', id, result: {} }))).toEqual({
    to: 'fingers',
    text: text({ type: 'success', id: 1, result: {} }),
  })
  expect(answer(text({ type: 'success', id: 1, result: {} })).to).toBe('playwright')
  expect(answer(text({ type: 'event', method: 'log.entryAdded', params: {} })).to).toBe('playwright')
})

test('a file that has no name of its own in Firefox is known by its address, and lies where it is looked for', () => {
  const { answer } = between()
  const saved = (method: string, params: object) =>
    answer(
      text({
        type: 'event',
        method: `browsingContext.${method}`,
        params: { context: 'c', navigation: null, ...params },
      }),
    )
  const idOf = (told: { readonly text: string }) => JSON.parse(told.text).params.download
  const first = saved('downloadWillBegin', { url: 'blob:1', suggestedFilename: 'Cattle.json' })
  const ended = saved('downloadEnd', { url: 'blob:1', status: 'complete', filepath: '/kept/Cattle.json' })
  expect(idOf(first)).toBe(idOf(ended))
  expect(ended.move).toBeUndefined()
  const second = saved('downloadWillBegin', { url: 'blob:2', suggestedFilename: 'Cattle.json' })
  expect(idOf(second)).not.toBe(idOf(first))
  expect(
    saved('downloadEnd', { url: 'blob:2', status: 'complete', filepath: '/kept/Cattle(1).json' }).move,
  ).toEqual({ from: '/kept/Cattle(1).json', to: '/kept/Cattle.json' })
})
