import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum, sumUp } from './checksum.ts'

test('the sums are those of CRC-32, as everybody has them', () => {
  expect(checksum('123456789')).toBe(0xcbf43926)
  expect(checksum('')).toBe(0)
  expect(checksum('The quick brown fox jumps over the lazy dog')).toBe(0x414fa339)
})

test('where a text is parted makes no difference', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(checksum(a, b)).toBe(checksum(Uint8Array.from([...a, ...b])))
    }),
  )
})

test('long bytes are summed up with pauses', () => {
  const work = sumUp(new Uint8Array(2 ** 20))
  let pauses = 0
  let next = work.next()
  for (; next.done !== true; next = work.next()) pauses++
  expect(pauses).toBe(7)
  expect(next.value).toBe(checksum(new Uint8Array(2 ** 19), new Uint8Array(2 ** 19)))
})
