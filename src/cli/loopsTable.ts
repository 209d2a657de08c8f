import { labelOf } from '../loops/index.ts'
import type { CausalMap } from '../model/index.ts'
import { loopNames, namesAlong, numbersOf } from './loopNames.ts'
import type { LoopsAnswer } from './loopsAnswer.ts'
import { counted, grouped, oneLine } from './print.ts'

/** The answer for people: a line that says what is listed of how many, then a line for each loop. */
export function* loopsAsTable(map: CausalMap, answer: LoopsAnswer): Generator<string> {
  const { R, B, U } = answer.byType
  const types = `${grouped(R)} reinforcing, ${grouped(B)} balancing, ${grouped(U)} undetermined`
  yield `${whatIsListed(answer)}: ${types}${answer.total === null ? ' counted so far' : ''}\n`
  const names = loopNames(map)
  const numbers = numbersOf(map)
  for (const loop of answer.loops) {
    const name = names.get(loop.key) ?? ''
    const circle = namesAlong(map, loop).map(oneLine)
    const delays = loop.delays === 0 ? '' : `||${loop.delays > 1 ? loop.delays : ''}`
    const told = `${name === '' ? '' : `${oneLine(name)}: `}${[...circle, circle[0]].join(' → ')}`
    const added = answer.added.has(loop.key) ? ' (added)' : ''
    yield `${labelOf(numbers, loop).padEnd(4)} ${String(loop.links.length).padStart(3)}  ${delays.padEnd(4)}  ${told}${added}\n`
  }
}

/** “the first 100 of 2,345 loops through “Debt”, all of up to 5 links among them”. */
function whatIsListed(answer: LoopsAnswer): string {
  const { kind, complete, loops, total, atLeast, through, maxLength } = answer
  const known = total === null ? `at least ${counted(atLeast, 'loop')}` : counted(total, 'loop')
  const all = `${known}${through === null ? '' : ` through “${oneLine(through.name)}”`}`
  const longest = maxLength === null ? '' : ` of up to ${counted(maxLength, 'link')}`
  if (kind === 'count') return `${all}${longest}`
  if (kind === 'independent') {
    const added = loops.filter((loop) => answer.added.has(loop.key)).length
    const completed = added === 0 ? '' : `, ${grouped(added)} of them added to complete the set,`
    return `${grouped(loops.length)} independent${longest}${completed} of ${all}`
  }
  return complete ? all : `the first ${grouped(loops.length)} of ${all}${reach(answer)}`
}

function reach({ completeToLength }: LoopsAnswer): string {
  if (completeToLength === null || completeToLength < 2) return ''
  return `, all of up to ${counted(completeToLength, 'link')} among them`
}
