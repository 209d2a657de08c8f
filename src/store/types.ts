import type { StoreApi } from 'zustand/vanilla'
import type { Drawing, MarkedLoop, Point } from '../layout/index.ts'
import type { FeedbackLoop, IndependentLoops, LengthCost, LoopList } from '../loops/index.ts'
import type { CausalMap, Difference, Edit, Id, LoopType, NextNumber, RecordKind } from '../model/index.ts'

/** What the chip says. `saved` only when every edit made here has been acknowledged by the browser's storage. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly reason: string }
  | { readonly kind: 'readOnly'; readonly reason: string }

/** What damage in storage has cost. */
export interface DamageNotice {
  readonly kind: 'damage'
  /** A sentence or some. */
  readonly text: string
  /** What it means, thing by thing, as sentences. */
  readonly details?: readonly string[]
  /** What can be done about it. */
  readonly action?: NoticeAction
}

/** Something that the person should know of an open map. */
export type DocumentNotice =
  /** What was put right when it was read from a file, as a sentence. */
  | { readonly kind: 'repair'; readonly text: string }
  | DamageNotice
  /** Storage had lost the map while it was open, and has it again. */
  | { readonly kind: 'storedAgain' }
  /** It has been deleted. Goes when the map is back. */
  | { readonly kind: 'deleted' }

/** What the library can do about a notice. */
export type NoticeAction =
  | { readonly kind: 'bringBack'; readonly label: string }
  /** Opens, beside the map, what it was before the damage, which storage has set aside under this number. */
  | { readonly kind: 'openEarlier'; readonly label: string; readonly setAside: number }

/** What the page may read of an open map. */
export interface DocumentState {
  /** Frozen; untouched records keep their identity from one edit to the next. */
  readonly map: CausalMap
  readonly saving: SaveState
  /** How many edits were made in this tab, undo and redo among them. */
  readonly edits: number
  /** What undo would take back, in the words of the command that did it; null when there is nothing. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly notices: readonly DocumentNotice[]
  /**
   * Why the last edit that a person asked for in vain was not done, as a sentence; a new object each time. Whoever shows the map tells it, so that no way of
   * editing has to.
   */
  readonly refusal: { readonly reason: string } | null
}

/** How an edit goes into the history. */
export interface RunOptions {
  /** What the step is called in the undo menu, as in "Rename variable". */
  readonly label: string
  /** Edits with the same key that follow each other within a second are one undo step (typing). */
  readonly group?: string
  /**
   * Edits of the same gesture that follow each other are one undo step however long it takes (making a variable and typing
   * its name). A gesture that ends where it began leaves no step.
   */
  readonly gesture?: string
  /** False for what the program writes by itself, such as numbers of loops: then undo passes it by. */
  readonly isStep?: boolean
}

/** Text that was typed at a place and is not yet a change of the map. */
export interface Draft {
  readonly text: string
  /** The text of the map that it was typed over, so that what the map says meanwhile can be taken in; empty where there is none. */
  readonly base: string
}

/** What the page may read of drafts. */
export interface DraftsState {
  /** By place, as in `title`, `outline`, `quickLine` or `variables/<id>/name`. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** How the storing of them stands; null when every one is acknowledged. */
  readonly saving: Extract<SaveState, { readonly kind: 'saving' | 'notSaved' }> | null
}

/** What is typed and not yet in the map, kept through reload and crash. */
export interface Drafts {
  readonly state: StoreApi<DraftsState>
  /** What stands at a place now; null when it has become a change of the map, or the person has given it up. */
  put(place: string, draft: Draft | null): void
  /** Begins to look for what earlier visits left, which shows in the state as it is found. */
  keep(): void
}

/** One open map: the only way to change it is `run`. */
export interface MapDocument {
  readonly id: Id
  readonly drafts: Drafts
  readonly state: StoreApi<DocumentState>
  /** How edits choose the next free loop number of a letter: set by the session, null before that. */
  setNumbering(nextNumber: NextNumber | null): void
  /**
   * Applies one edit as one undoable step. Does nothing on a read-only map. An edit that changes nothing leaves no step. Answers why it was not done, as a
   * sentence that `refusal` tells the person, when the map or its file would hold more than may be; else null.
   */
  run<A>(edit: Edit<A>, args: A, options: RunOptions): string | null
  undo(): void
  redo(): void
  /** Takes the edits of a gesture back as if they had never been, so that nothing is left to redo, when they were the last. Answers whether they were. */
  giveUp(gesture: string): boolean
  /** Writes what is not yet written; resolves when storage has acknowledged it or refused. */
  flush(): Promise<void>
  /**
   * What is kept of the map besides the map. Fetched when it is first asked for: from then on what could be undone on the last
   * visit can be undone, and versions are kept by themselves.
   */
  keeping(): Promise<Keeping>
  /** Flushes and lets go of channels and locks. */
  close(): Promise<void>
}

