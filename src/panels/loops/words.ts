import type { FeedbackLoop, LoopList } from '../../loops/index.ts'
import type { ById, LoopNote } from '../../model/index.ts'
import { counted, figure, nameInSentence, nameOf } from '../parts/words.ts'

/** What the list shows: "All 36 loops", or how many of how many there are when there are too many to list. */
export function listInWords(list: LoopList): string {
  const shown = list.loops.length
  if (list.complete) {
    if (shown === 0) return 'No feedback loops yet'
    return shown === 1 ? 'One loop' : `All ${counted(shown, 'loop')}`
  }
  const all = list.total === null ? `more than ${figure(roundDown(list.atLeast, shown))}` : figure(list.total)
  const length = list.completeToLength
  const short = length !== null && length > 1 ? `, all of up to ${counted(length, 'link')}` : ''
  return `The first ${figure(shown)} of ${all} loops${short}`
}

/** The largest number with two figures and zeros that is below `atLeast`, but not below what is shown. */
function roundDown(atLeast: number, shown: number): number {
  const below = Math.max(atLeast - 1, 1)
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(below)) - 1)
  return Math.max(shown, Math.floor(below / unit) * unit)
}

/** The loop's variables in a row, for a loop that nobody has named. */
export function roundInWords(loop: FeedbackLoop, variables: ById<{ readonly name: string }>): string {
  return loop.variables.map((id) => nameOf(variables[id])).join(' → ')
}

/** Why a loop that has been named or pinned is not closed at present. */
export function breakInWords(
  note: LoopNote,
  variables: ById<{ readonly name: string }>,
  links: ById<{ readonly source: string; readonly target: string }>,
): string {
  const gone = note.variables.filter((id) => !variables[id]).length
  if (gone > 0) return `${gone === 1 ? 'A variable' : figure(gone)} of it ${gone === 1 ? 'is' : 'are'} gone.`
  for (const [index, id] of note.links.entries()) {
    const source = note.variables[index] ?? ''
    const target = note.variables[(index + 1) % note.variables.length] ?? ''
    const link = links[id]
    if (link?.source === source && link.target === target) continue
    const [from, to] = [nameInSentence(variables[source]), nameInSentence(variables[target])]
    return link
      ? `Its link from ${from} to ${to} now joins others.`
      : `Its link from ${from} to ${to} is gone.`
  }
  return 'Its links do not close any more.'
}
