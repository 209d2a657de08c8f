import type { ById, Id, Link, VariableKind } from '../model/index.ts'

/** Which book or school an archetype comes from. */
export type Family = 'senge' | 'fieldbook' | 'wolstenholme' | 'meadows' | 'sterman' | 'kim'

/** Wolstenholme's generic archetypes, of which others are cases. */
export type GenericClass = 'underachievement' | 'out-of-control' | 'relative-achievement' | 'relative-control'

/** A role in a structure, to be filled by one variable. */
export interface Slot {
  /** Names it within its archetype: lower-case words joined by `_`. The same role has the same id in all structures of an archetype. */
  readonly id: string
  /** What it is called on cards, on the map before it is named, and in sentences. */
  readonly role: string
  readonly kind: VariableKind
  /** What belongs here, as half a sentence; may be empty. */
  readonly hint: string
  /** True for what acts on the loops from outside and is on none of them: a goal, a limit. A match may leave it out. */
  readonly outside: boolean
  /** Centre in the hand-made drawing, px at 100 %, y down. */
  readonly x: number
  readonly y: number
}

/** A link of a structure, from slot to slot. A map may have a whole signed path for it. */
export interface TemplateLink {
  readonly from: string
  readonly to: string
  readonly polarity: '+' | '-'
  readonly delay: boolean
  /** Why, in a few words. */
  readonly why: string
  /** Its arc in the hand-made drawing, as `bend` of a link in `model`; left out where the loop rule draws it well. */
  readonly bend?: number
  /** True for the link that people forget: without it the form is the trap, with it the cure. */
  readonly forgotten?: true
}

/** A feedback loop of a structure, by name. */
export interface NamedLoop {
  /** Letter and number within the structure: B1, R3. The letter is `type`. */
  readonly id: string
  readonly type: 'R' | 'B'
  readonly name: string
  /** Slots in order of travel. */
  readonly path: readonly string[]
}

/** A closed walk that passes one slot twice, as in a figure of eight: no simple cycle, so no list of loops holds it. */
export interface NamedWalk {
  readonly id: string
  readonly type: 'R' | 'B'
  readonly name: string
  /** Slots in order of travel; one of them stands twice. */
  readonly walk: readonly string[]
}

/** The edge of what one party owns and sees, where an archetype says that it lies; links across it surprise. */
export interface Boundary {
  /** What ends there. */
  readonly name: string
  /** Slots on the near side, on the far side, and on the line itself, which belong to both. Every slot stands in one of them. */
  readonly inside: readonly string[]
  readonly outside: readonly string[]
  readonly across: readonly string[]
  /** The line in the hand-made drawing, from the end at which its name stands; it may run through the slots that are `across`. */
  readonly line: readonly { readonly x: number; readonly y: number }[]
}

/** One form of an archetype. Slots and links are in the order in which a card tells them. */
export interface Structure {
  /** `standard`, `solution`, or the name of the alternative. */
  readonly id: string
  readonly name: string
  /** When this form serves better than the standard one; empty for that. */
  readonly when: string
  readonly slots: readonly Slot[]
  readonly links: readonly TemplateLink[]
  readonly loops: readonly NamedLoop[]
  readonly walks: readonly NamedWalk[]
  /** Left out where the archetype says nothing of one. */
  readonly boundary?: Boundary
}

/** What is known of an archetype before its file is fetched. */
export interface ArchetypeSummary {
  readonly id: string
  readonly name: string
  /** What others call it. */
  readonly aliases: readonly string[]
  readonly family: Family
  readonly oneLine: string
  /** Which of Wolstenholme's four generic archetypes it is a case of; left out where it is of none. */
  readonly genericClass?: GenericClass
}

/** How a slot goes over time: 21 values from 0 to 1, evenly spaced. */
export interface Series {
  readonly slot: string
  readonly points: readonly number[]
}

/** A line beside those of the slots, as what was expected; its points as in `Series`. */
export interface ReferenceLine {
  readonly name: string
  readonly points: readonly number[]
}

/** Something that can be done about it. */
export interface LeverageAction {
  readonly text: string
  /** Meadows' place to intervene, 12 (weakest) to 1. */
  readonly level: number
  /** What that changes in the structure, as half a sentence that names roles and not ids. */
  readonly change: string
}

/** Something that seems to help. */
export interface WrongMove {
  readonly move: string
  readonly why: string
  /** The loops of the standard form that it feeds, by id: the one that it feeds most first. */
  readonly feeds: readonly string[]
}

/** Another archetype that this one is taken for. */
export interface Lookalike {
  readonly archetype: string
  /** By what they are told apart. */
  readonly tell: string
}

/** A case in which every slot of the standard structure has a name. */
export interface WorkedExample {
  readonly title: string
  readonly sector: string
  readonly place: string
  /** The variable's name by slot. */
  readonly names: Readonly<Record<string, string>>
  readonly story: string
  /** What is documented and what is our reading. */
  readonly basis: string
  readonly sources: readonly Source[]
}

/**
 * How far those who wrote a card saw a source: read or looked through, read in part, its title confirmed by others, not opened (then
 * it is cited by chapter or section, never by page), or seen but weak, since it is secondary or may not stay where it is.
 */
