import type { Rule } from '../../rule.ts'
import { brokenLoop } from './brokenLoop.ts'
import { figureOfEight } from './figureOfEight.ts'
import { labelAgainstSigns } from './labelAgainstSigns.ts'
import { longLoop } from './longLoop.ts'
import { manyShown } from './manyShown.ts'
import { noGoal } from './noGoal.ts'
import { noLimit } from './noLimit.ts'
import { noLoop } from './noLoop.ts'
import { noTimeInLoop } from './noTimeInLoop.ts'
import { oneKind } from './oneKind.ts'
import { sameLoopName } from './sameLoopName.ts'
import { unknownLoop } from './unknownLoop.ts'
import { unnamedLoop } from './unnamedLoop.ts'

/** The rules about feedback loops, in the order of their ids. */
export const LOOPS: readonly Rule[] = [
  noLoop,
  oneKind,
  labelAgainstSigns,
  brokenLoop,
  unnamedLoop,
  sameLoopName,
  noGoal,
  noLimit,
  noTimeInLoop,
  longLoop,
  unknownLoop,
  figureOfEight,
  manyShown,
]
