import type { EditInPieces } from '../../model/index.ts'
import type { MapDocument, RunOptions } from '../../store/index.ts'
import type { Told, World } from '../types.ts'

/** So many records are changed by one edit within some milliseconds; more are changed in pieces. */
export const FEW = 300

/** About how often changing many pauses for each. */
const PAUSES = 1 / 10

/** Said where something was stopped. */
export const STOPPED = 'It was stopped; nothing was changed.'

/** An edit of so many records that it is made in pieces. */
interface Many<A> {
  readonly document: MapDocument
  readonly edit: EditInPieces<A>
  readonly args: A
  readonly options: RunOptions
  /** About how many records it changes. */
  readonly count: number
}

/** Makes such an edit, of which `told`, or else the page, tells how far it is. Why it was not made, as a sentence; null when it was. */
export async function runMany<A>(world: World, many: Many<A>, told?: Told): Promise<string | null> {
  const { document, edit, args, options, count } = many
  const text = `${options.label}…`
  const work = async ({ signal, step }: Told): Promise<string | null> => {
    const onPause = (pauses: number): void => step(text, Math.min(1, pauses / (count * PAUSES)))
    try {
      return await document.runInPieces(edit, args, options, { signal, onPause })
    } catch (problem) {
      if (!signal.aborted) throw problem
      return STOPPED
    }
  }
  return told ? work(told) : world.page.longWork(text, work)
}
