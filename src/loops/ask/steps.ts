import { type ById, type Id, recordOf } from '../../model/index.ts'
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
  readonly words: string
}

/**
 * A loop told link by link, in its own order: what the rise of its first variable does at each. A link of unknown sign, and all
 * that come after it, are told without a way.
 */
export function tellSteps(loop: FeedbackLoop, around: Around): readonly ToldStep[] {
  let way: 'more' | 'less' | null = 'more'
  return loop.links.map((link, at) => {
    const source = loop.variables[at] ?? ''
    const target = loop.variables[(at + 1) % loop.variables.length] ?? ''
    const before = way
    way = turned(way, loop.signs[at])
    const delay = recordOf(around.links, link)?.delay ? ' after a delay' : ''
    const names = [nameIn(around.variables, source), nameIn(around.variables, target)] as const
    return { link, source, target, words: `${stepInWords(names, before, way)}${delay}` }
  })
}

function turned(way: 'more' | 'less' | null, sign: string | undefined): 'more' | 'less' | null {
  if (way === null || sign === '+') return way
  if (sign !== '-') return null
  return way === 'more' ? 'less' : 'more'
}

function stepInWords(
  [source, target]: readonly [string, string],
  before: 'more' | 'less' | null,
  after: 'more' | 'less' | null,
): string {
  if (after !== null) return `${before} ${source}, ${after} ${target}`
  return `${before === null ? 'a change of' : before} ${source}, ${target} one way or the other`
}
