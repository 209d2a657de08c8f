import type { Structure } from '../../../archetypes/index.ts'
import type { DraftsState } from '../../../store/index.ts'

/** Where the name of a role is kept while a card is filled in. */
export function walkPlace(archetype: string, structure: string, slot: string): string {
  return `walk/${archetype}/${structure}/${slot}`
}

/** The card, and its form, that an earlier visit was filling in; null when there is none. */
export function leftCard(
  drafts: DraftsState['drafts'],
): { readonly archetype: string; readonly structure: string } | null {
  for (const place of drafts.keys()) {
    const [kind, archetype, structure] = place.split('/')
    if (kind === 'walk' && archetype !== undefined && structure !== undefined) return { archetype, structure }
  }
  return null
}

/** How far the filling in of a card had come, and with which names; null when it was not begun. */
export function leftWalk(
  drafts: DraftsState['drafts'],
  archetype: string,
  { id, slots }: Structure,
): { readonly at: number; readonly names: Readonly<Record<string, string>> } | null {
  const texts = slots.map((slot) => drafts.get(walkPlace(archetype, id, slot.id))?.text)
  const at = texts.findLastIndex((text) => text !== undefined)
  if (at < 0) return null
  const named = slots.flatMap((slot, index): [string, string][] => {
    const text = texts[index]
    return text ? [[slot.id, text]] : []
  })
  return { at, names: Object.fromEntries(named) }
}
