import { createStore } from 'zustand/vanilla'
import {
  type Applied,
  applyEdit,
  applyInPieces,
  type CausalMap,
  type Edit,
  type Id,
  type NextNumber,
  type Settled,
  standInLoops,
  WHERE,
} from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type {
  DocumentNotice,
  DocumentState,
  MapDocument,
  Placing,
  RunOptions,
  SaveState,
} from '../types/index.ts'
import { changesBetween, type Place, type Step } from './changes.ts'
import { drawnAgain } from './drawnAgain.ts'
import {
  EMPTY_HISTORY,
  forgotten,
  type History,
  type HistoryEntry,
  record,
  redone,
  undone,
} from './history.ts'
import { partsOf, project, projectInPieces, projectWhole } from './projection.ts'
import { mergeTouched, type SharedMap, type Touched, type Written } from './sharedMap.ts'
import { inverse, undoable } from './steps.ts'
import { takeWay, type UnderWay } from './underWay.ts'
import { type Weight, weightAfter, weightOf, whyTooHeavy } from './weight.ts'

/** Where the edits of a document go. */
export interface Saver {
  /** Takes an edit to be stored and says how things stand now. */
  push(update: Uint8Array, step: Step): SaveState
  flush(): Promise<void>
  close(): Promise<void>
}

/** A document with the doors that only `store` uses. */
export interface OpenDocument extends Omit<MapDocument, 'drafts' | 'keeping'> {
  /** What can be undone and brought again here. */
  readonly history: { get(): History; set(history: History): void }
  /** All that is in the document, as bytes. */
  encode(): Uint8Array
  /** Takes in what storage or another tab brings, and says what that changed; null when nothing of it was new. */
  receive(updates: readonly Uint8Array[]): Step | null
  /** Ends editing for good. */
  lock(): void
  setSaving(saving: SaveState): void
}

interface Parts {
  readonly id: Id
  readonly shared: SharedMap
  /** What the shared map is shown as, where that was found out in pieces before. */
  readonly projection?: Settled | undefined
  readonly saver: Saver
  readonly saving: SaveState
  readonly isLocked: boolean
  readonly notices: readonly DocumentNotice[]
  /** Milliseconds, for grouping edits that follow each other. */
  readonly clock: () => number
}

/** So many of what was given up can be brought back: more than sentences are on the page that offer it. */
const MOST_GIVEN_UP = 8

type Checked = { readonly step: Step; readonly after: Weight } | { readonly refused: string | null }

