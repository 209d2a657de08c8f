import { expect, test } from 'vitest'
import { freePlaceFor } from './freePlace.ts'

const WINDOW = { left: 0, top: 0, width: 1280, height: 720 }
const BOX = { width: 400, height: 44 }
const name = (left: number, top: number) => ({ left, top, width: 160, height: 30 })

test('what is said stands in the lower right corner where that is free', () => {
  expect(freePlaceFor(BOX, WINDOW, [name(100, 100)])).toEqual({ left: 864, top: 660 })
})

test('it gives way to names, and covers none where there is room anywhere', () => {
  const names = Array.from({ length: 40 }, (_, at) => name(40 + (at % 5) * 250, 40 + Math.floor(at / 5) * 84))
  const { left, top } = freePlaceFor(BOX, WINDOW, names)
  const covers = names.filter(
    (it) =>
      it.left < left + BOX.width &&
      it.left + it.width > left &&
      it.top < top + BOX.height &&
      it.top + it.height > top,
  )
  expect(covers).toEqual([])
})

test('where names are everywhere it covers as little as it can', () => {
  const everywhere = { left: 0, top: 0, width: 1280, height: 720 }
  expect(freePlaceFor(BOX, WINDOW, [everywhere, name(1000, 670)]).top).toBeLessThan(640)
})

test('at the table it keeps to the edges of the canvas', () => {
  const corner = { left: 560, top: 560, width: 700, height: 150 }
  const { left, top } = freePlaceFor(BOX, { left: 0, top: 44, width: 1000, height: 676 }, [corner], {
    isAtEdge: true,
  })
  expect([left, top]).toEqual([584, 492])
  expect(left + BOX.width).toBe(1000 - 16)
})

test('it stays where it stood while that is free, and in the room', () => {
  const stood = { left: 300, top: 500 }
  expect(freePlaceFor(BOX, WINDOW, [name(900, 670)], { stood })).toEqual(stood)
  expect(freePlaceFor(BOX, WINDOW, [name(400, 510)], { stood })).not.toEqual(stood)
  expect(freePlaceFor(BOX, { ...WINDOW, width: 600 }, [], { stood })).toEqual({ left: 184, top: 660 })
})

test('a field that is typed in is the last that it lies over: rather over many names', () => {
  const low = { left: 0, top: 34, width: 320, height: 100 }
  const focused = { left: 8, top: 44, width: 300, height: 36 }
  const names = [name(0, 84), name(160, 84)]
  const { top } = freePlaceFor({ width: 200, height: 40 }, { ...low, height: 130 }, names, { focused })
  expect(top).toBeGreaterThanOrEqual(focused.top + focused.height)
})
