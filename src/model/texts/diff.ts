import { type Splice, spliceBetween } from './splice.ts'

/** Looking for what two texts share takes as many steps as one has words times the other: more than this is not done. */
const MOST_STEPS = 400_000

/**
 * The splices that turn one text into the other, in order, all told in places of `before`: what was changed far apart is told apart, so that a
 * change between stays out of it. Looks at words; at lines where there are too many words; else it is one splice.
 */
export function splicesBetween(before: string, after: string): readonly Splice[] {
  const whole = spliceBetween(before, after)
  if (whole === null) return []
  // Only between the first and the last difference, from the starts of their words and lines.
  const start = before.slice(0, whole.at).lastIndexOf('\n') + 1
  const end = lineEnd(before, whole.at + whole.removed)
  const [old, young] = [
    before.slice(start, end),
    after.slice(start, after.length - (before.length - end)),
  ] as const
  for (const pattern of [/\S*\s*/g, /[^\n]*\n?/g]) {
    const [a, b] = [old.match(pattern) ?? [], young.match(pattern) ?? []]
    if (a.length * b.length <= MOST_STEPS) return hunks(a, b, start)
  }
  return [whole]
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** The differences between two lists of pieces, by their longest common subsequence. */
function hunks(a: readonly string[], b: readonly string[], offset: number): readonly Splice[] {
  const width = b.length + 1
  /** How long the longest common subsequence of the rests from (i, j) is, counted in letters, so that spaces alone do not tie. */
  const common = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        a[i] === b[j] ? at(i + 1, j + 1) + (a[i]?.length ?? 0) : 0,
      )

  const found: Splice[] = []
  let [i, j, place] = [0, 0, offset]
  let [taken, put] = ['', '']
  const close = (): void => {
    const inner = spliceBetween(taken, put)
    if (inner) found.push({ ...inner, at: inner.at + place - taken.length })
    taken = ''
    put = ''
  }
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x === y && at(i, j) === at(i + 1, j + 1) + x.length) {
      close()
      place += x.length
      i++
      j++
    } else if (y === undefined || (x !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      taken += x
      place += x?.length ?? 0
      i++
    } else {
      put += y
      j++
    }
  }
  close()
  return found
}
