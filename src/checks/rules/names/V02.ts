import { foldName, type Variable } from '../../../model/index.ts'
import { partOfNames } from '../../names/partOf.ts'
import { type Gist, gistOf, isSameThing } from '../../names/sameThing.ts'
import { atVariable, type Found, type MapRule, WARNING } from '../../rule.ts'
import type { Seen } from '../../see.ts'

/** No idea stands on the map twice. */
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
    return candidates(named).flatMap(([one, other]) => {
      const isTwice =
        foldName(one.variable.name) === foldName(other.variable.name) ||
        isSameThing(one.gist, other.gist, seen.words)
      return isTwice ? [foundOf(one.variable, other.variable, seen)] : []
    })
  },
}

interface Named {
  readonly variable: Variable
  readonly gist: Gist
}

/**
 * Pairs that may be one thing, each once and in order: those that share all words, or all but one. They are found by what is left when a word is left out, so
 * that a map of thousands of names is not compared pair by pair.
 */
function candidates(named: readonly Named[]): readonly (readonly [Named, Named])[] {
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
  const pairs = new Map<number, readonly [Named, Named]>()
  for (const group of byKey.values()) {
    for (const [index, at] of group.slice(0, MOST_ALIKE).entries()) {
      for (const other of group.slice(index + 1, MOST_ALIKE)) {
        const [one, two] = [named[at], named[other]]
        if (one && two) pairs.set(at * named.length + other, [one, two])
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

function foundOf(one: Variable, other: Variable, { nameOf, into, outOf }: Seen): Found {
  const degree = ({ id }: Variable) => into(id).length + outOf(id).length
  const [keep, gone] = degree(other) > degree(one) ? [other, one] : [one, other]
  const isEqual = nameOf(one.id) === nameOf(other.id)
  return {
    message: isEqual
      ? `“${nameOf(one.id)}” stands on the map twice. Make them one?`
      : `“${nameOf(one.id)}” and “${nameOf(other.id)}” look like the same variable. Make them one?`,
    where: [atVariable(one), atVariable(other)],
    part: partOfNames(one.name, other.name),
    fix: {
      label: `Make them one, “${nameOf(keep.id)}”`,
      changes: [{ kind: 'merge', keep: keep.id, gone: gone.id }],
    },
  }
}
