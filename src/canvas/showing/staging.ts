import { type Arranger, createArranger } from '../../layout/index.ts'
import type { CausalMap } from '../../model/index.ts'
import type { Session, Staged } from '../../store/index.ts'
import type { Size } from '../fit.ts'

/** What arranges the map for the projector, and what came of it last. */
export interface Staging {
  /** The arrangement of this map for a room of this size, or else the last one that has a place for all of its variables; null where there is none. */
  find(map: CausalMap, room: Size): { readonly staged: Staged; readonly isCurrent: boolean } | null
  /** Arranges it beside the page; `then` is called when that is done. Asked again for the same it goes on. */
  ask(map: CausalMap, room: Size, then: () => void, failed: (sentence: string) => void): void
  /** Ends work under way. */
  stop(): void
}

/** A map in a room. */
interface Asked {
  readonly map: CausalMap
  readonly room: Size
}

/** Makes it for a session, with one arrangement at a time. */
export function createStaging(session: Session, arranger: Arranger = createArranger()): Staging {
  let known: (Asked & { readonly staged: Staged }) | null = null
  let asked: Asked | null = null
  const stop = (): void => {
    asked = null
    arranger.stop()
  }
  session.onClose(stop)
  return {
    find(map, room) {
      if (known === null) return null
      const { staged } = known
      const isCurrent = isSame(known, { map, room })
      const hasAll = isCurrent || Object.keys(map.variables).every((id) => staged.places.has(id))
      return hasAll ? { staged, isCurrent } : null
    },
    ask(map, room, then, failed) {
      const mine = { map, room }
      if (asked !== null && isSame(asked, mine)) return
      asked = mine
      const request = { map, kind: 'screen', only: null, around: null, effort: 1, screen: room } as const
      void arranger.run(request, { onBest: () => {}, onError: failed }).then((found) => {
        if (asked !== mine) return
        asked = null
        if (found === null) return
        const places = new Map(Object.entries(found.places))
        known = { ...mine, staged: { places, bends: new Map(Object.entries(found.bends)) } }
        then()
      })
    },
    stop,
  }
}

/** What people say of a map is no matter of how it is drawn. */
function isSame(one: Asked, other: Asked): boolean {
  const { width, height } = one.room
  return (
    one.map.variables === other.map.variables &&
    one.map.links === other.map.links &&
    width === other.room.width &&
    height === other.room.height
  )
}