/** Something that was put right, left out or guessed when a file was opened. */
export interface ReportLine {
  /** A sentence. */
  readonly text: string
  /** What it is about, as the file names it; may be gone from the map, or never have come into it. */
  readonly about?: string
  readonly at?: { readonly kind: RecordKind; readonly id: Id }
}

/** The file that a map came from, as it was when it was last opened. */
export interface Origin {
  readonly file: string
  /** The id that the file gives to the map in it (docs/decisions/0016-the-same-file-twice.md); null when it gives none. */
  readonly source: string | null
  readonly report: readonly ReportLine[]
}

/** What is kept of an open map besides the map. */
export interface Keeping {
  readonly versions: Versions
}

/** One earlier version of a map. */
export interface Version {
  /** Greater is later. */
  readonly number: number
  /** When the map was so, ISO date. */
  readonly at: string
  /** As a person named it; empty when nobody did. Named versions are kept for good. */
  readonly name: string
  /** Whom the map named as its author then; may be empty. */
  readonly author: string
  /** Why it was kept: as it was when it was opened, saved to a file, edited for a while, before something large, or named. */
  readonly cause: 'opened' | 'saved' | 'edited' | 'before' | 'named'
  readonly variables: number
  readonly links: number
}

/** What the page may read of the versions of a map. */
export interface VersionsState {
  /** The earliest first; null before they are read. */
  readonly versions: readonly Version[] | null
  /** Why versions could not be read or kept the last time, as a sentence; null when all is well. */
  readonly problem: string | null
}

/** The earlier versions of an open map: the last ten, one a day for a week, and those with a name. */
export interface Versions {
  readonly state: StoreApi<VersionsState>
  /** Reads the list; other tabs may have changed it. */
  refresh(): Promise<void>
  /** The map of a version, or why there is none, as a sentence. */
  read(
    number: number,
  ): Promise<{ readonly ok: true; readonly map: CausalMap } | { readonly ok: false; readonly reason: string }>
  /** Keeps the map as it is now. When the latest version is the same map, that one gets the name. Answers why it could not be kept, or null. */
  keep(cause: Version['cause'], name?: string): Promise<string | null>
  /** Gives a version a name, or with an empty one takes it away. Answers why that could not be, or null. */
  name(number: number, name: string): Promise<string | null>
}

/** One line of the list of maps on this machine. */
export interface LibraryEntry {
  readonly id: Id
  readonly title: string
  /** ISO dates. */
  readonly created: string
  readonly modified: string
  readonly variables: number
  readonly links: number
  /** When it was deleted (ISO), or null. A deleted map can be brought back for 30 days. */
  readonly deleted: string | null
  /** Absent when it came from no file. */
  readonly origin?: Origin
}

/** What the page may read of the library. */
export interface LibraryState {
  /** The latest changed first, with those that were deleted. */
  readonly entries: readonly LibraryEntry[]
  /** Why maps cannot be kept, or not changed, as a sentence; null when all is well. */
  readonly problem: string | null
  /** Whether the browser promised not to clear our storage by itself; absent until it was asked, null when it cannot be. */
  readonly persistent?: boolean | null
}

/** The maps kept in this browser. */
export interface Library {
  readonly state: StoreApi<LibraryState>
  /** What is typed where no map is open. */
  readonly drafts: Drafts
  /** Makes a map, stored at once, and opens it. `readOnly` gives the reason why it cannot be edited. */
  create(
    map: CausalMap,
    options?: { readonly readOnly?: string; readonly notices?: readonly string[] },
  ): Promise<MapDocument>
  /** Opens a map; null when there is none of that id. Damaged rows are set aside and told in `notices`. */
  open(id: Id): Promise<MapDocument | null>
  rename(id: Id, title: string): Promise<void>
  /** Writes down the file that a map came from, and what was told when it was opened. */
  setOrigin(id: Id, origin: Origin): Promise<void>
  remove(id: Id): Promise<void>
  restore(id: Id): Promise<void>
  /** Does what a notice of the map offers; gives the id of a map that this has made, to be opened, else null. */
  act(id: Id, action: NoticeAction): Promise<Id | null>
}

/** What is selected. Never in the document. */
export interface Selection {
  readonly variables: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
  readonly labels: ReadonlySet<Id>
}

/** The panels of the right side. */
export type PanelName = 'loops' | 'inspect' | 'outline' | 'archetypes' | 'report' | 'versions'

/** What the versions panel shows. */
export interface VersionsShown {
  /** True from when a name for the map as it is was asked for until it is given or given up. */
  readonly isNaming: boolean
  /** What is different between two versions, which is lit on the map; null when none are compared or nothing is. */
  readonly lit: Difference | null
}

