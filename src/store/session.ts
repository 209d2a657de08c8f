import { createStore } from 'zustand/vanilla'
import { type Drawing, drawMap } from '../layout/index.ts'
import {
  createLoopFinder,
  type FeedbackLoop,
  type LoopFinder,
  type LoopList,
  type LoopNumbers,
  labelOf,
  nextNumber,
  numberLoops,
  numberOf,
} from '../loops/index.ts'
import type { CausalMap } from '../model/index.ts'
import { brokenNotes, isClosed, NO_LOOPS, namesOf, notesInOrder, stillClosed } from './loopNotes.ts'
import { keepMarks, loopIndex, loopsToMark } from './marks.ts'
import type { LoopsState, MapDocument, Session } from './types.ts'
import { createView, forgetVanished } from './view.ts'

/**
 * Keeps everything about an open map current as the map and the view change: its loops with their numbers, names and marks,
 * what is selected, and the drawing. All of it is up to date as soon as `document.run` returns, but for the loops of a map
 * so large that they are searched for beside the page.
 */
export function openSession(document: MapDocument, finder: LoopFinder = createLoopFinder()): Session {
  const view = createView()
  let map = document.state.getState().map
  let list: LoopList = NO_LOOPS
  let isSearching = false
  let isRenamed = false
  let isBusy = false
  let numbers: LoopNumbers | null = null
  let find = loopIndex(map, list.loops)

  const loops = createStore<LoopsState>()(() => ({
    list,
    searching: false,
    labels: new Map(),
    names: new Map(),
    marked: [],
    broken: [],
  }))
  const drawing = createStore<{ readonly drawing: Drawing }>()(() => ({
    drawing: drawMap({ map, marked: [] }),
  }))

  function search(): void {
    isSearching = true
    isRenamed = false
    finder.find(map, (answer) => {
      isSearching = false
      list = answer
      if (isBusy) return
      // An answer that comes later, from the worker.
      if (isRenamed) search()
      else tellLoops(null)
      draw()
    })
    if (isSearching) list = stillClosed(list, map)
  }

  /** Brings numbers, names and marks in line; `before` is the map that they were told of, null for none. */
  function tellLoops(before: CausalMap | null): void {
    const was = loops.getState()
    const isListed = was.list === list && before !== null
    const isNoted = before?.loopNotes === map.loopNotes && before.links === map.links
    if (!isListed || !isNoted) {
      find = loopIndex(map, list.loops)
      if (!isSearching || numbers === null) numbers = numberLoops(numbers, list, notesInOrder(map))
    }
    const labels = isListed && isNoted ? was.labels : labelsOf(list.loops)
    loops.setState({
      list,
      searching: isSearching,
      labels,
      names: isNoted ? was.names : namesOf(map),
      broken: isNoted ? was.broken : brokenNotes(map),
      marked: marks(),
    })
  }

  function labelsOf(listed: readonly FeedbackLoop[]): ReadonlyMap<string, string> {
    const labels = new Map<string, string>()
    if (!numbers) return labels
    for (const note of notesInOrder(map)) {
      const loop = find(note.links.join(' '))
      if (loop) labels.set(loop.key, labelOf(numbers, loop))
    }
    for (const loop of listed) labels.set(loop.key, labelOf(numbers, loop))
    return labels
  }

  function marks(): LoopsState['marked'] {
    const marked = loopsToMark(map, list.loops, find, spotlit()).map((loop) => ({
      loop,
      text: numbers ? labelOf(numbers, loop) : '',
    }))
    return keepMarks(loops.getState().marked, marked)
  }

  function spotlit(): FeedbackLoop | null {
    const { pointedLoop, heldLoop } = view.getState()
    const key = pointedLoop ?? heldLoop
    return key === null ? null : find(key)
  }

  function draw(): void {
    const { moved, bending, staged } = view.getState()
    const input = {
      map,
      marked: loops.getState().marked,
      moved: moved ?? staged ?? undefined,
      bending: bending ?? undefined,
    }
    const before = drawing.getState().drawing
    const after = drawMap(input, before)
    if (after !== before) drawing.setState({ drawing: after })
  }

  function followMap(after: CausalMap): void {
    const before = map
    map = after
    isBusy = true
    try {
      if (before.links !== after.links) search()
      else if (namesDiffer(before, after)) {
        if (isSearching) isRenamed = true
        else search()
      }
      forgetVanished(view, map, (key) => isClosed(map, key))
      tellLoops(before)
      draw()
    } finally {
      isBusy = false
    }
  }

  isBusy = true
  search()
  tellLoops(null)
  draw()
  isBusy = false

  document.setNumbering((loop) => (numbers ? numberOf(numbers, loop) || nextNumber(numbers, loop.type) : 1))
  const stopFollowing = document.state.subscribe((state, before) => {
    if (state.map !== before.map) followMap(state.map)
  })
  const stopWatching = view.subscribe((state, before) => {
    if (isBusy) return
    const isLit = state.pointedLoop !== before.pointedLoop || state.heldLoop !== before.heldLoop
    if (isLit) loops.setState({ marked: marks() })
    const isPlaced = state.moved !== before.moved || state.staged !== before.staged
    if (isLit || isPlaced || state.bending !== before.bending) draw()
  })

  return {
    document,
    view,
    loops,
    drawing,
    spotlit,
    async close() {
      stopFollowing()
      stopWatching()
      document.setNumbering(null)
      finder.close()
      await document.close()
    },
  }
}

/** Whether a name changed, which is all that a search looks at in variables, and that only to order equal loops. */
function namesDiffer(before: CausalMap, after: CausalMap): boolean {
  if (before.variables === after.variables) return false
  return Object.values(after.variables).some((variable) => {
    const earlier = before.variables[variable.id]
    return earlier !== variable && earlier !== undefined && earlier.name !== variable.name
  })
}
