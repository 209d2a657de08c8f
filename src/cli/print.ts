import type { Io } from './verb.ts'

/** Characters that are printed at a time: few enough to build in no time, enough to cost few writes. */
const PIECE = 1 << 16

/** Prints texts one after the other, gathered into pieces, so that a long answer is never in memory as one text. */
export async function printAll(io: Io, texts: Iterable<string>): Promise<void> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    await io.print(piece)
    piece = ''
  }
  if (piece !== '') await io.print(piece)
}

/** A text on one line, without the control and format characters that a terminal would obey; “unnamed” when nothing is left. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu, ' ').trim() || 'unnamed'
}

/** A whole number as people write it: 15,435,891. */
export function grouped(count: number): string {
  return count.toLocaleString('en')
}

/** “1 loop”, “2 loops”. */
export function counted(count: number, one: string): string {
  return `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
}
