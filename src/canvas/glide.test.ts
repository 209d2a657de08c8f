import { afterEach, expect, test, vi } from 'vitest'
import { between, glide } from './glide.ts'

afterEach(() => vi.unstubAllGlobals())

const size = { width: 800, height: 600 }
const from = { x: 0, y: 0, zoom: 1 }

test('a glide begins at one view and ends at the other', () => {
  const to = { x: -300, y: 120, zoom: 2 }
  expect(between(from, to, size, 0)).toEqual(from)
  expect(between(from, to, size, 1)).toBe(to)
})

test('moving without scaling is even', () => {
  expect(between(from, { x: 100, y: -40, zoom: 1 }, size, 0.25)).toEqual({ x: 25, y: -10, zoom: 1 })
})

test('while scaling about the middle of the screen its middle stays where it is', () => {
  const half = between(from, { x: -400, y: -300, zoom: 2 }, size, 0.5)
  expect((400 - half.x) / half.zoom).toBeCloseTo(400)
  expect((300 - half.y) / half.zoom).toBeCloseTo(300)
  expect(half.zoom).toBeCloseTo(4 / 3)
})

/** A page whose frames come when they are asked for; `machine.asksLess` is the setting of the machine. */
function framedPage() {
  const machine = { asksLess: false }
  const frames: (() => void)[] = []
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('matchMedia', () => ({ matches: machine.asksLess }))
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => frames.push(step))
  const shown: number[] = []
  const ends: boolean[] = []
  const start = () =>
    glide({ show: (part) => shown.push(part), isWanted: () => true, onEnd: (isThere) => ends.push(isThere) })
  return { machine, frames, shown, ends, start }
}

test('where less motion is asked for a glide is there at once, with no frame on the way', () => {
  const { machine, frames, shown, ends, start } = framedPage()
  machine.asksLess = true
  start()
  expect([shown, ends, frames]).toEqual([[1], [true], []])
})

test('a glide that is under way when less motion is asked for goes no farther: it is there', () => {
  const { machine, frames, shown, ends, start } = framedPage()
  start()
  frames.shift()?.()
  expect(shown.at(-1)).toBeLessThan(1)
  expect(ends).toEqual([])
  machine.asksLess = true
  frames.shift()?.()
  expect([shown.at(-1), ends, frames]).toEqual([1, [true], []])
})
