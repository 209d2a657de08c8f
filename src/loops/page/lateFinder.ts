import { runLater } from '../../pace/index.ts'
import type { LoopAnswer, LoopFinder, LoopGraph } from '../types.ts'

/** Makes a finder. */
type Create = () => LoopFinder

let fetched: Create | null = null

/** Those that wait for somebody to fetch it. */
const waiting: (() => void)[] = []

/** Without being asked to, the finder is fetched after so many milliseconds: a page that was just opened has more urgent things to fetch. */
const OPENING = 1_000

/** Fetches what finds loops, as the page does once its canvas stands. When it has come, a late finder is one that answers at once. */
export async function fetchFinder(): Promise<Create> {
  fetched ??= (await import('./finder.ts')).createLoopFinder
  for (const go of waiting.splice(0)) go()
  return fetched
}

/** The finder of a page that was just opened: its code comes after the canvas, and what is asked until then is answered when it comes. */
export function createLateFinder(): LoopFinder {
  return fetched?.() ?? waitingFinder(fetchSoon, (sentence) => console.error(sentence))
}

function fetchSoon(): Promise<Create> {
  return new Promise((resolve, reject) => {
    const fetch = (): void => void fetchFinder().then(resolve, reject)
    waiting.push(fetch)
    runLater(fetch, OPENING)
  })
}

/** A finder that is not there yet. `onError` is told in a sentence when it could not be fetched; the next search fetches it again. */
export function waitingFinder(load: () => Promise<Create>, onError: (sentence: string) => void): LoopFinder {
  let finder: LoopFinder | null = null
  let isComing = false
  let isClosed = false
  let wanted: { readonly graph: LoopGraph; readonly onAnswer: LoopAnswer } | null = null
  let length: number | null = null
  let asked: ((finder: LoopFinder) => void)[] = []

  return {
    find(graph, onAnswer) {
      if (finder !== null) finder.find(graph, onAnswer)
      else {
        wanted = { graph, onAnswer }
        asked = []
        void come()
      }
    },
    listUpTo(longest) {
      length = longest
      finder?.listUpTo(longest)
    },
    findIndependent: (onFound) => ask((it) => it.findIndependent(onFound)),
    measureLengths: (onMeasured) => ask((it) => it.measureLengths(onMeasured)),
    *rehearse(graph) {
      if (finder !== null) yield* finder.rehearse(graph)
    },
    close() {
      isClosed = true
      finder?.close()
    },
  }

  function ask(question: (finder: LoopFinder) => void): void {
    if (finder !== null) question(finder)
    else asked.push(question)
  }

  async function come(): Promise<void> {
    if (isComing) return
    isComing = true
    try {
      const create = await load()
      if (!isClosed) begin(create())
    } catch (problem) {
      isComing = false
      onError(`The loops of this map could not be found (${String(problem)}).`)
    }
  }

  function begin(it: LoopFinder): void {
    finder = it
    if (length !== null) it.listUpTo(length)
    if (wanted !== null) it.find(wanted.graph, wanted.onAnswer)
    for (const question of asked.splice(0)) question(it)
  }
}
