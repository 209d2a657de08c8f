import type { ById, Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type { FeedbackLoop } from '../types.ts'
import { nameIn } from './words.ts'

/**
 * Two balancing loops that share exactly one variable and push it in opposite directions: the link by which `rising` comes
 * into the shared variable is `+`, that by which `falling` does is `-`. Each undoes what the other does, so that the closed
 * walk round both, which passes the shared variable twice, reinforces; no list of loops holds it. Escalation drawn with one
 * shared scoreboard is one. The direction is that of the names as they are drawn.
 */
export interface FigureOfEight {
  /** The keys of both, joined by a slash. */
  readonly key: string
  readonly shared: Id
  readonly rising: FeedbackLoop
  readonly falling: FeedbackLoop
}

/** What was found, and whether the search was cut short. */
export interface FiguresOfEight {
  /** Those of short loops first. */
  readonly figures: readonly FigureOfEight[]
  /** True when there may be more among these loops than are told. */
  readonly capped: boolean
}

/** Where the search ends: figures told, and pairs of loops looked at, which takes some milliseconds. */
export const EIGHT_LIMITS = { figures: 200, pairs: 60_000 } as const

/** The balancing loops met so far that come into one variable, by the sign with which they do. */
interface Visitors {
  readonly '+': FeedbackLoop[]
  readonly '-': FeedbackLoop[]
}

/**
 * Finds figures of eight among loops that come shortest first. A loop is compared only with those before it that push a
 * variable of it the other way, and no more pairs are looked at than `limits` allows: time grows with the pairs, never
 * with the square of the list.
 */
export function findFiguresOfEight(
  loops: readonly FeedbackLoop[],
  limits: { readonly figures: number; readonly pairs: number } = EIGHT_LIMITS,
): FiguresOfEight {
  return finish(figuresInPieces(loops, limits))
}

/** `findFiguresOfEight` with pauses, so that the page can do other things in between. */
export function* figuresInPieces(
  loops: readonly FeedbackLoop[],
  limits: { readonly figures: number; readonly pairs: number } = EIGHT_LIMITS,
): Generator<void, FiguresOfEight> {
  const visitors = new Map<Id, Visitors>()
  const figures: FigureOfEight[] = []
  let pairs = 0
  let work = 0
  for (const loop of loops) {
    if (loop.type !== 'B') continue
    const own = new Set(loop.variables)
    work += own.size
    for (const [at, shared] of loop.variables.entries()) {
      const sign = signInto(loop, at)
      const others = visitors.get(shared)?.[sign === '+' ? '-' : '+'] ?? []
      for (const other of others) {
        if (work++ >= BETWEEN_PAUSES) {
          work = 0
          yield
        }
        if (pairs++ >= limits.pairs) return { figures, capped: true }
        if (!sharesOne(own, other)) continue
        if (figures.length >= limits.figures) return { figures, capped: true }
        const [rising, falling] = sign === '+' ? [loop, other] : [other, loop]
        figures.push({ key: `${rising.key}/${falling.key}`, shared, rising, falling })
      }
    }
    for (const [at, id] of loop.variables.entries()) {
      const there = visitors.get(id) ?? { '+': [], '-': [] }
      there[signInto(loop, at)].push(loop)
      visitors.set(id, there)
    }
  }
  return { figures, capped: false }
}

/** Pairs looked at between two pauses: about half a millisecond. */
const BETWEEN_PAUSES = 1_000

/** The sign of the link by which a loop comes into its variable at this place. A balancing loop has no other signs. */
function signInto(loop: FeedbackLoop, at: number): '+' | '-' {
  return loop.signs.at(at - 1) === '-' ? '-' : '+'
}

/** Whether a loop passes no more than one of these variables, given that it passes one. */
function sharesOne(variables: ReadonlySet<Id>, loop: FeedbackLoop): boolean {
  let shared = 0
  for (const id of loop.variables) if (variables.has(id) && ++shared > 1) return false
  return true
}

/**
 * The figure in words, walked from the variable that raises the shared one round both loops: "More Fare B, more Share, more
 * Fare A, less Share, so more Fare B: B1 and B2 share only Share and push it in opposite directions, so that together they
 * reinforce". `labels` are those of `rising` and `falling`.
 */
export function tellFigureOfEight(
  { shared, rising, falling }: FigureOfEight,
  labels: readonly [string, string],
  variables: ById<{ readonly name: string }>,
): string {
  const up = walkFrom(rising, shared)
  const turned = [...up.slice(-1), ...walkFrom(falling, shared), ...up.slice(0, -1)]
  const first = nameIn(variables, up.at(-2)?.id ?? shared)
  let isMore = true
  const told = turned.map(({ id, sign }) => {
    if (sign === '-') isMore = !isMore
    return `${isMore ? 'more' : 'less'} ${nameIn(variables, id)}`
  })
  const end = told.pop() ?? ''
  const walk = [`More ${first}`, ...told].join(', ')
  const both = `${labels[0]} and ${labels[1]} share only ${nameIn(variables, shared)}`
  return `${walk}, so ${end}: ${both} and push it in opposite directions, so that together they reinforce`
}

/** The loop from just after a variable round to it: what is come to, and with what sign. */
function walkFrom(loop: FeedbackLoop, from: Id): readonly { readonly id: Id; readonly sign: string }[] {
  const start = loop.variables.indexOf(from)
  return loop.variables.map((_, step) => {
    const link = (start + step) % loop.variables.length
    const id = loop.variables[(link + 1) % loop.variables.length] ?? ''
    return { id, sign: loop.signs[link] ?? '?' }
  })
}
