/** What the bytes of a file say as text, or one sentence why they say nothing. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** The names that `TextDecoder` knows the three encodings by. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * The text of a file: UTF-16 when a byte order mark or the zero bytes of its first letters say so, else UTF-8, read
 * strictly, because a letter replaced in silence is a name lost in silence. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    const line = lineOfBadByte(bytes, encoding)
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'
    return {
      ok: false,
      reason: `Line ${line} of this file is not ${name} text; save it as UTF-8 and open it again.`,
    }
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be'
  if (second === 0 && first !== undefined && first !== 0) return 'utf-16le'
  return 'utf-8'
}

/** Bytes that are decoded in one go while the bad one is looked for. */
const CHUNK = 65_536

/** The line, from 1, that holds the first byte that cannot be read: found by chunks, then byte by byte. */
function lineOfBadByte(bytes: Uint8Array, encoding: Encoding): number {
  const chunks = readWhileGood(bytes, CHUNK, new TextDecoder(encoding, { fatal: true }))
  const decoder = new TextDecoder(encoding, { fatal: true })
  decoder.decode(bytes.subarray(0, chunks.length), { stream: true })
  const rest = readWhileGood(bytes.subarray(chunks.length), 1, decoder)
  return 1 + chunks.breaks + rest.breaks
}

/** How many bytes a decoder takes in steps of this size before it fails, and the line breaks in them. */
function readWhileGood(
  bytes: Uint8Array,
  size: number,
  decoder: TextDecoder,
): { length: number; breaks: number } {
  let breaks = 0
  for (let length = 0; length < bytes.length; length += size) {
    try {
      const text = decoder.decode(bytes.subarray(length, length + size), { stream: true })
      breaks += text.split('\n').length - 1
    } catch {
      return { length, breaks }
    }
  }
  return { length: bytes.length, breaks }
}
