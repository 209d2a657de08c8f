import { describe, expect, test } from 'vitest'
import { decodeText } from './text.ts'

const TEXT = '{"name":"Lefatshe 🐄 é"}'

/** UTF-16 bytes of a text. */
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('text is read whatever it was written as', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, low byte first, with a mark', utf16(TEXT, true, true)],
    ['UTF-16, high byte first, with a mark', utf16(TEXT, false, true)],
    ['UTF-16, low byte first', utf16(TEXT, true, false)],
    ['UTF-16, high byte first', utf16(TEXT, false, false)],
  ])('%s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT })
  })
})

test('Latin-1 is refused with the line of its first strange byte, not read with letters replaced', () => {
  const bytes = new TextEncoder().encode('first\nsecond\ncaf_ au lait')
  bytes[bytes.indexOf(0x5f)] = 0xe9
  const result = decodeText(bytes)
  expect(result).toEqual({
    ok: false,
    reason: 'Line 3 of this file is not UTF-8 text; save it as UTF-8 and open it again.',
  })
})

test('half a character at the end is refused', () => {
  expect(decodeText(new Uint8Array([0x61, 0xf0, 0x9f]))).toMatchObject({ ok: false })
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61]))).toMatchObject({ ok: false })
})
