import { type ById, type Polarity, recordOf } from '../../model/index.ts'
import { tellLoop } from '../list/tell.ts'
import type { FeedbackLoop } from '../types.ts'
import { count, nameIn, TYPE_NAMES } from './words.ts'

/** What a loop is told with. */
export interface LoopSurroundings {
  readonly variables: ById<{ readonly name: string }>
  readonly links: ById<{ readonly polarity: Polarity; readonly delay: boolean }>
  readonly labels: { get(key: string): string | undefined }
  readonly names: ReadonlyMap<string, string>
}

/** One line of a loop as a list: a variable, and the sign by which it is reached. */
export interface LoopStep {
  readonly name: string
  /** Empty for the first. A real minus sign. */
  readonly sign: string
  readonly delay: boolean
}

/** The loop as a list: its first variable, then each with the sign of the link into it, and last the first once more. */
export function loopSteps(
  loop: FeedbackLoop,
  { variables, links }: Pick<LoopSurroundings, 'variables' | 'links'>,
): readonly LoopStep[] {
  const steps = loop.links.map((id, at): LoopStep => {
    const target = loop.variables[(at + 1) % loop.variables.length] ?? ''
    const sign = (loop.signs[at] ?? '?').replace('-', '\u2212')
    return { name: nameIn(variables, target), sign, delay: recordOf(links, id)?.delay ?? false }
  })
  return [{ name: nameIn(variables, loop.variables[0] ?? ''), sign: '', delay: false }, ...steps]
}

/** What a loop is called: "B1, Overgrazing". */
export function titleOf(
  loop: FeedbackLoop,
  { labels, names }: Omit<LoopSurroundings, 'variables' | 'links'>,
): string {
  const parts = [labels.get(loop.key) ?? '', names.get(loop.key) ?? '']
  return parts.filter(Boolean).join(', ')
}

/** One loop as plain text for anywhere: its title, its variables one a line with their signs, and the sentence that tells it. */
export function loopAsText(loop: FeedbackLoop, around: LoopSurroundings): string {
  const delays = loop.delays > 0 ? `, ${count(loop.delays, 'delay')}` : ''
  const head = `${titleOf(loop, around)} (${TYPE_NAMES[loop.type]}, ${count(loop.links.length, 'link')}${delays})`
  const steps = loopSteps(loop, around).map(({ name, sign, delay }) => {
    return `${sign === '' ? '' : `${sign} `}${name}${delay ? ' (after a delay)' : ''}`
  })
  return [head, ...steps, tellLoop(loop, around.variables, around.links)].join('\n')
}

/** Many loops as plain text, one a line: "B1, Overgrazing: Herd → + Grazing → − Grass → + Herd". */
export function loopsAsText(loops: readonly FeedbackLoop[], around: LoopSurroundings): string {
  return loops.map((loop) => `${titleOf(loop, around)}: ${courseOf(loop, around)}\n`).join('')
}

/** The course of a loop in one line: "Herd → + Grazing → − Grass → + Herd". */
export function courseOf(loop: FeedbackLoop, around: Pick<LoopSurroundings, 'variables' | 'links'>): string {
  const [first, ...rest] = loopSteps(loop, around)
  const way = rest.map(({ name, sign, delay }) => ` → ${sign}${delay ? ' ||' : ''} ${name}`)
  return `${first?.name ?? ''}${way.join('')}`
}
