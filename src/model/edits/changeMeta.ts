import type { Draft } from 'immer'
import type { CausalMap, Meta } from '../map.ts'
import { fillMeta } from './fill.ts'

/** Sets title, description, author or dates of the map. */
export function changeMeta(map: Draft<CausalMap>, args: { readonly fields: Partial<Meta> }): void {
  fillMeta(map.meta, args.fields)
}