export type Standing = 'seen' | 'in-part' | 'title-only' | 'not-opened' | 'weak'

/** A work that says so. */
export interface Source {
  readonly cite: string
  /** Chapter, section or page; may be empty. */
  readonly where: string
  /** An address; may be empty. */
  readonly url: string
  readonly standing: Standing
}

/** Everything that a card tells. */
export interface ArchetypeCard extends ArchetypeSummary {
  readonly storyline: string
  /** The story as a sentence with `{slot}` where a name goes; what stands in `[…]` is left out where a role in it is not there. */
  readonly storyTemplate: string
  /** The story of forms that have other roles, by the id of the form. */
  readonly formStories?: Readonly<Record<string, string>>
  /** The behaviour over time in words. */
  readonly pattern: string
  readonly series: readonly Series[]
  /** What the series are to be held against and no slot is. */
  readonly references: readonly ReferenceLine[]
  readonly earlyWarnings: readonly string[]
  readonly questions: readonly string[]
  readonly leverage: readonly LeverageAction[]
  readonly wrongMoves: readonly WrongMove[]
  /** The belief that keeps it going. */
  readonly mentalModel: string
  readonly lookalikes: readonly Lookalike[]
  /** Archetypes that it often turns into, by id. */
  readonly leadsTo: readonly string[]
  /** What must be said beside it; empty for nothing. */
  readonly caution: string
  readonly examples: readonly WorkedExample[]
  readonly sources: readonly Source[]
}

/** What recognition looks at. */
export interface ArchetypeGraph {
  /** `made` is their order of being made: of sides that are alike A is what was drawn first. Where it is not known the order of ids stands for it. */
  readonly variables: ById<{ readonly name: string; readonly kind: VariableKind; readonly made?: number }>
  readonly links: ById<Pick<Link, 'id' | 'source' | 'target' | 'polarity' | 'delay'>>
}

/** A structure with its archetype: what the recogniser works on. */
export interface Skeleton {
  readonly archetype: string
  readonly structure: Structure
}

/** Where a structure lies in a map. */
export interface Placement {
  readonly archetype: string
  readonly structure: string
  /** The variable in each slot. Slots that act from outside may be missing. */
  readonly slots: Readonly<Record<string, Id>>
  /** Slots whose variable is named the other way round: more of it is less of the role. */
  readonly inverted: readonly string[]
  /** For each template link, as `from>to`, the link ids of its signed path. */
  readonly paths: Readonly<Record<string, readonly Id[]>>
}

/** An archetype found in a map. */
export interface Match extends Placement {
  /** Names this match among all of a map: the same while archetype, structure and slots are. */
  readonly key: string
  /** The loops of the structure, as keys of feedback loops (see `loopKey` in `model`), by their id in the structure. */
  readonly loops: Readonly<Record<string, string>>
  /** The lower the better; comparable within one answer. */
  readonly score: number
  /** Template links, as `from>to`, that should be slow and of which no link has a delay mark. */
  readonly undelayed: readonly string[]
  /** How many links of unknown sign it takes for what they would have to be. */
  readonly unknowns: number
  /** Other archetypes with this skeleton, or contained in it at the same place, by id, that only the story can tell apart. */
  readonly alsoReads: readonly string[]
  /** What could stand in a slot as well, the others as they are, by slot; only where somebody points. */
  readonly others?: Readonly<Record<string, readonly Id[]>>
}

/** What a question asks for: a link that is not drawn, one of the other sign, the sign of one that has none, or the delay of one that has no mark. */
export type Asks = 'link' | 'turn' | 'sign' | 'delay'

/** An archetype that would be there with one link more, or with the sign or the delay of one that is there. */
export interface NearMiss extends Placement {
  readonly key: string
  readonly asks: Asks
  /** What is missing, between variables, with the sign that it needs. */
  readonly missing: { readonly from: Id; readonly to: Id; readonly polarity: '+' | '-' }
  /** Which template link that is, as `from>to`. */
  readonly link: string
  /** The link that is there, with another sign, none, or no delay mark; null where it is not drawn. */
  readonly turn: Id | null
  readonly score: number
}

/** What was found in a map. */
export interface Recognition {
  /** The best first; at most a handful a symptom. */
  readonly matches: readonly Match[]
  readonly nearMisses: readonly NearMiss[]
  /** False when the budget ran out before all was looked through. */
  readonly complete: boolean
}

/** What the person points at: variables by slot, as `symptom`, `fix` or `growing`. */
export type Given = Readonly<Record<string, Id>>

/** How recognition is asked. */
export interface RecogniseOptions {
  /** What the person points at; null to look for all archetypes of four or more linked slots, and for small ones where they are the point of a small map. */
  readonly given: Given | null
  /** Keys of matches and near misses that are not to be proposed. */
  readonly dismissed: ReadonlySet<string>
  /** What people say is there, and stands: nothing else is proposed or asked over its links unless somebody points. */
  readonly known?: readonly KnownPlace[]
}

/** An archetype that people say is there, and the links that it runs over. */
export interface KnownPlace {
  readonly archetype: string
  readonly links: readonly Id[]
}
