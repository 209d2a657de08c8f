import type { Link, Polarity } from '../../../model/index.ts'
import { recordOf } from '../../../model/index.ts'
import { INFO, type LinkRule } from '../../rule.ts'
import { LINK_WORDS } from '../../words/en/links.ts'
import { plainWords, stemOf } from '../plainWords.ts'
import { ends, signOf } from '../telling.ts'

/** Words between which the source, the verb and the effect of a note stand, and within which a negation turns the verb. */
const NEAR = 3

/**
 * L11: a note that says the other sign, or a `−` of which the note says no more than that it takes time. A note is compared only when one verb in it raises
 * or lowers, the effect follows it, nothing but the source stands before it, and no negation is near: all else talks of something else as often as not.
 */
export const noteAgainstSign: LinkRule = {
  id: 'L11',
  group: 'links',
  of: 'link',
  severity: INFO,
  why: 'A sign is easily mistyped, and what is late is not the opposite.',
  find(link, seen) {
    if (link.polarity === '?') return null
    const { from, to } = ends(link, seen)
    if (isOnlyLate(link))
      return {
        message: `The link from ${from} to ${to} is ${signOf('-')}, and its note says only that it is late. Late is not opposite: a delay mark says it.`,
        fix: turned(link, '+'),
      }
    const names = [link.source, link.target].map((id) => recordOf(seen.map.variables, id)?.name ?? '')
    const said = saidBy(link.note, names[0] ?? '', names[1] ?? '')
    if (said === null || said.polarity === link.polarity) return null
    return {
      message: `The note of the link from ${from} to ${to} says ${said.verb}, but its sign is ${signOf(link.polarity)}.`,
      fix: turned(link, said.polarity),
    }
  },
}

function turned({ id }: Link, polarity: Polarity) {
  return {
    label: `Make the sign ${signOf(polarity)}`,
    changes: [{ kind: 'setPolarity', link: id, polarity } as const],
  }
}

function isOnlyLate({ polarity, delay, note }: Link): boolean {
  return polarity === '-' && delay && LINK_WORDS.late.includes(plainWords(note).join(' '))
}

/** The sign that a note says in one plain clause, and by which word; null where it does not. */
function saidBy(
  note: string,
  source: string,
  target: string,
): { readonly polarity: '+' | '-'; readonly verb: string } | null {
  const words = plainWords(note)
  const verbs = words.flatMap((_, at) => verbAt(words, at))
  const [verb] = verbs
  if (verb === undefined || verbs.length > 1) return null
  const before = words.slice(0, verb.at)
  const after = words.slice(verb.at + verb.length, verb.at + verb.length + NEAR)
  const around = [...before.slice(-NEAR), ...after]
  if (LINK_WORDS.negations.some((negation) => ` ${around.join(' ')} `.includes(` ${negation} `))) return null
  const [cause, effect] = [named(source, target), named(target, source)]
  const isTold = before.length > 0 ? speaksOf(before.slice(-NEAR), cause) : isBare(words, verb, effect)
  if (!speaksOf(after, effect) || !isTold) return null
  return { polarity: verb.polarity, verb: words.slice(verb.at, verb.at + verb.length).join(' ') }
}

function verbAt(words: readonly string[], at: number) {
  return (['raise', 'lower'] as const).flatMap((list) => {
    const found = LINK_WORDS[list].find((verb) =>
      verb.split(' ').every((word, next) => words[at + next] === word),
    )
    const polarity: '+' | '-' = list === 'raise' ? '+' : '-'
    return found === undefined ? [] : [{ at, length: found.split(' ').length, polarity }]
  })
}

/** The words of a name that say something, and that the other name has not, too. */
function named(name: string, other: string): ReadonlySet<string> {
  const others = new Set(plainWords(other).map(stemOf))
  return new Set(
    plainWords(name)
      .filter(tells)
      .map(stemOf)
      .filter((word) => !others.has(word)),
  )
}

function speaksOf(words: readonly string[], name: ReadonlySet<string>): boolean {
  return words.some((word) => name.has(stemOf(word)))
}

/** Whether a note that begins with its verb has that of the effect: “more” and “less” may be about anything unless nothing but the effect follows. */
function isBare(
  words: readonly string[],
  { at, length }: { readonly at: number; readonly length: number },
  effect: ReadonlySet<string>,
): boolean {
  if (!LINK_WORDS.compared.includes(words[at] ?? '')) return true
  return words.slice(at + length).every((word) => effect.has(stemOf(word)) || !tells(word))
}

function tells(word: string): boolean {
  return !LINK_WORDS.bare.includes(word) && !LINK_WORDS.directed.includes(word)
}
