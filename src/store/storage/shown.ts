import type { CausalMap, Settled } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { projectWhole } from '../document/projection.ts'
import type { SharedMap } from '../document/sharedMap.ts'

/** A shared map as it is shown, and what is hidden in it. */
export function projected(shared: SharedMap): Settled {
  return finish(projectWhole(shared))
}

/** A shared map as it is shown. */
export function shown(shared: SharedMap): CausalMap {
  return projected(shared).map
}
