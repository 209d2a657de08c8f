import type { Given, Placement, RecogniseAnswer, Recogniser, Recognition } from '../../../archetypes/index.ts'
import type { ArchetypeNote, CausalMap, Id } from '../../../model/index.ts'
import { createSignal, runLater } from '../../../pace/index.ts'
import type { MapDocument } from '../../../store/index.ts'
import { graphDiffers, graphOf, notesDiffer, stillThere } from './graph.ts'
import { placementOf, structureOf } from './placed.ts'

/** So many milliseconds without an edit and archetypes are looked for again. */
const REST = 150

/** What is known of the archetypes in the open map. */
export interface FoundState {
  /** The last answer, without what is no more; null before the first, and when another question was asked. */
  readonly found: Recognition | null
  /** Where each accepted archetype stands, by the id of its note; null for one that is broken, missing while not looked at. */
  readonly standing: ReadonlyMap<Id, Placement | null>
  /** What the person points at; null for the whole map. */
  readonly given: Given | null
  /** True from an edit or a question until it is answered. */
  readonly searching: boolean
  /** Why there is no answer, as a sentence; null when all is well. */
  readonly problem: string | null
}

/** Keeps the archetypes of one open map current. */
export interface ArchetypeFollower {
  getState(): FoundState
  /** Begins to look, the first time; gives back what ends the telling. */
  subscribe(listener: () => void): () => void
  /** Looks for what fits these variables; null for what is in the whole map. */
  pointAt(given: Given | null): void
  stop(): void
}

/**
 * Follows a map from the first who subscribes until it is stopped. What was found stays while it is looked again; `wait` runs
 * something after so many milliseconds and gives back what calls it off.
 */
export function followArchetypes(
  document: Pick<MapDocument, 'state'>,
  makeRecogniser: (onError: (sentence: string) => void) => Recogniser,
  wait: (work: () => void, milliseconds: number) => () => void = runLater,
): ArchetypeFollower {
  const known = createSignal<FoundState>({
    found: null,
    standing: new Map(),
    given: null,
    searching: false,
    problem: null,
  })
  const recogniser = makeRecogniser((problem) => change({ searching: false, problem }))
  /** The last answer with the map that it is of. */
  let last: { readonly answer: RecogniseAnswer; readonly of: CausalMap } | null = null
  let stopFollowing: (() => void) | null = null
  let isStopped = false
  let stopWaiting: (() => void) | null = null

  return {
    getState: known.get,
    subscribe(listener) {
      const end = known.subscribe(listener)
      if (stopFollowing === null && !isStopped) {
        stopFollowing = document.state.subscribe((now, before) => follow(before.map, now.map))
        ask()
      }
      return end
    },
    pointAt(given) {
      last = null
      change({ given, found: null })
      ask()
    },
    stop() {
      isStopped = true
      stopWaiting?.()
      stopFollowing?.()
      recogniser.close()
    },
  }

  function change(part: Partial<FoundState>): void {
    known.set({ ...known.get(), ...part })
  }

  function follow(before: CausalMap, now: CausalMap): void {
    const isNoted = notesDiffer(before.archetypeNotes, now.archetypeNotes)
    if (!isNoted && !graphDiffers(before, now)) return
    stopWaiting?.()
    stopWaiting = wait(ask, REST)
    change({ found: last && stillThere(last.answer.found, last.of, now), searching: true })
  }

  function ask(): void {
    stopWaiting?.()
    stopWaiting = null
    const { map } = document.state.getState()
    const notes = Object.values(map.archetypeNotes)
    const accepted = notes.filter((note) => note.state === 'accepted' && structureOf(note) !== undefined)
    // What was pointed at may be gone.
    const { given: before } = known.get()
    const given = before && Object.values(before).every((id) => map.variables[id]) ? before : null
    change({ given, searching: true, problem: null })
    recogniser.ask(
      {
        graph: graphOf(map),
        given,
        dismissed: new Set(notes.map(({ key }) => key)),
        notes: accepted.map((note) => placementOf(note, map.links)),
      },
      (answer) => receive(answer, map, accepted),
    )
  }

  function receive(answer: RecogniseAnswer, of: CausalMap, accepted: readonly ArchetypeNote[]): void {
    last = { answer, of }
    change({
      found: stillThere(answer.found, of, document.state.getState().map),
      standing: new Map(accepted.map(({ id }, at) => [id, answer.notes[at] ?? null])),
      // After an edit in the meantime it is looked again.
      searching: stopWaiting !== null,
    })
  }
}
