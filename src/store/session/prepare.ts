import type { Drawing } from '../../layout/index.ts'
import { type LoopFinder, SMALL } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { inPieces, PAGE_PACE, startPieces } from '../../pace/index.ts'
import type { MapDocument } from '../types/index.ts'
import { drawAhead } from './drawAhead.ts'

/**
 * Looks through a map in small pieces before it is opened, and draws it: a session opened right after, with that drawing, holds the page up less.
 * Resolves in a later task at the earliest, so that reading a large map and drawing it are two.
 */
export async function prepareSession(document: MapDocument, signal?: AbortSignal): Promise<Drawing> {
  const { map } = document.state.getState()
  const drawing = await inPieces(drawAhead(map), PAGE_PACE, { signal })
  await new Promise((resolve) => setTimeout(resolve, 0))
  return drawing
}

/** A map just opened is left alone for so many milliseconds first; by then what follows edits has been fetched. */
const REST = 1_500

/**
 * Rehearses edits of a map that was just opened and is large or has more loops than are listed (`isWhole` false), in small pieces while
 * nothing else is asked of the page: the first real one is then as quick as any later. What it answers stops it.
 */
export function rehearseEdits(map: CausalMap, finder: LoopFinder, isWhole: boolean): () => void {
  if (isWhole && Object.keys(map.links).length <= SMALL.links) return () => {}
  let stop: (() => void) | null = () => {}
  const begin = async (): Promise<void> => {
    const { rehearse } = await import('./rehearse.ts')
    // It was stopped meanwhile.
    if (stop !== null) stop = startPieces(rehearse(map, finder), PAGE_PACE)
  }
  // Without it the first edit takes longer, and that is all.
  const timer = setTimeout(() => void begin().catch(console.info), REST)
  return () => {
    clearTimeout(timer)
    stop?.()
    stop = null
  }
}
