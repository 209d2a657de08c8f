import { recordOf } from '../../model/index.ts'
import type { ArchetypeCard, Structure } from '../types.ts'
import { SUMMARIES } from './summaries.ts'

/** All that is known of one archetype: its forms, the standard one first, and its card. */
export interface Archetype {
  readonly structures: readonly Structure[]
  readonly card: ArchetypeCard
}

/** One chunk each, so that nobody fetches the whole library for one card. */
const FILES: Readonly<Record<string, () => Promise<Archetype>>> = {
  'balancing-with-delay': () => import('./balancing-with-delay.ts'),
  'limits-to-growth': () => import('./limits-to-growth.ts'),
  'shifting-the-burden': () => import('./shifting-the-burden.ts'),
  intervenor: () => import('./intervenor.ts'),
  'eroding-goals': () => import('./eroding-goals.ts'),
  escalation: () => import('./escalation.ts'),
  'success-to-the-successful': () => import('./success-to-the-successful.ts'),
  'tragedy-of-the-commons': () => import('./tragedy-of-the-commons.ts'),
  'fixes-that-fail': () => import('./fixes-that-fail.ts'),
  'growth-and-underinvestment': () => import('./growth-and-underinvestment.ts'),
  'accidental-adversaries': () => import('./accidental-adversaries.ts'),
  'attractiveness-principle': () => import('./attractiveness-principle.ts'),
  'wol-underachievement': () => import('./wol-underachievement.ts'),
  'wol-out-of-control': () => import('./wol-out-of-control.ts'),
  'wol-relative-achievement': () => import('./wol-relative-achievement.ts'),
  'wol-relative-control': () => import('./wol-relative-control.ts'),
  'policy-resistance': () => import('./policy-resistance.ts'),
  'rule-beating': () => import('./rule-beating.ts'),
  'seeking-the-wrong-goal': () => import('./seeking-the-wrong-goal.ts'),
  'path-dependence': () => import('./path-dependence.ts'),
  'capability-trap': () => import('./capability-trap.ts'),
  'overshoot-and-collapse': () => import('./overshoot-and-collapse.ts'),
  'core-theory-of-success': () => import('./core-theory-of-success.ts'),
}

/**
 * Fetches one archetype by id; null when there is none of that id. Rejects with an error whose message is a sentence for
 * the person when its file cannot be fetched.
 */
export async function loadArchetype(id: string): Promise<Archetype | null> {
  const fetchFile = recordOf(FILES, id)
  if (!fetchFile) return null
  try {
    const { structures, card } = await fetchFile()
    return { structures, card }
  } catch (cause) {
    const name = SUMMARIES.find((summary) => summary.id === id)?.name ?? id
    throw new Error(`The card of “${name}” could not be fetched. Check your connection and try again.`, {
      cause,
    })
  }
}
