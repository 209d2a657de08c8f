import type { Link } from '../../model/index.ts'

const SIGNS: Readonly<Record<Link['polarity'], number>> = { '+': 1, '-': -1, '?': 0 }

/** Their signs: 1 for `+`, -1 for `-`, 0 for unknown. */
export function signsOf(links: readonly Link[]): Int8Array {
  const signs = new Int8Array(links.length)
  links.forEach(({ polarity }, at) => {
    signs[at] = SIGNS[polarity]
  })
  return signs
}
