import type { LinkDrawing } from '../../layout/index.ts'
import type { Id, Polarity } from '../../model/index.ts'
import type { Scene } from '../scene.ts'
import { type LinksAlike, lookOf, putTogether } from './alike.ts'

/** What is drawn on one sheet. */
export interface Sheet {
  /** The links by their looks, without those that are lifted: the same list while they look as before. */
  get(): readonly LinksAlike[]
  /** Tells when they may look otherwise. Returns the way to stop. */
  subscribe(listener: () => void): () => void
}

interface Part {
  readonly drawn: LinkDrawing
  readonly polarity: Polarity
  readonly look: number
}

/** The sheet that holds these links. */
export function createSheet(scene: Scene, ids: readonly Id[]): Sheet {
  const { session, lifts, spotlight } = scene
  const own = new Set(ids)
  let parts: readonly Part[] = []
  let alike: readonly LinksAlike[] = []

  const look = (): readonly Part[] => {
    const { links } = session.document.state.getState().map
    const now: Part[] = []
    for (const id of ids) {
      const link = links[id]
      const drawn = lifts.links.onSheet(id)
      if (link === undefined || drawn === undefined || lifts.links.has(id)) continue
      now.push({ drawn, polarity: link.polarity, look: lookOf(scene, link) })
    }
    return now
  }

  return {
    get() {
      const now = look()
      if (isSame(now, parts)) return alike
      parts = now
      alike = putTogether(now)
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

function isSame(now: readonly Part[], before: readonly Part[]): boolean {
  return (
    now.length === before.length &&
    now.every(({ drawn, polarity, look }, index) => {
      const old = before[index]
      return old?.drawn === drawn && old.polarity === polarity && old.look === look
    })
  )
}
