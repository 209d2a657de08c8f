import { type CausalMap, type Edit, KINDS } from '../../model/index.ts'

/** Makes a map into another one, record by record: what both have stays the same record, so that loops and what is selected live on. */
export const becomeMap: Edit<CausalMap> = (map, next) => {
  Object.assign(map.meta, next.meta)
  become(map.extras, next.extras)
  for (const kind of KINDS) become(map[kind], next[kind])
}

function become(draft: Record<string, unknown>, next: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(next, key)) delete draft[key]
  Object.assign(draft, next)
}
