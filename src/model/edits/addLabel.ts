import { castDraft, type Draft } from 'immer'
import { LIMITS } from '../limits.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyText } from '../names.ts'
import { nextMade } from '../order.ts'
import { newLabel } from '../records.ts'
import { before, isFreeId, tidyPoint } from './ask.ts'

/** Puts free text on the map. Nothing when the id is taken or the place is no place. */
export function addLabel(
  map: Draft<CausalMap>,
  args: { readonly id: Id; readonly x: number; readonly y: number; readonly text?: string },
): void {
  const point = tidyPoint(args.x, args.y)
  if (!point || !isFreeId(map, 'labels', args.id)) return
  const made = nextMade(before(map).labels)
  const label = newLabel({ id: args.id, text: tidyText(args.text ?? '', LIMITS.name), ...point, made })
  map.labels[args.id] = castDraft(label)
}
