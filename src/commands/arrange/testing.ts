import {
  type ArrangeKind,
  type Arrangement,
  type ArrangeRequest,
  type ArrangeWorker,
  createArranger,
} from '../../layout/index.ts'
import { type Arranged, createTestWorld } from '../testing.ts'
import { layOut } from './layOut.ts'

interface TestWorker extends ArrangeWorker {
  asked: ArrangeRequest | null
}

/** Three variables in a ring. */
export const LOOP = 'A -> + B -> - C -> + A'

/** A world with this map, a worker in the hands of the test, and the timer that tells when it takes long. */
export function set(
  notation = LOOP,
  arranged: Arranged = {},
  soon: (work: () => void) => void = (work) => work(),
) {
  const world = createTestWorld(notation, arranged)
  const workers: TestWorker[] = []
  const timers: (() => void)[] = []
  const parts = {
    arranger: createArranger({
      createWorker() {
        const worker: TestWorker = {
          asked: null,
          onmessage: null,
          onerror: null,
          onmessageerror: null,
          postMessage(request) {
            worker.asked = request
          },
          terminate: () => {},
        }
        workers.push(worker)
        return worker
      },
    }),
    later: (work: () => void) => {
      timers.push(work)
      return () => void timers.splice(timers.indexOf(work), 1)
    },
    soon,
  }
  const { session } = world
  return {
    world,
    session,
    timers,
    run: (kind: ArrangeKind = 'rings') => layOut(world, session, kind, parts),
    asked: () => workers.at(-1)?.asked,
    say: (kind: 'best' | 'final', arrangement: Arrangement) => {
      const data = kind === 'best' ? { best: arrangement } : { final: arrangement }
      workers.at(-1)?.onmessage?.(new MessageEvent('message', { data }))
    },
    arranging: () => session.view.getState().arranging,
    drawn: (id: string) => session.drawing.getState().drawing.variables.get(id)?.centre,
    place: (id: string) => {
      const { x, y } = world.map().variables[id] ?? {}
      return { x, y }
    },
  }
}

/** An arrangement of them. */
export const FOUND: Arrangement = {
  places: { v1: { x: 10.004, y: 20 }, v2: { x: 300, y: 20 }, v3: { x: 150, y: 250 } },
  bends: { l1: -0.25, l2: -0.25, l3: -0.25 },
}

/** A world with a ring of so many variables in the hands of the test: it says when the page has drawn and answered. */
export function setLarge(count: number) {
  const waiting: (() => void)[] = []
  const ring = Array.from({ length: count }, (_, at) => `V${at} -> + V${(at + 1) % count}`).join('; ')
  const it = set(ring, {}, (work) => waiting.push(work))
  const ids = Object.keys(it.world.map().variables)
  const far: Arrangement = {
    places: Object.fromEntries(ids.map((id, at) => [id, { x: 5000 + 100 * at, y: 5000 }])),
    bends: {},
  }
  const isThere = (
    places: (id: string) => { readonly x?: number | undefined } | undefined,
  ): readonly boolean[] => ids.map((id) => (places(id)?.x ?? 0) >= 5000)
  const pause = async (): Promise<void> => {
    waiting.shift()?.()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return {
    ...it,
    far,
    pause,
    isWaiting: () => waiting.length > 0,
    seen: () => isThere(it.drawn),
    kept: () => isThere(it.place),
  }
}
