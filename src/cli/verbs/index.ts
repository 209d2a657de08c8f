import type { Verb } from '../verb.ts'
import { archetypesVerb } from './archetypes.ts'
import { checkVerb } from './check.ts'
import { convertVerb } from './convert.ts'
import { exportVerb } from './export.ts'
import { infoVerb } from './info.ts'
import { layoutVerb } from './layout.ts'
import { loopsVerb } from './loops.ts'
import { measureVerb } from './measure.ts'
import { validateVerb } from './validate.ts'

/** Every verb. One file and one line here make a new one. */
export const verbs: readonly Verb[] = [
  loopsVerb,
  archetypesVerb,
  checkVerb,
  infoVerb,
  validateVerb,
  layoutVerb,
  measureVerb,
  exportVerb,
  convertVerb,
]
