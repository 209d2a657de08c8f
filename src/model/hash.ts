/**
 * A number from 0 up to 2^53 made of texts, the same for the same texts and hardly ever for others: two 32-bit mixes side by side
 * (cyrb53, after MurmurHash3's finaliser). No protection against somebody who looks for equal ones.
 */
export function hashOf(...texts: readonly string[]): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const text of texts) {
    for (let at = 0; at <= text.length; at++) {
      // A unit that no text has marks the end of each.
      const unit = at === text.length ? 0x10000 : text.charCodeAt(at)
      a = Math.imul(a ^ unit, 2654435761)
      b = Math.imul(b ^ unit, 1597334677)
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
