import {
  isWhole,
  type Lack,
  type LackLink,
  lackInPieces,
  type Meant,
  SKELETONS,
  type Structure,
  tellLack,
  tellLackLink,
} from '../archetypes/index.ts'
import type { CausalMap, Id } from '../model/index.ts'
import { finish } from '../pace/index.ts'

/** What of a meant archetype is on a map, as it is printed: variables by name. The order of the fields is that of `archetypes --meant --json`. */
export interface MeantAnswer {
  readonly archetype: string
  readonly structure: string
  /** How many links stand, of how many that count. */
  readonly stand: number
  readonly of: number
  readonly whole: boolean
  readonly slots: Readonly<Record<string, string>>
  readonly inverted: readonly string[]
  /** Slots without a variable. */
  readonly open: readonly string[]
  readonly links: readonly MeantLinkAnswer[]
  /** The same in a few sentences. */
  readonly told: string
  readonly complete: boolean
}

/** One link of the archetype. */
export interface MeantLinkAnswer {
  readonly link: string
  readonly state: LackLink['state']
  /** The variables by which it stands, or leads the other way. */
  readonly path: readonly string[]
  readonly needs: {
    readonly from: string
    readonly to: string
    readonly polarity: '+' | '-'
    readonly delay: boolean
  } | null
  /** Whether the archetype is there without it, too. */
  readonly optional: boolean
  readonly told: string
}

/** Looks what of an archetype is on a map. Null where the library has no such form. */
export function answerMeant(map: CausalMap, meant: Meant): MeantAnswer | null {
  const structure = formOf(meant)
  const lack = structure && finish(lackInPieces(map, SKELETONS, meant))
  return structure && lack ? tell(lack, structure, map) : null
}

/** The structure of a form; undefined where the library has none. */
export function formOf(meant: Pick<Meant, 'archetype' | 'structure'>): Structure | undefined {
  return SKELETONS.find(
    ({ archetype, structure }) => archetype === meant.archetype && structure.id === meant.structure,
  )?.structure
}

function tell(lack: Lack, structure: Structure, { variables, links }: CausalMap): MeantAnswer {
  const nameOf = (id: Id | undefined): string => variables[id ?? '']?.name ?? ''
  const { archetype, stand, of, slots, inverted, open, complete } = lack
  return {
    archetype,
    structure: structure.id,
    stand,
    of,
    whole: isWhole(lack),
    slots: Object.fromEntries(Object.entries(slots).map(([slot, id]) => [slot, nameOf(id)])),
    inverted,
    open,
    links: lack.links.map((link) => ({
      link: link.key,
      state: link.state,
      path:
        link.path.length === 0
          ? []
          : [
              ...link.path.map((id) => nameOf(links[id]?.source)),
              nameOf(links[link.path.at(-1) ?? '']?.target),
            ],
      needs: link.needs && { ...link.needs, from: nameOf(link.needs.from), to: nameOf(link.needs.to) },
      optional: link.optional,
      told: tellLackLink(link, lack, structure, nameOf, links),
    })),
    told: tellLack(lack, structure, nameOf),
    complete,
  }
}
