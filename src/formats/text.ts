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

/** The line, from 1, that holds the first byte that cannot be read: by halving, since a prefix fails or does not. */
function lineOfBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (readsAsFarAs(bytes, middle, encoding)) good = middle
    else bad = middle
  }
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, good))
  return before.split('\n').length
}

function readsAsFarAs(bytes: Uint8Array, length: number, encoding: Encoding): boolean {
  try {
    // A letter cut in two at the end of the prefix is no fault: `stream` waits for its rest.
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
    return true
  } catch {
    return false
  }
}
