import {
  acceptLoopType,
  addThings,
  type CausalMap,
  changeVariable,
  deleteThings,
  type Edit,
  foldName,
  type Id,
  loopKey,
  loopTypeOf,
  mergeVariables,
  recordOf,
  removeRecords,
  renameVariable,
  setDelay,
  setPolarity,
  turnVariable,
} from '../../model/index.ts'
import type { Change, Fix } from '../types.ts'
import { joinSigns } from './joinSigns.ts'
import { splitInTwo } from './splitInTwo.ts'

/** What a fix is applied with. */
export interface FixArguments {
  readonly fix: Fix
  /** Ids that nothing has, at least `idsNeeded` of them. */
  readonly ids: readonly Id[]
}

/** How many new ids a fix needs on this map. */
export function idsNeeded(map: CausalMap, { changes }: Fix): number {
  return changes.reduce((sum, change) => sum + idsFor(map, change), 0)
}

function idsFor(map: CausalMap, change: Change): number {
  if (change.kind === 'addLink') return 1
  if (change.kind !== 'split') return 0
  const isAtIt = ({ source, target }: { source: Id; target: Id }) =>
    source === change.variable || target === change.variable
  return 1 + Object.values(map.links).filter(isAtIt).length
}

/**
 * Mends what was found, as one step. Changes nothing where any of its changes makes no sense any more: what it is about is gone, is called otherwise by now,
 * or there are too few ids. The changes of one fix touch different things.
 */
export const applyFix: Edit<FixArguments> = (map, { fix, ids }) => {
  if (!isApplicable(map, fix) || ids.length < idsNeeded(map, fix)) return
  const left = [...ids]
  for (const change of fix.changes) {
    const own = left.splice(0, idsFor(map, change))
    make(map, change, own)
  }
  joinSigns(map, fix)
}

/** Whether all changes of a fix still make sense on this map. */
export function isApplicable(map: CausalMap, { changes }: Fix): boolean {
  return changes.length > 0 && changes.every((change) => makesSense(map, change))
}

function makesSense(map: CausalMap, change: Change): boolean {
  const { variables, links } = map
  switch (change.kind) {
    case 'rename':
      return isCalled(map, change.variable, change.was) && !isTaken(map, change)
    case 'split':
      return isCalled(map, change.variable, change.was)
    case 'merge':
      return (
        change.keep !== change.gone &&
        recordOf(variables, change.keep) !== undefined &&
        isCalled(map, change.gone, change.was)
      )
    case 'setKind': {
      const variable = recordOf(variables, change.variable)
      return variable !== undefined && variable.kind !== change.to
    }
    case 'setPolarity': {
      const link = recordOf(links, change.link)
      return link !== undefined && link.polarity !== change.polarity
    }
    case 'setDelay': {
      const link = recordOf(links, change.link)
      return link !== undefined && link.delay !== change.delay
    }
    case 'addLink':
      return (
        change.source !== change.target &&
        recordOf(variables, change.source) !== undefined &&
        recordOf(variables, change.target) !== undefined &&
        !Object.values(links).some(
          ({ source, target, polarity }) =>
            source === change.source && target === change.target && polarity === change.polarity,
        )
      )
    case 'remove':
      return recordOf<object>(map[LISTS[change.what]], change.id) !== undefined
    case 'relabel': {
      const note = noteOn(map, change.loop)
      return note !== undefined && note.declared !== '' && loopTypeOf(map, note.links) !== null
    }
  }
}

const LISTS = {
  link: 'links',
  label: 'labels',
  loopNote: 'loopNotes',
  archetype: 'archetypeNotes',
} as const

function isCalled({ variables }: CausalMap, id: Id, was: string | undefined): boolean {
  const variable = recordOf(variables, id)
  return variable !== undefined && (was === undefined || foldName(variable.name) === foldName(was))
}

/** Whether another variable has the name that this one is to get: who called it so meanwhile is asked about both. */
function isTaken(
  { variables }: CausalMap,
  change: { readonly variable: Id; readonly name: string },
): boolean {
  const folded = foldName(change.name)
  return Object.values(variables).some(({ id, name }) => id !== change.variable && foldName(name) === folded)
}

function noteOn({ loopNotes }: CausalMap, key: string) {
  return Object.values(loopNotes).find(({ links }) => loopKey(links) === key)
}

function make(map: Parameters<Edit<FixArguments>>[0], change: Change, ids: readonly Id[]): void {
  switch (change.kind) {
    case 'rename':
      renameVariable(map, { id: change.variable, name: change.name })
      if (change.turn) turnVariable(map, { id: change.variable })
      break
    case 'merge':
      if (change.turn) turnVariable(map, { id: change.gone })
      mergeVariables(map, { from: change.gone, into: change.keep })
      break
    case 'split':
      if (change.turn) turnVariable(map, { id: change.variable })
      splitInTwo(map, { id: change.variable, names: change.names, ids })
      break
    case 'setKind':
      changeVariable(map, { ids: [change.variable], fields: { kind: change.to } })
      break
    case 'setPolarity':
      setPolarity(map, { ids: [change.link], polarity: change.polarity })
      break
    case 'setDelay':
      setDelay(map, { ids: [change.link], delay: change.delay })
      break
    case 'addLink': {
      const [id = ''] = ids
      const { source, target, polarity, delay } = change
      addThings(map, { links: [{ id, source, target, polarity, delay }] })
      break
    }
    case 'remove':
      if (change.what === 'link') deleteThings(map, { links: [change.id] })
      else removeRecords(map, { kind: LISTS[change.what], ids: [change.id] })
      break
    case 'relabel': {
      const note = noteOn(map, change.loop)
      if (note) acceptLoopType(map, { id: note.id, number: 0 })
    }
  }
}
