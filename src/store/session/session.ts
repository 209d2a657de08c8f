import { createStore } from 'zustand/vanilla'
import type { Drawing, FinishedInput } from '../../layout/index.ts'
import {
  createLateFinder,
  type FeedbackLoop,
  type LoopFinder,
  type LoopNumbers,
  labelOf,
  nextNumber,
  numberOf,
} from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { createMachine, PAGE_PACE, runAfterFrame, startPieces } from '../../pace/index.ts'
import { belongingsOf } from '../belongings.ts'
import type { LoopLabels, LoopsState, MapDocument, Session } from '../types/index.ts'
import { createPartMaker, draggedOn } from '../view/staged.ts'
import { createView, forgetVanished, litMatch } from '../view/view.ts'
import { createDrawer } from './drawing.ts'
import type { SessionEffect } from './events.ts'
import { keepLoops } from './keepLoops.ts'
import { createLoopIndex } from './loopIndex.ts'
import { brokenLoops, isClosed, NO_LOOPS, namesOf, stillClosed } from './loopNotes.ts'
import { keepMarks, loopsToMark } from './marks.ts'
import { freshSession, next } from './next.ts'
import { rehearseEdits } from './prepare.ts'

/** After so many milliseconds of searching, loops that an edit broke are no longer listed. Most searches are shorter. */
const SHORT_SEARCH = 60

/**
 * Keeps everything about an open map current as the map and the view change: its loops with their numbers, names and marks,
 * what is selected, and the drawing. All of it is up to date as soon as `document.run` returns, but for the loops of a map
 * so large that they are searched for beside the page. `drawn` is what `prepareSession` made of the map. What happens goes through `next`; here is done
 * what that asks for.
 */
