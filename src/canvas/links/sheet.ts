import type { Id } from '../../model/index.ts'
import type { Scene } from '../scene.ts'
import { type LinksAlike, type Looking, lookOf, putTogether } from './alike.ts'

/** What is drawn on one sheet. */
export interface Sheet {
  /** The links by their looks, without those that are lifted: the same list while they look as before. */
  get(): readonly LinksAlike[]
  /** Tells when they may look otherwise. Returns the way to stop. */
  subscribe(listener: () => void): () => void
}

/**
 * Links in one path at most. When one is lifted the others of its path are drawn anew without it; a sheet of many paths costs
 * little more than one of few, as the browser paints it as a whole.
 */
const IN_ONE = 24

/** The sheet that holds these links. */
export function createSheet(scene: Scene, ids: readonly Id[]): Sheet {
  const { session, lifts, spotlight } = scene
  const own = new Set(ids)
  let parts: readonly Looking[] = []
  let alike: readonly LinksAlike[] = []

  const look = (): readonly Looking[] => {
    const { links } = session.document.state.getState().map
    const now: Looking[] = []
    for (const [index, id] of ids.entries()) {
      const link = links[id]
      const drawn = lifts.links.onSheet(id)
      if (link === undefined || drawn === undefined || lifts.links.has(id)) continue
      const place = Math.floor(index / IN_ONE)
      now.push({ drawn, polarity: link.polarity, look: lookOf(scene, link), place })
    }
    return now
  }

  return {
    get() {
      const now = look()
      if (isSame(now, parts)) return alike
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

function isSame(now: readonly Looking[], before: readonly Looking[]): boolean {
  return (
    now.length === before.length &&
    now.every(({ drawn, polarity, look }, index) => {
      const old = before[index]
      return old?.drawn === drawn && old.polarity === polarity && old.look === look
    })
  )
}
