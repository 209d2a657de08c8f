import { foldName, type Variable } from '../../../model/index.ts'
import { alikeGroups } from '../../names/alikeGroups.ts'
import { partOfNames } from '../../names/partOf.ts'
import { type Gist, gistOf, isSameThing } from '../../names/sameThing.ts'
import { atVariable, type Found, type MapRule, WARNING } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { listed } from '../telling.ts'

/** No idea stands on the map twice. Names of which every two are alike are told at once, to be made one at once. */
export const V02: MapRule = {
  id: 'V02',
  group: 'names',
  severity: WARNING,
  of: 'map',
  why: 'Loops break silently when one idea is drawn twice.',
  find(seen) {
    const named = seen.variables.flatMap((variable) => {
      const reading = seen.reading(variable)
      return reading.words.length === 0 ? [] : [{ variable, gist: gistOf(reading, seen.words) }]
    })
    const pairs = candidates(named).flatMap(([at, other]) => {
      const [one, two] = [named[at], named[other]]
      if (!one || !two) return []
      const isTwice =
        foldName(one.variable.name) === foldName(two.variable.name) ||
        isSameThing(one.gist, two.gist, seen.words)
      return isTwice ? [[at, other] as const] : []
    })
    return alikeGroups(pairs, leftTogether(named, seen)).flatMap((group) =>
      foundOf(
        group.flatMap((at) => named[at]?.variable ?? []),
        seen,
      ),
    )
  },
}

/** What people left as it is, as numbers of names: pairs, or more. It is told by itself, that it stays so, and the rest is asked about. */
function leftTogether(named: readonly Named[], { map }: Seen): readonly (readonly number[])[] {
  const notes = Object.values(map.checkNotes).filter(({ rule }) => rule === 'V02')
  if (notes.length === 0) return []
  const numbers = new Map(named.map(({ variable }, at) => [variable.id, at]))
  return notes.flatMap(({ variables, part }) => {
    const group = variables.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
    const names = group.map((at) => named[at]?.variable.name ?? '')
    return group.length === variables.length && part === partOfNames(...names) ? [group] : []
  })
}

interface Named {
  readonly variable: Variable
  readonly gist: Gist
}

/**
 * Pairs that may be one thing, each once and in order, by their numbers: those that share all words, or all but one. They are found by what is left when a word is left out, so
 * that a map of thousands of names is not compared pair by pair.
 */
function candidates(named: readonly Named[]): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>()
  named.forEach(({ gist }, at) => {
    const keys = [
      gist.sorted,
      gist.joined,
      ...gist.words.map((word, left) => keyWithout(gist.words, word, left)),
    ]
    for (const key of new Set(keys)) {
      const there = byKey.get(key)
      if (there) there.push(at)
      else byKey.set(key, [at])
    }
  })
  const pairs = new Map<number, readonly [number, number]>()
  for (const group of byKey.values()) {
    for (const [index, at] of group.slice(0, MOST_ALIKE).entries()) {
      for (const other of group.slice(index + 1, MOST_ALIKE)) {
        pairs.set(at * named.length + other, [at, other])
      }
    }
  }
  return [...pairs].toSorted(([a], [b]) => a - b).map(([, pair]) => pair)
}

/** So many names that are alike but for a word are compared. */
const MOST_ALIKE = 60

/** The words with a blank for one of them, of which the first letter stays. */
function keyWithout(words: readonly string[], word: string, left: number): string {
  return words.map((each, at) => (at === left ? `${word.slice(0, 1)}*` : each)).join(' ')
}

/** Several variables that look like one, in the order of the map. What has most links stays, the first where several have. */
function foundOf(variables: readonly Variable[], { nameOf, into, outOf }: Seen): readonly Found[] {
  const degree = ({ id }: Variable) => into(id).length + outOf(id).length
  const [keep, ...gone] = variables.toSorted((one, other) => degree(other) - degree(one))
  const [first, ...others] = variables
  if (!keep || !first) return []
  return [
    {
      message: `${standing(variables.map(({ id }) => nameOf(id)))}. Make them one?`,
      where: [atVariable(first), ...others.map(atVariable)],
      part: partOfNames(...variables.map(({ name }) => name)),
      fix: {
        label: `Make them one, “${nameOf(keep.id)}”`,
        changes: gone.map(({ id }) => ({ kind: 'merge', keep: keep.id, gone: id })),
      },
    },
  ]
}

/** How names stand on the map, as the beginning of a sentence. */
function standing(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const often = (count: number) => (count === 2 ? 'twice' : `${count} times`)
  const [[only = ''] = []] = counts
  if (counts.size === 1) return `“${only}” stands on the map ${often(names.length)}`
  const told = [...counts].map(([name, count]) => `“${name}”${count > 1 ? ` (${often(count)})` : ''}`)
  return `${listed(told)} look like the same variable`
}
