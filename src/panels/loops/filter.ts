import type { FeedbackLoop } from '../../loops/index.ts'
import { type ById, foldName, type LoopType } from '../../model/index.ts'
import type { LoopLabels } from '../../store/index.ts'

/** What of the list a person wants to see. */
export interface LoopFilter {
  /** Types to show; all when empty. */
  readonly types: ReadonlySet<LoopType>
  /** Words that must all be found in the loop's label, its name or the names of its variables. */
  readonly text: string
}

export const EVERYTHING: LoopFilter = { types: new Set(), text: '' }

/** True when the filter lets every loop through. */
export function isOpen(filter: LoopFilter): boolean {
  return filter.types.size === 0 && filter.text.trim() === ''
}

/** The loops that the filter lets through, in their order. */
export function filterLoops(
  loops: readonly FeedbackLoop[],
  filter: LoopFilter,
  known: {
    readonly labels: LoopLabels
    readonly names: ReadonlyMap<string, string>
    readonly variables: ById<{ readonly name: string }>
  },
): readonly FeedbackLoop[] {
  if (isOpen(filter)) return loops
  const words = foldName(filter.text).split(' ').filter(Boolean)
  const folded = new Map(Object.entries(known.variables).map(([id, { name }]) => [id, foldName(name)]))
  return loops.filter((loop) => {
    if (filter.types.size > 0 && !filter.types.has(loop.type)) return false
    if (words.length === 0) return true
    const own = foldName(`${known.labels.get(loop.key) ?? ''} ${known.names.get(loop.key) ?? ''}`)
    const text = [own, ...loop.variables.map((id) => folded.get(id) ?? '')].join('\n')
    return words.every((word) => text.includes(word))
  })
}