/** Makes the document of a shared map: edits, undo and redo, and the snapshot that the page reads. */
export function createDocument({ id, shared, saver, clock, ...start }: Parts): OpenDocument {
  let projection: Settled = start.projection ?? finish(projectWhole(shared))
  let history: History = EMPTY_HISTORY
  /** What was given up last, each with what that changed. */
  let givenUp: readonly HistoryEntry[] = []
  let isLocked = start.isLocked
  let nextNumber: NextNumber | null = null
  let placing: Placing | null = null
  let ahead: Parameters<MapDocument['setAhead']>[0] = null
  /** That of the map when it was last weighed, which is at an edit. */
  let weight: Weight | null = null

  const state = createStore<DocumentState>()(() => ({
    map: projection.map,
    saving: start.saving,
    isUndo: false,
    undoLabel: null,
    redoLabel: null,
    steps: 0,
    edits: 0,
    notices: start.notices,
    refusal: null,
  }))

  function show(touched: Touched, saving: SaveState, by: 'edit' | 'undo' | 'other' = 'edit'): void {
    publish(project(shared, touched, projection), saving, by)
  }

  function publish(shown: Settled, saving: SaveState, by: 'edit' | 'undo' | 'other' = 'edit'): void {
    projection = shown
    state.setState({
      map: projection.map,
      isUndo: by === 'undo',
      saving,
      edits: state.getState().edits + Number(by !== 'other'),
      undoLabel: history.undo.at(-1)?.label ?? null,
      redoLabel: history.redo.at(-1)?.label ?? null,
      steps: history.undo.length,
    })
  }

  /** Puts an edit that was written into the history and shows it. */
  function keep(written: Written, shown: Settled, after: Weight, options: RunOptions): void {
    if (options.isStep !== false) {
      history = record(history, {
        label: options.label,
        step: undoable(written.done, isUndone),
        group: options.group ?? null,
        gesture: options.gesture ?? null,
        at: clock(),
      })
    }
    publish(shown, saver.push(written.update, written.done))
    weight = { ...after, map: projection.map }
  }

  /** What an edit would change; or why it is refused, or that it changes nothing. */
  function check(applied: Applied, options: RunOptions): Checked {
    const { map } = projection
    const step = changesBetween(map, applied.map, applied.merged)
    if (step.length === 0)
      return { refused: applied.refused === undefined ? null : refuse(applied.refused, options) }
    const before = weight?.map === map ? weight : weightOf(map)
    const after = weightAfter(before, applied.map, step)
    const tooHeavy = whyTooHeavy(before, after)
    return tooHeavy === null ? { step, after } : { refused: refuse(tooHeavy, options) }
  }

  /**
   * What an edit makes of the map; with a variable that it draws anew under the name of a deleted one, the named loops that had lost that are taken up. While the map is projected, what it
   * places is placed anew.
   */
  function apply<A>(edit: Edit<A>, args: A): Applied {
    const { map, heaps } = projection
    const applied = applyEdit(map, edit, args, nextNumber ?? undefined)
    const isSame = applied.map.variables === map.variables
    const loops = isSame ? [] : drawnAgain(applied.map, heaps.variables)
    const place = placing?.(map, applied.map) ?? null
    if (loops.length === 0 && place === null) return applied
    const all: Edit<A> = (draft, given) => {
      edit(draft, given)
      if (loops.length > 0) standInLoops(draft, { loops })
      place?.(draft)
    }
    return applyEdit(map, all, args, nextNumber ?? undefined)
  }

  /** What is done in pieces at the moment, if anything is. */
  let underWay: Pick<UnderWay, 'finish'> | null = null

  /** Whatever is asked of the document finds it whole. */
  function finishUnderWay(): void {
    underWay?.finish()
  }

  /** What the program writes by itself is not the person's to hear of. */
  function refuse(reason: string, { isStep = true }: Pick<RunOptions, 'isStep'>): string {
    if (isStep) state.setState({ refusal: { reason } })
    return reason
  }

  function goBack(from: 'undo' | 'redo', moved: typeof undone): string | null {
    finishUnderWay()
    const entry = history[from].at(-1)
    if (isLocked || entry === undefined) return null
    const written: Written = shared.write(inverse(entry.step), 'drop', partsOf(projection))
    history = moved(history, written.done)
    if (written.done.length > 0) {
      show(written.touched, saver.push(written.update, written.done), from === 'undo' ? 'undo' : 'edit')
      return null
    }
    show(new Map(), state.getState().saving)
    const what = from === 'undo' ? 'undone' : 'done again'
    return refuse(`“${entry.label}” cannot be ${what}: the same has been changed elsewhere since.`, {})
  }

  function run<A>(edit: Edit<A>, args: A, options: RunOptions): string | null {
    if (isLocked) return null
    const checked = check(apply(edit, args), options)
    if ('refused' in checked) return checked.refused
    const written = shared.write(checked.step, 'write', partsOf(projection))
    keep(written, project(shared, written.touched, projection), checked.after, options)
    return null
  }

  return {
    id,
    state,
    history: {
      get() {
        finishUnderWay()
        return history
      },
      set(next) {
        finishUnderWay()
        history = next
        show(new Map(), state.getState().saving)
      },
    },
    setNumbering(next) {
      nextNumber = next
    },
    setPlacing(next) {
      placing = next
    },
    setAhead(next) {
      ahead = next
    },
    run(edit, args, options) {
      finishUnderWay()
      return run(edit, args, options)
    },
    async runInPortions(edit, portions, options, rest) {
      finishUnderWay()
      let at = 0
      const runNext = (): void => {
        const portion = portions[at]
        at += 1
        // Who hears of it may ask for more.
        underWay = at < portions.length ? mine : null
        if (portion !== undefined) run(edit, portion, options)
      }
      const mine = {
        finish() {
          while (at < portions.length) runNext()
        },
      }
      while (at < portions.length) {
        runNext()
        await rest()
      }
    },
    runInPieces(edit, args, options, waiting) {
      finishUnderWay()
      if (isLocked) return Promise.resolve(null)
      let writing: ReturnType<SharedMap['writeInPieces']> | null = null
      function* work(): Generator<void, string | null> {
        const applied = yield* applyInPieces(projection.map, edit, args, nextNumber ?? undefined)
        yield
        const checked = check(applied, options)
        if ('refused' in checked) return checked.refused
        yield
        writing = shared.writeInPieces(checked.step, partsOf(projection))
        const written = yield* writing.work
        yield
        const shown = yield* projectInPieces(shared, written.touched, projection)
        if (ahead) yield* ahead(shown.map)
        // Who hears of the map may ask for more.
        writing = null
        underWay = null
        keep(written, shown, checked.after, options)
        return null
      }
      const mine = takeWay(work(), waiting, () => {
        // What was written must reach whoever gets what is written later.
        if (writing) saver.push(writing.giveUp(), [])
      })
      underWay = mine
      return mine.done.finally(() => {
        if (underWay === mine) underWay = null
      })
    },
    records(kind) {
      finishUnderWay()
      return projection.heaps[kind]
    },
    undo: () => goBack('undo', undone),
    redo: () => goBack('redo', redone),
    giveUp(gesture) {
      finishUnderWay()
      const last = history.undo.at(-1)
      if (isLocked || last?.gesture !== gesture) return false
      const written = shared.write(inverse(last.step), 'drop', partsOf(projection))
      history = forgotten(history)
      givenUp = [...givenUp, { ...last, step: written.done }].slice(-MOST_GIVEN_UP)
      show(written.touched, saver.push(written.update, written.done))
      return true
    },
    bringBack(gesture) {
      finishUnderWay()
      const entry = givenUp.find((each) => each.gesture === gesture)
      if (isLocked || entry === undefined) return false
      const written = shared.write(inverse(entry.step), 'drop', partsOf(projection))
      history = record(history, { ...entry, step: written.done, at: clock() })
      givenUp = givenUp.filter((each) => each !== entry)
      show(written.touched, saver.push(written.update, written.done))
      return true
    },
    encode() {
      finishUnderWay()
      return shared.encode()
    },
    flush() {
      finishUnderWay()
      return saver.flush()
    },
    close() {
      finishUnderWay()
      return saver.close()
    },
    receive(updates) {
      finishUnderWay()
      const touched = mergeTouched(updates.flatMap((update) => shared.apply(update) ?? []))
      if (touched.size === 0) return null
      const before: CausalMap = projection.map
      show(touched, state.getState().saving, 'other')
      const step = changesBetween(before, projection.map)
      if (weight?.map === before) weight = weightAfter(weight, projection.map, step)
      return step
    },
    lock() {
      finishUnderWay()
      isLocked = true
    },
    setSaving(saving) {
      state.setState({ saving })
    },
  }
}

/** What undo takes back, by the table of `model`: not the dates that the program writes by itself. */
function isUndone(place: Place, field: string): boolean {
  if (place === 'extras') return true
  return WHERE[place][field]?.undo ?? true
}
