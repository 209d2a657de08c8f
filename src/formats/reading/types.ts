import type { Match } from '../../archetypes/index.ts'
import type { LoopList } from '../../loops/index.ts'
import type { Id } from '../../model/index.ts'

/** A thing of the map that one can go to: a record by its id, a loop by its key. */
export interface Aim {
  readonly kind: 'variables' | 'links' | 'groups' | 'labels' | 'loops'
  readonly id: Id
}

/** A name that leads to a thing. */
export interface Reference {
  readonly text: string
  readonly to: Aim
  /** Where in the text more is told, when that is elsewhere than at what is gone to on the map: a link is told where it begins. */
  readonly at?: Aim
  /** True for words of the program instead of a name: they may be translated. */
  readonly isSentence?: true
}

/** A sentence: plain words, and names that lead somewhere. */
export type Words = readonly (string | Reference)[]

/** One row of a list. */
export interface Item {
  readonly words: Words
  /** The thing that is told here and nowhere else. */
  readonly is?: Aim
}

/** What stands below a heading. */
export type Block =
  | { readonly kind: 'sentence'; readonly words: Words }
  /** People's own words, of one or more lines. */
  | { readonly kind: 'prose'; readonly called: string; readonly text: string }
  /** `called` says what the rows are, before the first. */
  | {
      readonly kind: 'list'
      readonly called: string
      readonly isOrdered: boolean
      readonly items: readonly Item[]
    }

/** A heading with what is told below it. Passages lie in each other, so that no level of headings is ever left out. */
export interface Passage {
  readonly title: Words
  /** The thing that is told here and nowhere else. */
  readonly is?: Aim
  readonly blocks: readonly Block[]
  readonly parts: readonly Passage[]
}

/** What is known of a map beside the map itself. */
export interface Known {
  readonly list: LoopList
  /** What loops are called: `R1`, `B2`. */
  readonly labels: { get(key: string): string | undefined }
  /** Archetypes that are proposed and of which nobody has said anything. */
  readonly proposed: readonly Match[]
  /** So many loops are told, the shortest, and all to which people gave a name or a story. */
  readonly mostLoops: number
}
