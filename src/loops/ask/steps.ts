import { type ById, type Id, recordOf } from '../../model/index.ts'
import type { LoopTold } from '../../words/index.ts'
import type { FeedbackLoop } from '../types.ts'
import { nameIn } from './words.ts'

/** What links are told with. */
interface Around {
  readonly variables: ById<{ readonly name: string; readonly role?: string }>
  readonly links: ById<{ readonly delay: boolean }>
}

/** One link of a loop as it is told when one follows a rise of the loop's first variable round. */
export interface ToldStep {
  readonly link: Id
  readonly source: Id
  readonly target: Id
  /** "more Cattle, less Grazing land after a delay": which way each goes; behind a link of unknown sign nobody knows. */
  readonly told: LoopTold
}

/**
 * A loop told link by link, in its own order: what the rise of its first variable does at each. A link of unknown sign, and all
 * that come after it, are told without a way.
 */
export function tellSteps(loop: FeedbackLoop, around: Around): readonly ToldStep[] {
  let rises: boolean | null = true
  return loop.links.map((link, at) => {
    const source = loop.variables[at] ?? ''
    const target = loop.variables[(at + 1) % loop.variables.length] ?? ''
    const sourceRises = rises
    rises = carried(rises, loop.signs[at])
    const values = {
      source: nameIn(around.variables, source),
      target: nameIn(around.variables, target),
      sourceRises,
      targetRises: rises,
      isDelayed: recordOf(around.links, link)?.delay === true,
    }
    return { link, source, target, told: { id: 'loops.step', values } }
  })
}

/** Whether what a link leads to rises, by whether its source does. */
function carried(rises: boolean | null, sign: string | undefined): boolean | null {
  if (rises === null || sign === '+') return rises
  return sign === '-' ? !rises : null
}
