import type { Archetype, ArchetypeSummary } from '../../../archetypes/index.ts'
import { foldName } from '../../../model/index.ts'

/** Text as it is compared: case, white space and accents folded. */
export function foldWords(text: string): string {
  return foldName(text).normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * The archetypes in which every word of a text is found, in the name, what others call it, the line that tells it, or the roles of its
 * forms as far as these are known. Those whose name answers come first, then those with another name; for no text all, as they are
 * listed.
 */
export function searchArchetypes(
  summaries: readonly ArchetypeSummary[],
  known: ReadonlyMap<string, Archetype>,
  text: string,
): readonly ArchetypeSummary[] {
  const wanted = foldWords(text)
  if (wanted === '') return summaries
  const words = wanted.split(' ')
  return summaries
    .flatMap((summary) => {
      const name = foldWords(summary.name)
      const aliases = foldWords(summary.aliases.join(' | '))
      const all = [name, aliases, foldWords(summary.oneLine), rolesOf(known.get(summary.id))].join(' | ')
      if (!words.every((word) => all.includes(word))) return []
      const rank = name.startsWith(wanted) ? 0 : isIn(words, name) ? 1 : isIn(words, aliases) ? 2 : 3
      return [{ summary, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ summary }) => summary)
}

function isIn(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word))
}

function rolesOf(archetype: Archetype | undefined): string {
  const slots = archetype?.structures.flatMap((structure) => structure.slots) ?? []
  return foldWords(slots.map(({ role }) => role).join(' | '))
}
