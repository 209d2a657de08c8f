import { type Hit, hitOf } from '../hit.ts'
import { isCoarse } from '../touch/useCoarse.ts'

/** How far beside a thing a finger still means it, px of the screen: what can be tapped is 44 px large at any scale. */
const REACH = 22
const RINGS = [6, 12, 17, REACH]
const WAYS = 12

/**
 * What was met, where a finger has met the paper just beside a thing: the nearest thing around. Points are px of the window.
 */
export function meantHit(target: EventTarget | null, { clientX, clientY }: MouseEvent): Hit {
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
