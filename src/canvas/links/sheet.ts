import type { Id } from '../../model/index.ts'
import type { Scene } from '../scene.ts'
import { areAlike, type LinksAlike, type Looking, lookOf, putTogether } from './alike.ts'
import { placeOf } from './places.ts'

/** What is drawn on one sheet. */
export interface Sheet {
  /** The links by their looks, without those that are lifted: the same list while they look as before. */
  get(): readonly LinksAlike[]
  /** Tells when they may look otherwise. Returns the way to stop. */
  subscribe(listener: () => void): () => void
}

/** The sheet that holds these links. */
export function createSheet(scene: Scene, ids: readonly Id[]): Sheet {
  const { session, lifts, spotlight } = scene
  const own = new Set(ids)
  let parts: readonly Looking[] = []
  let alike: readonly LinksAlike[] = []

  const look = (): readonly Looking[] => {
    const { links } = session.document.state.getState().map
    const now: Looking[] = []
    for (const id of ids) {
      const link = links[id]
      const drawn = lifts.links.onSheet(id)
      if (link === undefined || drawn === undefined || lifts.links.has(id)) continue
      // When one is lifted the others of its place are drawn anew without it.
      const place = placeOf(drawn.arc.middle)
      now.push({ drawn, polarity: link.polarity, look: lookOf(scene, link), place })
    }
    return now
  }

  return {
    get() {
      const now = look()
      if (areAlike(now, parts)) return alike
      parts = now
      alike = putTogether(now, alike)
      return alike
    },
    subscribe(listener) {
      const stops = [
        lifts.links.subscribe((lifted) => {
          if (lifted === undefined || lifted.some((id) => own.has(id))) listener()
        }),
        spotlight.subscribe(listener),
        session.view.subscribe((now, before) => {
          if (now.selection.links !== before.selection.links) listener()
        }),
        session.document.state.subscribe((now, before) => {
          if (now.map.links !== before.map.links) listener()
        }),
      ]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
