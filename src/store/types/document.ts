import type { Draft } from 'immer'
import type { StoreApi } from 'zustand/vanilla'
import type { CausalMap, Edit, EditInPieces, Heap, Id, NextNumber, RecordKind } from '../../model/index.ts'
import type { Waiting } from '../../pace/index.ts'
import type { Drafts } from './drafts.ts'
import type { Keeping } from './keeping.ts'
import type { DocumentNotice } from './notices.ts'
import type { SaveState } from './saving.ts'

/** What the page may read of an open map. */
export interface DocumentState {
  /** Frozen; untouched records keep their identity from one edit to the next. */
  readonly map: CausalMap
  readonly saving: SaveState
  /** How many edits were made in this tab, undo and redo among them. */
  readonly edits: number
  /** Whether what changed the map last was undo. */
  readonly isUndo: boolean
  /** What undo would take back, in the words of the command that did it; null when there is nothing. */
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** How many steps undo could take back. */
  readonly steps: number
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

/** Looks at a map as it is and as an edit makes it, and answers what is to be edited besides; null for nothing. */
export type Placing = (before: CausalMap, after: CausalMap) => ((map: Draft<CausalMap>) => void) | null

/** One open map: the only way to change it is `run`. */
export interface MapDocument {
  readonly id: Id
  readonly drafts: Drafts
  readonly state: StoreApi<DocumentState>
  /** How edits choose the next free loop number of a letter: set by the session, null before that. */
  setNumbering(nextNumber: NextNumber | null): void
  /** What is done with what an edit places, within the same edit: set while a map is projected, null else. */
  setPlacing(placing: Placing | null): void
  /**
   * Applies one edit as one undoable step. Does nothing on a read-only map. An edit that changes nothing leaves no step. Answers why it was not done, as a
   * sentence that `refusal` tells the person, when the map or its file would hold more than may be; else null.
   */
  run<A>(edit: Edit<A>, args: A, options: RunOptions): string | null
  /**
   * The same of an edit that changes so much that it would hold the page up. Until it is done nothing of it is seen, and it can be stopped by the signal, which leaves
   * the map as it was and rejects with the reason. Whatever else is asked of the document meanwhile has it done first, at once.
   */
  runInPieces<A>(
    edit: EditInPieces<A>,
    args: A,
    options: RunOptions,
    waiting?: Waiting,
  ): Promise<string | null>
  /**
   * Applies the portions of one edit one after the other as one step, each seen as it comes. `rest` is waited for between them. Whatever else is asked of the document meanwhile has
   * all of them done first, at once, so that nothing comes in between.
   */
  runInPortions<A>(
    edit: Edit<A>,
    portions: readonly A[],
    options: RunOptions & { readonly gesture: string },
    rest: () => Promise<void>,
  ): Promise<void>
  /** What is to be done, in pieces, with a map that `runInPieces` makes before it is seen: set by the session, null before that. */
  setAhead(ahead: ((map: CausalMap) => Generator<void, unknown>) | null): void
  /** The records of a kind that the map is settled from, the deleted ones among them: these keep their words, see `deletedRecords`. */
  records(kind: RecordKind): Heap
  /**
   * Takes back the last step, or brings again what was taken back last. Where nothing of it is left to be changed, because another tab has changed the same
   * since, only that step is let go of, and the answer says so as a sentence, which the map shows.
   */
  undo(): string | null
  redo(): string | null
  /** Takes the edits of a gesture back as if they had never been, so that nothing is left to redo, when they were the last. Answers whether they were. */
  giveUp(gesture: string): boolean
  /** Makes the edits of a gesture that was given up a moment ago once more, as one step that later edits of it join. Answers whether it was. */
  bringBack(gesture: string): boolean
  /** Writes what is not yet written; resolves when storage has acknowledged it or refused. */
  flush(): Promise<void>
  /**
   * What is kept of the map besides the map. Fetched when it is first asked for: from then on what could be undone on the last
   * visit can be undone, and versions are kept by themselves.
   */
  keeping(): Promise<Keeping>
  /** To be called once by everybody who opened it. With the last it is flushed, and channels and locks are let go of. */
  close(): Promise<void>
}
