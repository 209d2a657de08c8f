// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useArriving } from './useArriving.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Frames that the test lets pass. */
function frames() {
  const waiting: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => waiting.push(work))
  vi.stubGlobal('cancelAnimationFrame', () => {})
  return { waiting, pass: () => act(() => waiting.shift()?.(0)) }
}

test('a few things are there at once and a few more with each frame, until all are', () => {
  const { waiting, pass } = frames()
  const { result } = renderHook(() => useArriving(20, 8, 6))
  expect(result.current).toBe(8)
  pass()
  expect(result.current).toBe(14)
  pass()
  expect(result.current).toBe(20)
  expect(waiting).toEqual([])
})

test('it waits for what is to be there before', () => {
  const { waiting, pass } = frames()
  const { result, rerender } = renderHook(({ mayGoOn }) => useArriving(20, 8, 12, mayGoOn), {
    initialProps: { mayGoOn: false },
  })
  expect(waiting).toEqual([])
  rerender({ mayGoOn: true })
  pass()
  expect(result.current).toBe(20)
})
