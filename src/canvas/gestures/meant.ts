import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { type Hit, hitOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'

/** How far beside a thing a finger still means it, px of the screen: what can be tapped is 44 px large at any scale. */
const REACH = 22
const RINGS = [6, 12, 17, REACH]
const WAYS = 12

/** What finds the link nearest to a point of the map; null until it is fetched, and till then the link that lies on top is meant. */
export const linkFinder = (): { nearest: ((at: Point) => Id | null) | null } => ({ nearest: null })

/**
 * What was met: of several links the nearest, and where a finger has met the paper just beside a thing, the nearest thing around. Points are px of the window.
 */
export function meantHit(scene: Scene, target: EventTarget | null, { clientX, clientY }: MouseEvent): Hit {
  const hit = hitAround(target, clientX, clientY)
  if (hit.on !== 'link') return hit
  const id = scene.session.of(linkFinder).nearest?.(scene.toMap({ x: clientX, y: clientY }))
  return id ? { on: 'link', id } : hit
}

function hitAround(target: EventTarget | null, clientX: number, clientY: number): Hit {
  const hit = hitOf(target)
  if (hit.on !== 'paper' || !isCoarse()) return hit
  for (const ring of RINGS) {
    for (let way = 0; way < WAYS; way++) {
      const angle = (2 * Math.PI * way) / WAYS
      const [x, y] = [clientX + ring * Math.cos(angle), clientY + ring * Math.sin(angle)]
      const near = hitOf(document.elementFromPoint(x, y))
      if (near.on !== 'paper' && near.on !== 'other') return near
    }
  }
  return hit
}
