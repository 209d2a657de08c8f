import { createStore } from 'zustand/vanilla'
import type { Drawing } from '../../layout/index.ts'
import {
  createLoopFinder,
  type FeedbackLoop,
  type LoopFinder,
  type LoopList,
  type LoopNumbers,
  labelOf,
  nextNumber,
  numberOf,
} from '../../loops/index.ts'
import { type CausalMap, numberLoops } from '../../model/index.ts'
import { PAGE_PACE, runAfterFrame, startPieces } from '../../pace/index.ts'
import type { LoopLabels, LoopsState, MapDocument, Session } from '../types/index.ts'
import { createView, forgetVanished, litMatch } from '../view/view.ts'
import { createDrawer } from './drawing.ts'
import { numbersToKeep } from './keptNumbers.ts'
import { createLoopIndex } from './loopIndex.ts'
import { isClosed, NO_LOOPS, namesOf, stillClosed } from './loopNotes.ts'
import { keepMarks, loopsToMark } from './marks.ts'
import { createNumbering } from './numbering.ts'
import { rehearseEdits } from './prepare.ts'

/** After so many milliseconds of searching, loops that an edit broke are no longer listed. Most searches are shorter. */
const SHORT_SEARCH = 60

/**
 * Keeps everything about an open map current as the map and the view change: its loops with their numbers, names and marks,
 * what is selected, and the drawing. All of it is up to date as soon as `document.run` returns, but for the loops of a map
 * so large that they are searched for beside the page. `drawn` is what `prepareSession` made of the map.
 */