export function openSession(
  document: MapDocument,
  finder: LoopFinder = createLateFinder(),
  drawn?: Drawing,
): Session {
  const view = createView()
  const { map: first, edits } = document.state.getState()
  const { state, happen } = createMachine(freshSession(first, edits), next, perform)
  const indexOf = createLoopIndex()
  const closing: (() => void)[] = []
  let long: ReturnType<typeof setTimeout> | undefined
  let numbering: ReturnType<typeof setTimeout> | undefined
  let stopLeavingOut = (): void => {}
  let stopRehearsing = (): void => {}

  const loops = createStore<LoopsState>()(() => ({
    list: NO_LOOPS,
    searching: false,
    labels: { get: () => undefined },
    names: new Map(),
    marked: [],
    independent: null,
    lengths: null,
    maxLength: null,
  }))
  const partOf = createPartMaker()
  let finish: FinishedInput['finish']
  let isFetched = false
  /** Opening a map writes nothing. */
  const keep = () => keepLoops(document, { state, happen, marked: () => loops.getState().marked })
  const { drawing, draw, ...drawer } = createDrawer(first, drawn, () => {
    const { moved, bending, staged, arranging, projector } = view.getState()
    const { map } = state()
    const { marked } = loops.getState()
    const part = staged?.part ?? null
    const onStage = staged !== null && moved !== null ? draggedOn(staged, moved, map) : staged
    return {
      map: part === null ? map : partOf(map, part),
      marked:
        part === null ? marked : marked.filter(({ loop }) => loop.links.every((id) => part.links.has(id))),
      moved: onStage?.places ?? moved ?? arranging?.places,
      isDragged: moved !== null && onStage === null,
      bends: onStage?.bends ?? (moved ? undefined : arranging?.bends),
      firm: staged?.firm,
      isPassing: moved === null && (arranging?.isPassing === true || staged?.isPassing === true),
      bending: bending ?? undefined,
      isLarge: projector !== null,
      finish: finishing(projector !== null || marked.some(({ name }) => name)),
    }
  })

  function perform(effect: SessionEffect): void {
    switch (effect.kind) {
      case 'search':
        search(effect.map, effect.mayBreak)
        break
      case 'forgetLong':
        forgetLong()
        break
      case 'leaveOut': {
        const { list, before, map } = effect
        stopLeavingOut = startPieces(leaveOut(stillClosed(list, before, map)), PAGE_PACE)
        break
      }
      case 'showList':
        loops.setState({ list: effect.list })
        break
      case 'findIndependent':
        finder.findIndependent((independent) => loops.setState({ independent }))
        break
      case 'rehearse':
        stopRehearsing = rehearseEdits(state().map, finder, effect.isComplete)
        break
      case 'stopRehearsing':
        stopRehearsing()
        break
      case 'followLinks':
        drawer.followLinks(state().map)
        break
      case 'letGo':
        forgetVanished(view, state().map, (key) => isClosed(state().map, key))
        happen({ kind: 'followed' })
        break
      case 'tell':
        tell(effect.isSame, effect.isNoted)
        break
      case 'numberLater':
        clearTimeout(numbering)
        numbering = setTimeout(() => happen({ kind: 'numbersDue' }), 0)
        break
      case 'relabel':
        loops.setState({ labels: labels(), marked: marks() })
        break
      case 'mark':
        loops.setState({ marked: marks() })
        break
      case 'draw':
        draw()
        break
      case 'keepLater':
        runAfterFrame(() => happen({ kind: 'drawn' }))
        break
      case 'keep':
        keep()
    }
  }

  /** What finishes marks; undefined until it is there. It is fetched the first time that it is wanted. */
  function finishing(isWanted: boolean): FinishedInput['finish'] {
    if (isWanted && !isFetched) {
      isFetched = true
      const arrived = ({ finishMarks }: { readonly finishMarks: FinishedInput['finish'] }) => {
        finish = finishMarks
        if (!state().isClosed) happen({ kind: 'looked', isLit: false })
      }
      import('./finishMarks.ts').then(arrived, console.error)
    }
    return finish
  }

  function search(map: CausalMap, mayBreak: boolean): void {
    forgetLong()
    if (loops.getState().independent || loops.getState().lengths) {
      loops.setState({ independent: null, lengths: null })
    }
    if (mayBreak) long = setTimeout(() => happen({ kind: 'long' }), SHORT_SEARCH)
    finder.find(map, (list, stage) => happen({ kind: 'answered', of: map, list, stage }))
  }

  function forgetLong(): void {
    clearTimeout(long)
    stopLeavingOut()
  }

  function* leaveOut(work: ReturnType<typeof stillClosed>): Generator<void, void> {
    happen({ kind: 'leftOut', list: yield* work })
  }

  function tell(isSame: boolean, isNoted: boolean): void {
    const { map, list, isSearching } = state()
    const was = loops.getState()
    const names = isNoted ? was.names : namesOf(map)
    loops.setState({
      list,
      searching: isSearching,
      labels: isSame ? was.labels : labels(),
      names,
      marked: marks(names),
    })
  }

  function find(key: string): FeedbackLoop | null {
    return indexOf(state().map)(key)
  }

  function labels(): LoopLabels {
    return labelsOf(find, state().numbering.numbers)
  }

  function marks(names = loops.getState().names): LoopsState['marked'] {
    const { map, list, numbering } = state()
    const marked = loopsToMark(map, list.loops, find, lit()).map((loop) => ({
      loop,
      text: numbering.numbers ? labelOf(numbering.numbers, loop) : '',
      name: names.get(loop.key),
    }))
    return keepMarks(loops.getState().marked, marked)
  }

  function spotlit(): FeedbackLoop | null {
    const seen = view.getState()
    const key = seen.pointedLoop ?? seen.heldLoop
    return key === null || litMatch(seen) !== null ? null : find(key)
  }

  /** The loops in the spotlight: the one that is lit, or those of the archetype that is. */
  function lit(): readonly FeedbackLoop[] {
    const found = litMatch(view.getState())?.loops.map(find) ?? [spotlit()]
    return found.filter((loop) => loop !== null)
  }

  happen({ kind: 'opened' })

  document.setAhead(drawer.drawAhead)
  document.setNumbering((loop) => {
    const { numbers } = state().numbering
    return numbers ? numberOf(numbers, loop) || nextNumber(numbers, loop.type) : 1
  })
  const stopFollowing = document.state.subscribe(({ map, edits, isUndo }, before) => {
    if (map === before.map) return
    if (isUndo) happen({ kind: 'undone', keys: brokenLoops(state().list, map) })
    happen({ kind: 'changed', map, edits })
  })
  const stopWatching = view.subscribe((seen, before) => {
    const isLit =
      seen.pointedLoop !== before.pointedLoop ||
      seen.heldLoop !== before.heldLoop ||
      litMatch(seen) !== litMatch(before)
    const isPlaced =
      seen.moved !== before.moved || seen.staged !== before.staged || seen.arranging !== before.arranging
    const isSized = (seen.projector === null) !== (before.projector === null)
    if (isLit || isPlaced || isSized || seen.bending !== before.bending) happen({ kind: 'looked', isLit })
  })

  const session: Session = {
    document,
    view,
    loops,
    drawing,
    spotlit,
    keepNumbers: keep,
    listLoopsUpTo(length) {
      loops.setState({ maxLength: length })
      finder.listUpTo(length)
      happen({ kind: 'lengthChosen' })
    },
    wantIndependent(isWanted) {
      const isFound = loops.getState().independent !== null
      happen({ kind: 'independentWanted', isWanted, isFound })
    },
    wantLengths() {
      finder.measureLengths((lengths) => loops.setState({ lengths }))
    },
    of: belongingsOf(() => session),
    onClose(work) {
      closing.push(work)
    },
    async close() {
      // Who closes a document twice would close it for somebody else.
      if (state().isClosed) return
      happen({ kind: 'closed' })
      for (const work of closing) work()
      view.getState().arranging?.end('giveUp')
      stopFollowing()
      stopWatching()
      clearTimeout(numbering)
      forgetLong()
      drawer.stop()
      stopRehearsing()
      document.setAhead(null)
      document.setNumbering(null)
      finder.close()
      await document.close()
    },
  }
  return session
}

/** Looks labels up as they are asked for: nobody asks for those of all loops of a long list. */
function labelsOf(find: (key: string) => FeedbackLoop | null, numbers: LoopNumbers | null): LoopLabels {
  return {
    get(key, type = find(key)?.type) {
      return numbers && type ? labelOf(numbers, { key, type }) : undefined
    },
  }
}
