import type { MapPart, Point } from '../../layout/index.ts'
import type { Id, Polarity } from '../../model/index.ts'
import type {
  ArchetypesShown,
  Arranging,
  Focus,
  LitMatch,
  PanelName,
  Selection,
  Theme,
  VersionsShown,
} from './shown.ts'

/** A drawing of the map for the projector. */
export interface Staged {
  readonly places: ReadonlyMap<Id, Point>
  /** Those of links that do not bend as on the map; null by the loop rule. */
  readonly bends: ReadonlyMap<Id, number | null>
  /** Which of those a hand gave: they stay through names. */
  readonly firm?: ReadonlySet<Id>
  /** Whether this is a picture on the way to another drawing. */
  readonly isPassing?: boolean
  /** What of the map is drawn, where that is not all of it. */
  readonly part: MapPart | null
}

/** Projector mode. */
export interface Projecting {
  /** Whether a red dot follows the pointer, and whether the screen is covered. */
  readonly laser: boolean
  readonly blank: boolean
  /** Which part of the map is asked for, counted from 0, where it can be shown in parts; null where nobody asked. */
  readonly part: number | null
  /** How often the person asked for the projected drawing to be arranged anew. */
  readonly anew: number
  /** How the projected drawing is told and changed by hand; null until it stands. */
  readonly stage: Stage | null
}

/** The projected drawing as commands know it. */
export interface Stage {
  /** In how many parts the map can be shown, 0 where it is shown whole; and which stands, null for the whole. */
  readonly parts: number
  readonly part: number | null
  /** Whether the last thing that was done was moving something by hand, or taking that back. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Takes back what was moved by hand last, or moves it again. Answers whether there was anything. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  /** Shows the part that has most of these variables, labels and links, where another than the one that stands has more of them. Answers whether it did. */
  readonly bring: (things: readonly Id[]) => boolean
  /** What the part of this number holds, from 0; null where there is no such part. */
  readonly holds: (part: number) => MapPart | null
}

/** What a hand does on the page from the press until it lets go, as moving a name. The map does not know of it before. */
export interface InHand {
  /** Gives it up without a trace, though the pointer is still down: what that does until it is let go of means nothing more. */
  cancel(): void
}

/** What the person sees and does that is not in the document. Panel, width and theme are kept on this machine. */
export interface ViewState {
  readonly selection: Selection
  /**
   * The variable, label or group whose text is being typed. `fresh` when it was made for this: leaving it empty takes it away.
   * `gesture` when more was done for this: the name joins that step, and giving up the name gives up all of it.
   */
  readonly editing: {
    readonly kind: 'variables' | 'labels' | 'groups'
    readonly id: Id
    readonly fresh: boolean
    readonly gesture?: string
  } | null
  /** What a hand is at; null while none is pressed. Undo and Escape give it up, and other commands wait until it lets go. */
  readonly inHand: InHand | null
  /** Places of what is being dragged; null when nothing is. */
  readonly moved: ReadonlyMap<Id, Point> | null
  /** A bend being dragged. */
  readonly bending: { readonly id: Id; readonly bend: number } | null
  /** The variable from which a link is being drawn by keyboard, until its target is chosen. */
  readonly linkingFrom: Id | null
  /** The sign which that link gets. */
  readonly linkingSign: Polarity
  /**
   * 0 while the quick line is closed, else how often it was asked for: each time it takes the focus. -1 when nobody asked: it is open with what an
   * earlier visit left in it.
   */
  readonly quickLine: number
  /** The loop pointed at or focused (wins), and the loop held in the spotlight until let go; both by key. */
  readonly pointedLoop: string | null
  readonly heldLoop: string | null
  /** A second loop that is lit along with each: the two are compared, or make a figure of eight. */
  readonly besidePointed: string | null
  readonly besideHeld: string | null
  /**
   * The archetype pointed at or focused, and the one held in the spotlight until let go. A loop pointed at wins over both; of a
   * loop and an archetype only one is held.
   */
  readonly pointedMatch: LitMatch | null
  readonly heldMatch: LitMatch | null
  /** What is looked at while neither a loop nor an archetype is in the spotlight; null for all of the map. */
  readonly focus: Focus | null
  /** How often finding was asked for since the find bar opened; 0 while it is closed. */
  readonly finding: number
  /** Projector mode, with its pointer and its cover; null when it is off. */
  readonly projector: Projecting | null
  /** Where things stand, and how links bend, for the projector, which the map does not know of; null for where they are. */
  readonly staged: Staged | null
  /** An arrangement being looked for; null when none is. The map knows of it only once it is kept. */
  readonly arranging: Arranging | null
  readonly archetypes: ArchetypesShown
  readonly versions: VersionsShown
  readonly panel: PanelName
  readonly panelOpen: boolean
  /** True from when a command asked for the panel until it has taken the focus; those that take none leave it so. */
  readonly panelAsked: boolean
  /** Whether the sheet, as which a small screen shows the panel, is pulled up. */
  readonly sheetUp: boolean
  /** px. */
  readonly panelWidth: number
  /** Whether the most used actions stand at the foot of the canvas. */
  readonly stripShown: boolean
  readonly theme: Theme
}
