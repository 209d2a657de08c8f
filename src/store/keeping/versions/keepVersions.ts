import { createStore } from 'zustand/vanilla'
import type { CausalMap, Id } from '../../../model/index.ts'
import { createMachine } from '../../../pace/index.ts'
import type { MapDocument, Version, Versions, VersionsState } from '../../types/index.ts'
import { type HeldVersions, holdOf, lostOf } from '../heldVersions.ts'
import type { Shelf } from '../shelf.ts'
import {
  countsOf,
  isVersionRow,
  listVersions,
  openVersion,
  retold,
  sealVersion,
  textOf,
  type VersionRow,
} from '../versionRow.ts'
import { whatIsKept } from '../whatIsKept.ts'
import { whenQuiet } from '../whenQuiet.ts'
import { type Due, type KeepingEffect, next } from './next.ts'

/** The versions of an open map, and what has them kept. */
export interface VersionKeeper {
  readonly versions: Versions
  /** To be called once storage has acknowledged an edit made here. */
  stored(): void
  /** To be called when storage may have been emptied: what this page holds of the versions is stored again. */
  storeAgain(): void
  /** Keeps what is still to be kept, and stops. */
  stop(): Promise<void>
}

interface Parts {
  readonly document: Pick<MapDocument, 'id' | 'state'>
  /** The map as it was when it was opened. */
  readonly opened: CausalMap
  readonly shelf: Shelf
  readonly clock: () => number
  readonly now: () => string
  /** Versions were stored again after storage had been emptied, but so many could not be: nothing holds them any more. */
  readonly onLost: (count: number) => void
}

/**
 * Keeps versions of an open map by itself, when `next` says. They are written out and stored while the page has nothing else to do and storage has acknowledged
 * all edits.
 */
export function keepVersions({ document, opened, shelf, clock, now, onLost }: Parts): VersionKeeper {
  const { id } = document
  const machine = createMachine(
    { opened: { map: opened, cause: 'opened', at: now() }, last: null, edits: 0, due: [] },
    next,
    perform,
  )
  const state = createStore<VersionsState>()(() => ({ versions: null, problem: null }))
  let working: Promise<unknown> = Promise.resolve()
  let stopWaiting = (): void => {}
  let stopWaitingAgain = (): void => {}
  let keeping: Promise<void> = Promise.resolve()
  let held: HeldVersions = new Map()
  void inTurn(async () => {
    const numbers = await shelf.readNumbers(id)
    if (numbers.ok) held = new Map(numbers.value.map((number) => [number, null]))
  })

  /** One after the other, so that none is looked at before those that were kept earlier. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = working.then(work)
    working = done.catch(() => undefined)
    return done
  }

  async function refresh(): Promise<void> {
    const read = await shelf.readVersions(id)
    if (!read.ok) {
      state.setState({ problem: read.reason })
      return
    }
    if (lostOf(held, read.value) !== null) {
      await change(() => new Map())
      return
    }
    held = holdOf(read.value)
    state.setState({ versions: listVersions(id, read.value), problem: null })
  }

  /** Changes the versions. Where storage was emptied, what is held of them is put back along with that. */
  async function change(how: Parameters<Shelf['changeVersions']>[1]): Promise<string | null> {
    let missing = 0
    let left = new Map<number, unknown>()
    const outcome = await shelf.changeVersions(id, (standing) => {
      const lost = lostOf(held, standing)
      missing = lost?.missing ?? 0
      left = new Map<number, unknown>([...standing, ...(lost?.rows ?? [])].sort(([a], [b]) => a - b))
      const changed = new Map<number, VersionRow | null>([...(lost?.rows ?? []), ...how(left)])
      for (const [number, row] of changed) {
        if (row === null) left.delete(number)
        else left.set(number, row)
      }
      return changed
    })
    if (!outcome.ok) {
      state.setState({ problem: outcome.reason })
      return outcome.reason
    }
    held = holdOf(left)
    state.setState({ versions: listVersions(id, left), problem: null })
    if (missing > 0) onLost(missing)
    return null
  }

  function add({ map, cause, at }: Due, name: string): Promise<string | null> {
    const text = textOf(map)
    const facts = { at, name, author: map.meta.author, cause, ...countsOf(map) }
    return inTurn(() => change((standing) => withVersion(id, standing, facts, text, now())))
  }

  function perform(effect: KeepingEffect): void {
    if (effect.kind === 'wait') {
      stopWaiting()
      stopWaiting = whenQuiet(document, () => machine.happen({ kind: 'quiet' }))
    } else keeping = keeping.then(() => keepAll(effect.all))
  }

  async function keepAll(all: readonly Due[]): Promise<void> {
    for (const one of all) await add(one, '')
  }

  const unfollow = document.state.subscribe(({ map }, before) => {
    if (map === before.map) return
    machine.happen({ kind: 'changed', before: before.map, after: map, clock: clock(), at: now() })
  })

  return {
    versions: {
      state,
      refresh: () => inTurn(refresh),
      async read(number) {
        const read = await shelf.readVersions(id)
        if (!read.ok) return { ok: false, reason: read.reason }
        const map = openVersion(id, number, read.value.get(number))
        if (map !== null) return { ok: true, map }
        return {
          ok: false,
          reason: 'This version could not be read: it is not as it was stored, or it is gone.',
        }
      },
      async keep(cause, name = '') {
        machine.happen({ kind: 'kept', clock: clock() })
        return add({ map: document.state.getState().map, cause, at: now() }, name)
      },
      name: (number, name) =>
        inTurn(() =>
          change((standing) => {
            const version = listVersions(id, standing).find((one) => one.number === number)
            const row = standing.get(number)
            if (!version || !isVersionRow(row)) return new Map()
            const { number: _, ...facts } = version
            return new Map([[number, retold(id, number, row, { ...facts, name })]])
          }),
        ),
    },
    stored() {
      machine.happen({ kind: 'stored', map: document.state.getState().map, clock: clock(), at: now() })
    },
    storeAgain() {
      stopWaitingAgain()
      stopWaitingAgain = whenQuiet(document, () => void inTurn(() => change(() => new Map())))
    },
    async stop() {
      unfollow()
      stopWaiting()
      stopWaitingAgain()
      machine.happen({ kind: 'quiet' })
      await keeping
      await working
    },
  }
}

/**
 * The rows to be written so that this map is among the versions: a row of its own, or a name for the latest when that is the same
 * map; and those that are not kept any longer taken away, with those that cannot be read.
 */
function withVersion(
  id: Id,
  standing: ReadonlyMap<number, unknown>,
  facts: Omit<Version, 'number'>,
  text: string,
  now: string,
): ReadonlyMap<number, VersionRow | null> {
  const listed = listVersions(id, standing)
  const latest = listed.at(-1)
  const row = latest && standing.get(latest.number)
  if (latest && isVersionRow(row) && row.text === text && (facts.name === '' || latest.name === '')) {
    if (facts.name === '') return new Map()
    const { number, ...told } = latest
    return new Map([[number, retold(id, number, row, { ...told, name: facts.name })]])
  }
  const number = Math.max(0, ...standing.keys()) + 1
  const kept = whatIsKept([...listed, { ...facts, number }], now)
  const changed = new Map<number, VersionRow | null>([[number, sealVersion(id, number, facts, text)]])
  for (const old of standing.keys()) if (!kept.has(old)) changed.set(old, null)
  return changed
}
