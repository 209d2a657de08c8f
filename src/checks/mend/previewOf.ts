import { findLoops, type LoopList, tellCounts } from '../../loops/index.ts'
import { applyEdit, type CausalMap, foldName, type Id, inText, recordOf } from '../../model/index.ts'
import { loopWords } from '../../words/index.ts'
import { CHECK_LOOPS } from '../loopLimits.ts'
import { nameIn } from '../nameIn.ts'
import { listed } from '../rules/telling.ts'
import type { Change, Fix } from '../types.ts'
import { applyFix, idsNeeded, isApplicable } from './applyFix.ts'
import { tellMerges } from './tellMerges.ts'

/** One line of what a fix would do: a name that goes, one that comes, one that is there and that what goes becomes part of, or a sentence; that of signs that turn says how many. */
export type PreviewLine =
  | { readonly kind: 'goes' | 'comes' | 'into' | 'said'; readonly text: string }
  | { readonly kind: 'turned'; readonly text: string; readonly signs: number }

/** What a fix would do to this map, for people; empty where it makes no sense any more. */
export function previewOf(map: CausalMap, fix: Fix): readonly PreviewLine[] {
  if (!isApplicable(map, fix)) return []
  const ids = Array.from({ length: idsNeeded(map, fix) }, (_, at) => `preview-${at}`)
  const after = applyEdit(map, applyFix, { fix, ids }).map
  const said = (text: string): PreviewLine => ({ kind: 'said', text })
  return [
    ...tellMerged(map, fix),
    ...fix.changes.flatMap((change) => tellChange(map, change)),
    ...[...tellMerges(map, fix), ...tellJoined(map, after, fix)].map(said),
    ...tellLoops(map, after),
  ]
}

/** How many links become part of another, which a fix does that makes them say the same. */
function tellJoined(map: CausalMap, after: CausalMap, { changes }: Fix): readonly string[] {
  const one = new Set(
    changes.flatMap((change) => (change.kind === 'merge' ? [change.keep, change.gone] : [])),
  )
  const removed = new Set(
    changes.flatMap((change) => (change.kind === 'remove' && change.what === 'link' ? [change.id] : [])),
  )
  const count = Object.values(map.links).filter(
    ({ id, source, target }) =>
      recordOf(after.links, id) === undefined && !removed.has(id) && !(one.has(source) && one.has(target)),
  ).length
  if (count === 0) return []
  return [
    count === 1
      ? 'One link goes: it becomes part of the one beside it, with all that was said of either.'
      : `${count} links go: they become part of those beside them, with all that was said of any.`,
  ]
}

/** What becomes one: the names that go and, once, what they become part of; those of one name by their number; and the signs that turn on the way. */
function tellMerged(map: CausalMap, { changes }: Fix): readonly PreviewLine[] {
  const merges = changes.filter((change) => change.kind === 'merge')
  return [...new Set(merges.map(({ keep }) => keep))].flatMap((keep): readonly PreviewLine[] => {
    const into = merges.filter((merge) => merge.keep === keep)
    const name = nameIn(map, keep)
    const others = into.map(({ gone }) => nameIn(map, gone)).filter((one) => foldName(one) !== foldName(name))
    const alike = into.length - others.length
    const signs = into.reduce((sum, { gone, turn }) => sum + (turn ? signsAt(map, gone, keep) : 0), 0)
    return [
      ...others.map((text) => ({ kind: 'goes', text }) as const),
      ...(others.length > 0 ? [{ kind: 'into', text: name } as const] : []),
      ...(alike > 0
        ? [{ kind: 'said', text: `The ${inWords(alike + 1)} called “${name}” become one.` } as const]
        : []),
      ...(signs > 0 ? [turned(signs)] : []),
    ]
  })
}

function inWords(count: number): string {
  return count === 2 ? 'two' : count === 3 ? 'three' : `${count}`
}

