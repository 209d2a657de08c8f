import { type Archetype, type ArchetypeSummary, EVERYDAY } from '../../../archetypes/index.ts'
import { foldName } from '../../../model/index.ts'

/** Text as it is compared: case, white space and accents folded. */
export function foldWords(text: string): string {
  return foldName(text).normalize('NFD').replace(/\p{M}/gu, '')
}

/** Where in a card something was found. */
export interface FoundAt {
  /** As it is shown beside the name: "Role: Symptomatic solution". */
  readonly words: string
  /** The form that has it. */
  readonly structure: string
  /** The place of the card, as its `data-card-place`; null where that is its head. */
  readonly place: string | null
}

/** An archetype that answers to a search. */
export interface FoundArchetype {
  readonly summary: ArchetypeSummary
  /** Null where the name or the line that tells it answers, which are seen, or the words are spread over the card. */
  readonly at: FoundAt | null
}

/** How good an answer is by where it stands; the lower the better. */
const RANKS = {
  begins: 0,
  name: 1,
  alias: 2,
  role: 3,
  line: 4,
  everyday: 5,
  loop: 6,
  example: 7,
  story: 8,
  spread: 9,
} as const

const NO_WORD = /[^\p{L}\p{N}]+/gu

/** A text of a card, and what finding it means. */
interface Place {
  readonly text: string
  readonly rank: number
  readonly at: FoundAt | null
}

/**
 * The archetypes in which every word of a text is found: in the name, what others call it, the line that tells it, everyday words for what happens in it, and, as far as the
 * card is there, in its roles, the names of its loops, its worked examples with their places, names and stories, and its own stories. The best first: names, other names, roles, the
 * line, everyday words, loops, examples, stories; what is meant whole before what only contains it. For no text all, as they are listed.
 */
export function searchArchetypes(
  summaries: readonly ArchetypeSummary[],
  known: ReadonlyMap<string, Archetype>,
  text: string,
): readonly FoundArchetype[] {
  const wanted = foldWords(text)
  if (wanted === '') return summaries.map((summary) => ({ summary, at: null }))
  const words = wanted.split(' ')
  return summaries
    .flatMap((summary) => {
      const places = placesOf(summary, known.get(summary.id))
      const answers = places.flatMap((place) => {
        const here = foldWords(place.text)
        // In a long text only words that begin so are meant: “war” is in “forward”, too.
        const looked = place.rank === RANKS.story ? ` ${here.replace(NO_WORD, ' ')}` : here
        const start = place.rank === RANKS.story ? ' ' : ''
        if (!words.every((word) => looked.includes(`${start}${word}`))) return []
        if (place.rank === RANKS.name && here.startsWith(wanted)) return [{ ...place, rank: RANKS.begins }]
        // What is called just so is meant before what has the words among others.
        return [{ ...place, rank: here === wanted ? place.rank - 0.5 : place.rank }]
      })
      const [best] = answers.sort((one, other) => one.rank - other.rank)
      if (best) return [{ summary, at: best.at, rank: best.rank }]
      const all = places
        .flatMap((place) => (place.rank === RANKS.story ? [] : foldWords(place.text)))
        .join(' | ')
      return words.every((word) => all.includes(word)) ? [{ summary, at: null, rank: RANKS.spread }] : []
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ summary, at }) => ({ summary, at }))
}

/** All that can be found of an archetype, in the order in which a card tells it. */
function placesOf(summary: ArchetypeSummary, archetype: Archetype | undefined): readonly Place[] {
  const structures = archetype?.structures ?? []
  const first = structures[0]?.id ?? 'standard'
  return [
    { text: summary.name, rank: RANKS.name, at: null },
    ...summary.aliases.map((alias) => ({
      text: alias,
      rank: RANKS.alias,
      at: { words: `Also called ${alias}`, structure: first, place: null },
    })),
    { text: summary.oneLine, rank: RANKS.line, at: null },
    ...(EVERYDAY[summary.id] ?? []).map((words) => ({
      text: words,
      rank: RANKS.everyday,
      at: { words: `As in “${words}”`, structure: first, place: null },
    })),
    ...structures.flatMap(({ id, slots }) =>
      slots.map(({ id: slot, role }) => ({
        text: role,
        rank: RANKS.role,
        at: { words: `Role: ${role}`, structure: id, place: `role ${slot}` },
      })),
    ),
    ...structures.flatMap(({ id, loops, walks }) =>
      [...loops, ...walks].map((loop) => ({
        text: `${loop.id} ${loop.name}`,
        rank: RANKS.loop,
        at: { words: `Loop ${loop.id}: ${loop.name}`, structure: id, place: `loop ${loop.id}` },
      })),
    ),
    ...(archetype?.card.examples ?? []).map(({ title, place, sector, names }) => ({
      text: [title, place, sector, ...Object.values(names)].join(' | '),
      rank: RANKS.example,
      at: { words: `Example: ${title}`, structure: first, place: `example ${title}` },
    })),
    ...(archetype?.card.examples ?? []).map(({ title, story }) => ({
      text: story,
      rank: RANKS.story,
      at: { words: `Example: ${title}`, structure: first, place: `example ${title}` },
    })),
    ...[archetype?.card.storyline ?? '', archetype?.card.pattern ?? ''].map((text) => ({
      text,
      rank: RANKS.story,
      at: { words: 'Its story', structure: first, place: null },
    })),
  ]
}
