import { createStore } from 'zustand/vanilla'
import {
  applyEdit,
  type CausalMap,
  type Id,
  type NextNumber,
  type Settled,
  WHERE,
} from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type { DocumentNotice, DocumentState, MapDocument, RunOptions, SaveState } from '../types/index.ts'
import { changesBetween, type Place, type Step } from './changes.ts'
import { EMPTY_HISTORY, forgotten, type History, record, redone, undone } from './history.ts'
import { partsOf, project, projectWhole } from './projection.ts'
import { mergeTouched, type SharedMap, type Touched, type Written } from './sharedMap.ts'
import { inverse, undoable } from './steps.ts'
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

/** Makes the document of a shared map: edits, undo and redo, and the snapshot that the page reads. */
export function createDocument({ id, shared, saver, clock, ...start }: Parts): OpenDocument {
  let projection: Settled = start.projection ?? finish(projectWhole(shared))
  let history: History = EMPTY_HISTORY
  let isLocked = start.isLocked
  let nextNumber: NextNumber | null = null
  /** That of the map when it was last weighed, which is at an edit. */
  let weight: Weight | null = null

  const state = createStore<DocumentState>()(() => ({
    map: projection.map,
    saving: start.saving,
    undoLabel: null,
    redoLabel: null,
    edits: 0,
    notices: start.notices,
    refusal: null,
  }))

  function show(touched: Touched, saving: SaveState, isOwn = true): void {
    projection = project(shared, touched, projection)
    state.setState({
      map: projection.map,
      saving,
      edits: state.getState().edits + Number(isOwn),
      undoLabel: history.undo.at(-1)?.label ?? null,
      redoLabel: history.redo.at(-1)?.label ?? null,
    })
  }

  /** What the program writes by itself is not the person's to hear of. */
  function refuse(reason: string, { isStep = true }: RunOptions): string {
    if (isStep) state.setState({ refusal: { reason } })
    return reason
  }

  function goBack(from: 'undo' | 'redo', moved: typeof undone): void {
    if (isLocked) return
    for (let entry = history[from].at(-1); entry; entry = history[from].at(-1)) {
      const written: Written = shared.write(inverse(entry.step), 'drop', partsOf(projection))
      history = moved(history, written.done)
      if (written.done.length === 0) continue
      show(written.touched, saver.push(written.update, written.done))
      return
    }
    show(new Map(), state.getState().saving)
  }

  return {
    id,
    state,
    history: {
      get: () => history,
      set(next) {
        history = next
        show(new Map(), state.getState().saving)
      },
    },
    setNumbering(next) {
      nextNumber = next
    },
    run(edit, args, options) {
      if (isLocked) return null
      const { map } = projection
      const applied = applyEdit(map, edit, args, nextNumber ?? undefined)
      const step = changesBetween(map, applied.map, applied.merged)
      if (step.length === 0) return applied.refused === undefined ? null : refuse(applied.refused, options)
      const before = weight?.map === map ? weight : weightOf(map)
      const after = weightAfter(before, applied.map, step)
      const tooHeavy = whyTooHeavy(before, after)
      if (tooHeavy !== null) return refuse(tooHeavy, options)
      const written = shared.write(step, 'write', partsOf(projection))
      if (options.isStep !== false) {
        history = record(history, {
          label: options.label,
          step: undoable(written.done, isUndone),
          group: options.group ?? null,
          gesture: options.gesture ?? null,
          at: clock(),
        })
      }
      show(written.touched, saver.push(written.update, written.done))
      weight = { ...after, map: projection.map }
      return null
    },
    records: (kind) => projection.heaps[kind],
    undo: () => goBack('undo', undone),
    redo: () => goBack('redo', redone),
    giveUp(gesture) {
      const last = history.undo.at(-1)
      if (isLocked || last?.gesture !== gesture) return false
      const written = shared.write(inverse(last.step), 'drop', partsOf(projection))
      history = forgotten(history)
      show(written.touched, saver.push(written.update, written.done))
      return true
    },
    flush: () => saver.flush(),
    close: () => saver.close(),
    receive(updates) {
      const touched = mergeTouched(updates.flatMap((update) => shared.apply(update) ?? []))
      if (touched.size === 0) return null
      const before: CausalMap = projection.map
      show(touched, state.getState().saving, false)
      const step = changesBetween(before, projection.map)
      if (weight?.map === before) weight = weightAfter(weight, projection.map, step)
      return step
    },
    lock() {
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