/** What the archetypes panel shows. */
export interface ArchetypesShown {
  /** Those found on this map, or the library to draw from. */
  readonly side: 'found' | 'library'
  /** The card that is open in the library, with the form of its archetype that is chosen there; null for the list of cards. */
  readonly card: { readonly archetype: string; readonly structure: string } | null
  /** What is searched for in the library. */
  readonly search: string
  /** True from when the library was asked for until its field for searching has taken the focus. */
  readonly wantsFocus: boolean
}

/** The look. `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark'

/**
 * What the person looks at while the rest is faded: what lies within so many links of some variables, against the arrows
 * (`up`), along them (`down`) or both; or one group.
 */
export type Focus =
  | {
      readonly kind: 'near'
      readonly from: readonly Id[]
      readonly links: number
      readonly way: 'up' | 'down' | 'both'
    }
  | { readonly kind: 'group'; readonly id: Id }

/** A search for a better arrangement of the map, and what is shown of it meanwhile. */
export interface Arranging {
  /** Where variables are shown and how links are bent, instead of as on the map: nothing at first. */
  readonly places: ReadonlyMap<Id, Point>
  readonly bends: ReadonlyMap<Id, number>
  /** False once it is found and only glides into place. */
  readonly isSearching: boolean
  /** Whether this is a picture on the way there, gone a moment later. */
  readonly isPassing: boolean
  /** Whether there is something to keep. */
  readonly hasBest: boolean
  /** Ends the search: with the best that was found so far, or with all as it was. */
  end(how: 'keep' | 'giveUp'): void
}

/** An archetype to be lit where it lies in the map, as its recogniser found it or as a note has it. */
export interface LitMatch {
  /** What names it among all matches. */
  readonly key: string
  /** The role told beside each variable that plays one. */
  readonly roles: ReadonlyMap<Id, string>
  /** All links of its paths. */
  readonly links: ReadonlySet<Id>
  /** Its loops, by key, which are marked while it is lit. */
  readonly loops: readonly string[]
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
  /** Places of what is being dragged; null when nothing is. */
  readonly moved: ReadonlyMap<Id, Point> | null
  /** A bend being dragged. */
  readonly bending: { readonly id: Id; readonly bend: number } | null
  /** The variable from which a link is being drawn by keyboard, until its target is chosen. */
  readonly linkingFrom: Id | null
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
  readonly projector: { readonly laser: boolean; readonly blank: boolean } | null
  /** Where things stand for the projector, closer together than on the map, which does not know; null for where they are. */
  readonly staged: ReadonlyMap<Id, Point> | null
  /** An arrangement being looked for; null when none is. The map knows of it only once it is kept. */
  readonly arranging: Arranging | null
  readonly archetypes: ArchetypesShown
  readonly versions: VersionsShown
  readonly panel: PanelName
  readonly panelOpen: boolean
  /** px. */
  readonly panelWidth: number
  readonly theme: Theme
}

/** Looks up the letter and number of a loop by its key; much faster where its type is known. */
export interface LoopLabels {
  get(key: string, type?: LoopType): string | undefined
}

/** The loops of the open map as people know them. */
export interface LoopsState {
  readonly list: LoopList
  /**
   * True while a search is under way; `list` is then the last answer, without loops whose links are gone, or the shortest few
   * of what is being found.
   */
  readonly searching: boolean
  /** Letter and number by loop key, as in `R1`, `B2`, `?3`. Another object when any of them may have changed. */
  readonly labels: LoopLabels
  /** Names that people gave, by loop key. */
  readonly names: ReadonlyMap<string, string>
  /** Loops whose mark is drawn. */
  readonly marked: readonly MarkedLoop[]
  /** The independent loop set of the map as it is, once it was asked for and found; else null. */
  readonly independent: IndependentLoops | null
  /** What listing loops of more links would cost, once it was asked for and measured; else null. */
  readonly lengths: readonly LengthCost[] | null
  /** Up to how many links loops are listed where not all can be; null for the usual length. */
  readonly maxLength: number | null
}

/** Everything about the open map that the page reads, kept current as the map and the view change. */
export interface Session {
  readonly document: MapDocument
  readonly view: StoreApi<ViewState>
  readonly loops: StoreApi<LoopsState>
  /** The drawing, with what is being dragged where it is being dragged to. */
  readonly drawing: StoreApi<{ readonly drawing: Drawing }>
  /** The loop in the spotlight; null when none is, also while an archetype is. */
  spotlit(): FeedbackLoop | null
  /** Lists loops of up to so many links where not all can be listed; null for the usual length. */
  listLoopsUpTo(length: number | null): void
  /** Has `independent` of the loops filled in, and again whenever the map has changed, until told otherwise. */
  wantIndependent(isWanted: boolean): void
  /** Has `lengths` of the loops filled in for the map as it is. */
  wantLengths(): void
  /** Has this done when the session closes: for what follows the map from outside. */
  onClose(work: () => void): void
  close(): Promise<void>
}
