import type { Finding } from './search.ts'

/** Wolstenholme's general archetypes, and the best known case of each that has the same skeleton. */
export const SPECIAL: Readonly<Record<string, string>> = {
  'wol-underachievement': 'limits-to-growth',
  'wol-out-of-control': 'fixes-that-fail',
  'wol-relative-control': 'escalation',
}
/** How far the general one comes after its case at least. */
const AFTER = 0.5
/** What is so much worse than the best that uses the same links is told apart from it by what is known of the map, not only by the story. */
const CLEAR = 2.5

/**
 * Orders what uses the same links: a general archetype comes after its case, whose skeleton it has, and what delays, words, goals and limits speak clearly against is left
 * out.
 */
export function orderAlike(found: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of found) {
    const key = finding.links.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) => {
    const best = Math.min(...group.map(({ score }) => score))
    return group.flatMap((finding): readonly Finding[] => {
      const special = SPECIAL[finding.plan.skeleton.archetype]
      const cases = group.filter(({ plan }) => plan.skeleton.archetype === special)
      if (cases.length > 0) {
        const before = Math.min(...cases.map(({ score }) => score))
        const turned = Math.min(...cases.map(({ inverted }) => inverted.length))
        // The same story with a name turned round is the worse way to tell it.
        if (before > best + CLEAR || finding.inverted.length > turned) return []
        return [{ ...finding, score: Math.max(finding.score, before + AFTER) }]
      }
      return finding.score > best + CLEAR ? [] : [finding]
    })
  })
}
