import type { CausalMap } from '../../model/index.ts'
import type { SessionEffect, SessionEvent, SessionState } from './events.ts'
import { NO_LOOPS } from './loopNotes.ts'
import { isNumbered, NO_NUMBERING, numberList, numberMore, withUndone } from './numbering.ts'

type Stepped = readonly [SessionState, readonly SessionEffect[]]

const NOTHING: readonly SessionEffect[] = []
const DRAW: readonly SessionEffect[] = [{ kind: 'draw' }]
const MARK_AND_DRAW: readonly SessionEffect[] = [{ kind: 'mark' }, { kind: 'draw' }]
const LET_GO = { kind: 'letGo' } as const

/** A session of this map before anything is known of it; `edits` were made before. */
export function freshSession(map: CausalMap, edits: number): SessionState {
  return {
    map,
    edits,
    list: NO_LOOPS,
    listed: map,
    isSearching: false,
    isRenamed: false,
    told: null,
    numbering: NO_NUMBERING,
    isFollowing: false,
    isWhole: false,
    wantsIndependent: false,
    keptAt: edits,
    isKeeping: false,
    isClosed: false,
  }
}

/** How a session follows its map: what it lists, numbers and draws, and when. */
export function next(state: SessionState, event: SessionEvent): Stepped {
  switch (event.kind) {
    case 'opened':
    case 'lengthChosen':
      return search({ ...state, isFollowing: true }, NOTHING, [LET_GO])
    case 'changed':
      return follow(state, { ...state, map: event.map, edits: event.edits, isFollowing: true })
    case 'followed':
      return tell({ ...state, isFollowing: false })
    case 'answered':
      return hear(state, event)
    case 'long': {
      const { list, listed: before, map } = state
      return [state, [{ kind: 'leaveOut', list, before, map }]]
    }
    case 'leftOut': {
      const { list } = event
      const { map, told } = state
      return [{ ...state, list, listed: map, told: told && { ...told, list } }, [{ kind: 'showList', list }]]
    }
    case 'numbersDue': {
      const numbering = numberMore(state.numbering, state.map)
      return [{ ...state, numbering }, [{ kind: 'relabel' }, ...later(numbering.waiting)]]
    }
    case 'looked':
      return [state, state.isFollowing ? NOTHING : event.isLit ? MARK_AND_DRAW : DRAW]
    case 'independentWanted': {
      const { isWanted, isFound } = event
      const isAsked = isWanted && !isFound && !state.isSearching
      return [{ ...state, wantsIndependent: isWanted }, isAsked ? [{ kind: 'findIndependent' }] : NOTHING]
    }
    case 'drawn': {
      const { isClosed, isSearching, keptAt, edits } = state
      const rested = { ...state, isKeeping: false }
      if (isClosed || isSearching || keptAt === edits) return [rested, NOTHING]
      return [{ ...rested, keptAt: edits }, [{ kind: 'keep' }]]
    }
    case 'undone':
      return [{ ...state, numbering: withUndone(state.numbering, event.keys) }, NOTHING]
    case 'kept':
      return [{ ...state, keptAt: event.edits }, NOTHING]
    case 'closed':
      return [{ ...state, isClosed: true }, NOTHING]
  }
}

/** Looks for the loops of the map as it is now, after and before what else is to be done. */
function search(
  state: SessionState,
  earlier: readonly SessionEffect[],
  later: readonly SessionEffect[],
): Stepped {
  const { map, listed } = state
  return [
    { ...state, isSearching: true, isRenamed: false },
    [...earlier, { kind: 'search', map, mayBreak: listed.links !== map.links }, ...later],
  ]
}

function follow({ map: before }: SessionState, state: SessionState): Stepped {
  const { map } = state
  const earlier = [{ kind: 'stopRehearsing' } as const]
  if (before.links !== map.links) return search(state, earlier, [{ kind: 'followLinks' }, LET_GO])
  const isRenamed = namesDiffer(before, map)
  if (isRenamed && !state.isSearching) return search(state, earlier, [LET_GO])
  return [{ ...state, isRenamed: state.isRenamed || isRenamed }, [...earlier, LET_GO]]
}

function hear(before: SessionState, event: Extract<SessionEvent, { readonly kind: 'answered' }>): Stepped {
  const { list, stage, of } = event
  // The shortest few of a long list are of use only while there are fewer to see.
  if (stage === 'first' && before.list.loops.length >= list.loops.length) return [before, NOTHING]
  const isLast = stage === 'count'
  const isSearching = stage === 'first'
  const state = { ...before, list, listed: of, isSearching, isWhole: before.isWhole || isLast }
  const effects: SessionEffect[] = [{ kind: 'forgetLong' }]
  if (isLast && !before.isWhole) effects.push({ kind: 'rehearse', isComplete: list.complete })
  if (isLast && state.wantsIndependent) effects.push({ kind: 'findIndependent' })
  if (state.isFollowing) return [state, effects]
  return state.isRenamed && !isSearching ? search(state, effects, DRAW) : tell(state, effects, true)
}

/** Brings numbers, names and marks in line, and draws them. An answer is told as new even where nothing in it is. */
function tell(state: SessionState, earlier: readonly SessionEffect[] = NOTHING, isAnswer = false): Stepped {
  const { map, list, told, edits, keptAt } = state
  const before = isAnswer ? null : told
  const isListed = before?.list === list
  const isNoted = before?.map.loopNotes === map.loopNotes && before.map.links === map.links
  const isSame = isListed && isNoted
  const isDone = isSame || (isListed && isNumbered(state.numbering, map))
  const numbering = isDone ? state.numbering : numberList(state.numbering, map, list)
  const isKept = state.isKeeping || state.isSearching || keptAt === edits
  return [
    { ...state, told: { list, map }, numbering, isKeeping: state.isKeeping || !isKept },
    [
      ...earlier,
      { kind: 'tell', isSame, isNoted },
      ...(isDone ? NOTHING : later(numbering.waiting)),
      ...(isKept ? NOTHING : [{ kind: 'keepLater' } as const]),
      ...DRAW,
    ],
  ]
}

function later(waiting: readonly unknown[]): readonly SessionEffect[] {
  return waiting.length > 0 ? [{ kind: 'numberLater' }] : NOTHING
}

/** Whether a name changed, which is all that a search looks at in variables, and that only to order equal loops. */
function namesDiffer(before: CausalMap, after: CausalMap): boolean {
  if (before.variables === after.variables) return false
  return Object.values(after.variables).some((variable) => {
    const earlier = before.variables[variable.id]
    return earlier !== variable && earlier !== undefined && earlier.name !== variable.name
  })
}