function tellChange(map: CausalMap, change: Change): readonly PreviewLine[] {
  const called = (id: Id): string => nameIn(map, id)
  const said = (text: string): readonly PreviewLine[] => [{ kind: 'said', text }]
  const way = (link: Id): string => {
    const { source = '', target = '' } = recordOf(map.links, link) ?? {}
    return `${called(source)} → ${called(target)}`
  }
  const turning = (id: Id): readonly PreviewLine[] => {
    const signs = signsAt(map, id)
    return signs === 0 ? [] : [turned(signs)]
  }
  switch (change.kind) {
    case 'rename': {
      return [
        { kind: 'goes', text: called(change.variable) },
        { kind: 'comes', text: inText(change.name) },
        ...(change.turn ? turning(change.variable) : []),
      ]
    }
    case 'split':
      return [
        { kind: 'goes', text: called(change.variable) },
        ...change.names.map((name): PreviewLine => ({ kind: 'comes', text: inText(name) })),
        ...(change.turn ? turning(change.variable) : []),
        ...said('Each has all the links; delete those that are not its own.'),
        ...change.names
          .filter((name) => isThere(map, name, change.variable))
          .flatMap((name) => said(`“${inText(name)}” is on the map already: make the two one behind this.`)),
      ]
    case 'merge':
      return []
    case 'setKind':
      return said(`“${called(change.variable)}” becomes ${KINDS_IN_WORDS[change.to]}.`)
    case 'setPolarity':
      return said(`${way(change.link)} gets ${change.polarity === '-' ? '\u2212' : change.polarity}.`)
    case 'setDelay':
      return said(`${way(change.link)} ${change.delay ? 'gets a delay mark' : 'loses its delay mark'}.`)
    case 'addLink': {
      const sign = change.polarity === '-' ? '\u2212' : change.polarity
      const ends = `${called(change.source)} → ${called(change.target)}`
      return said(`A link ${ends} with ${sign}${change.delay ? ' and a delay mark' : ''} is drawn.`)
    }
    case 'remove':
      return said(change.what === 'link' ? `${way(change.id)} is taken away.` : REMOVED[change.what])
    case 'relabel':
      return said('The loop gets the letter that its signs make.')
  }
}

function turned(signs: number): PreviewLine {
  return { kind: 'turned', text: `${signs} ${signs === 1 ? 'sign turns' : 'signs turn'} round.`, signs }
}

const KINDS_IN_WORDS = {
  variable: 'a variable of no special kind',
  stock: 'a stock',
  flow: 'a flow',
  action: 'an action',
  perception: 'a perception',
  gap: 'a gap',
  external: 'something from outside',
} as const

const REMOVED = {
  label: 'The text label is taken away.',
  loopNote: 'What was said of the loop is taken away.',
  archetype: 'The tag is taken away.',
} as const

/** The signs at a variable that turn when its sense does: those of links to itself stay, and unknown ones stay unknown; those of links to `other` go. */
function signsAt({ links }: CausalMap, id: Id, other?: Id): number {
  return Object.values(links).filter(
    ({ source, target, polarity }) =>
      polarity !== '?' && (source === id) !== (target === id) && source !== other && target !== other,
  ).length
}

function isThere({ variables }: CausalMap, name: string, but: Id): boolean {
  return Object.values(variables).some((one) => one.id !== but && foldName(one.name) === foldName(name))
}

function tellLoops(before: CausalMap, after: CausalMap): readonly PreviewLine[] {
  const [was, is] = [findLoops(before, CHECK_LOOPS), findLoops(after, CHECK_LOOPS)]
  if (was.loops.length === 0 && is.loops.length === 0) return []
  return [{ kind: 'said', text: compareLoops(was, is) }]
}

function compareLoops(was: LoopList, is: LoopList): string {
  const types = new Map(was.loops.map(({ key, type }) => [key, type]))
  const isSame =
    was.loops.length === is.loops.length && is.loops.every(({ key, type }) => types.get(key) === type)
  if (isSame && was.complete) return `All loops stay as they are: ${inShort(is)}.`
  if (isSame) return 'All loops stay as they are.'
  if (!was.complete || !is.complete) return 'Loops change by it.'
  if (inShort(was) === inShort(is)) return `As many loops as before: ${inShort(is)}.`
  if (was.loops.length === 0) return `There is no loop yet; this closes ${inShort(is)}.`
  if (is.loops.length === 0) return `No loop is left of ${inShort(was)}.`
  return `Now ${inShort(was)}; with it ${inShort(is)}.`
}

/** “1 reinforcing and 3 balancing loops”. */
function inShort(list: LoopList): string {
  return loopWords.tell(tellCounts(list))
}

/** What a fix did, for the ear, from what it was to do: “Water demands is part of Water demand now, 2 signs turned round”, or the label of the fix. Loops are told behind it. */
export function doneInWords({ label }: Pick<Fix, 'label'>, lines: readonly PreviewLine[]): string {
  const of = (kind: PreviewLine['kind']) => lines.flatMap((line) => (line.kind === kind ? [line.text] : []))
  const [goes, comes, into] = [of('goes'), of('comes'), of('into')]
  const signs = lines.reduce((sum, line) => sum + (line.kind === 'turned' ? line.signs : 0), 0)
  const more = signs > 0 ? `, ${signs} ${signs === 1 ? 'sign' : 'signs'} turned round` : ''
  const [there] = into
  if (goes.length > 0 && there !== undefined)
    return `${listed(goes)} ${goes.length === 1 ? 'is' : 'are'} now part of ${there}${more}`
  if (goes.length > 0 && comes.length > 0) return `${listed(goes)} is now ${listed(comes)}${more}`
  return `Done: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`.replace(/\.$/, '')
}