export function openSession(
  document: MapDocument,
  finder: LoopFinder = createLoopFinder(),
  drawn?: Drawing,
): Session {
  const view = createView()
  let map = document.state.getState().map
  let list: LoopList = NO_LOOPS
  /** The map that the list is of. */
  let listed = map
  let isSearching = false
  let longSearch: ReturnType<typeof setTimeout> | undefined
  let stopLeavingOut = (): void => {}
  let isRenamed = false
  /** Null until the map was found whole for the first time. */
  let stopRehearsing: (() => void) | null = null
  let isBusy = false
  let isClosing = false
  const numbering = createNumbering(
    () => map,
    () => loops.setState({ labels: labelsOf(find, numbering.numbers()), marked: marks() }),
  )
  const indexOf = createLoopIndex()
  let find = indexOf(map)
  let wantsIndependent = false
  const closing: (() => void)[] = []

  const loops = createStore<LoopsState>()(() => ({
    list,
    searching: false,
    labels: { get: () => undefined },
    names: new Map(),
    marked: [],
    independent: null,
    lengths: null,
    maxLength: null,
  }))
  const { drawing, draw, ...drawer } = createDrawer(map, drawn, () => {
    const { moved, bending, staged, arranging } = view.getState()
    return {
      map,
      marked: loops.getState().marked,
      moved: moved ?? arranging?.places ?? staged ?? undefined,
      isDragged: moved !== null,
      bends: moved ? undefined : arranging?.bends,
      isPassing: moved === null && arranging?.isPassing === true,
      bending: bending ?? undefined,
    }
  })

  function search(): void {
    const searched = map
    isSearching = true
    isRenamed = false
    forgetLongSearch()
    if (loops.getState().independent || loops.getState().lengths) {
      loops.setState({ independent: null, lengths: null })
    }
    finder.find(map, (answer, stage) => {
      // The shortest few of a long list are of use only while there are fewer to see.
      if (stage === 'first' && list.loops.length >= answer.loops.length) return
      forgetLongSearch()
      isSearching = stage === 'first'
      list = answer
      listed = searched
      if (stage === 'count') {
        stopRehearsing ??= rehearseEdits(map, finder, answer.complete)
        if (wantsIndependent) findIndependent()
      }
      if (isBusy) return
      // An answer that comes later.
      if (isRenamed && !isSearching) search()
      else tellLoops(null)
      draw()
    })
    if (isSearching && listed.links !== map.links) longSearch = setTimeout(leaveOutBroken, SHORT_SEARCH)
  }

  /** Lists no loop that is gone, while it is not yet known which there are. */
  function leaveOutBroken(): void {
    stopLeavingOut = startPieces(leavingOutBroken(), PAGE_PACE)
  }

  function* leavingOutBroken(): Generator<void, void> {
    list = yield* stillClosed(list, listed, map)
    listed = map
    loops.setState({ list })
  }

  function forgetLongSearch(): void {
    clearTimeout(longSearch)
    stopLeavingOut()
  }

  function findIndependent(): void {
    finder.findIndependent((independent) => loops.setState({ independent }))
  }

  /** Brings numbers, names and marks in line; `before` is the map that they were told of, null for none. */
  function tellLoops(before: CausalMap | null): void {
    const was = loops.getState()
    const isListed = was.list === list && before !== null
    const isNoted = before?.loopNotes === map.loopNotes && before.links === map.links
    const isSame = isListed && isNoted
    if (!isSame) {
      find = indexOf(map)
      if (!isListed || !numbering.isDone()) numbering.number(list)
    }
    loops.setState({
      list,
      searching: isSearching,
      labels: isSame ? was.labels : labelsOf(find, numbering.numbers()),
      names: isNoted ? was.names : namesOf(map),
      marked: marks(),
    })
    keepNumbersSoon()
  }

  function marks(): LoopsState['marked'] {
    const numbers = numbering.numbers()
    const marked = loopsToMark(map, list.loops, find, lit()).map((loop) => ({
      loop,
      text: numbers ? labelOf(numbers, loop) : '',
    }))
    return keepMarks(loops.getState().marked, marked)
  }

  function spotlit(): FeedbackLoop | null {
    const state = view.getState()
    const key = state.pointedLoop ?? state.heldLoop
    return key === null || litMatch(state) !== null ? null : find(key)
  }

  /** The loops in the spotlight: the one that is lit, or those of the archetype that is. */
  function lit(): readonly FeedbackLoop[] {
    const loops = litMatch(view.getState())?.loops.map(find) ?? [spotlit()]
    return loops.filter((loop) => loop !== null)
  }

  function followMap(after: CausalMap): void {
    const before = map
    map = after
    stopRehearsing?.()
    isBusy = true
    try {
      if (before.links !== after.links) {
        search()
        drawer.followLinks(map)
      } else if (namesDiffer(before, after)) {
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

  /** How many edits had been made here when numbers were last written into the map. */
  let keptAt = document.state.getState().edits
  let isKeeping = false

  /** Writes the numbers that loops got by an edit of this tab into the map, once what the edit changed is drawn. Opening a map writes nothing. */
  function keepNumbersSoon(): void {
    if (isKeeping || isSearching || keptAt === document.state.getState().edits) return
    isKeeping = true
    runAfterFrame(keepNumbers)
  }

  function keepNumbers(): void {
    isKeeping = false
    const numbers = numbering.numbers()
    const { edits } = document.state.getState()
    if (isClosing || isSearching || numbers === null || keptAt === edits) return
    keptAt = edits
    const missing = numbersToKeep(map, loops.getState(), numbers)
    if (missing.length === 0) return
    document.run(numberLoops, { loops: missing }, { label: 'Number loops', isStep: false })
    keptAt = document.state.getState().edits
  }

  isBusy = true
  search()
  tellLoops(null)
  draw()
  isBusy = false

  document.setAhead(drawer.drawAhead)
  document.setNumbering((loop) => {
    const numbers = numbering.numbers()
    return numbers ? numberOf(numbers, loop) || nextNumber(numbers, loop.type) : 1
  })
  const stopFollowing = document.state.subscribe((state, before) => {
    if (state.map !== before.map) followMap(state.map)
  })
  const stopWatching = view.subscribe((state, before) => {
    if (isBusy) return
    const isLit =
      state.pointedLoop !== before.pointedLoop ||
      state.heldLoop !== before.heldLoop ||
      litMatch(state) !== litMatch(before)
    if (isLit) loops.setState({ marked: marks() })
    const isPlaced =
      state.moved !== before.moved || state.staged !== before.staged || state.arranging !== before.arranging
    if (isLit || isPlaced || state.bending !== before.bending) draw()
  })

  return {
    document,
    view,
    loops,
    drawing,
    spotlit,
    listLoopsUpTo(length) {
      loops.setState({ maxLength: length })
      finder.listUpTo(length)
      search()
      tellLoops(map)
    },
    wantIndependent(isWanted) {
      wantsIndependent = isWanted
      if (isWanted && loops.getState().independent === null && !isSearching) findIndependent()
    },
    wantLengths() {
      finder.measureLengths((lengths) => loops.setState({ lengths }))
    },
    onClose(work) {
      closing.push(work)
    },
    async close() {
      isClosing = true
      for (const work of closing) work()
      view.getState().arranging?.end('giveUp')
      stopFollowing()
      stopWatching()
      numbering.stop()
      forgetLongSearch()
      drawer.stop()
      stopRehearsing?.()
      document.setAhead(null)
      document.setNumbering(null)
      finder.close()
      await document.close()
    },
  }
}

/** Looks labels up as they are asked for: nobody asks for those of all loops of a long list. */
function labelsOf(find: (key: string) => FeedbackLoop | null, numbers: LoopNumbers | null): LoopLabels {
  return {
    get(key, type = find(key)?.type) {
      return numbers && type ? labelOf(numbers, { key, type }) : undefined
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
