import { words } from '../list.ts'

/** Words that say nothing of which thing a name is about. */
export const BARE = words(`
a, an, the, of, our, their
`)

/** Words about which the order of a name means something: pressure on prices from wages. */
export const DIRECTED = words(`
from, to, by, on, over, against, between, for, in, at, with, without, into, per, than, relative, after,
before, under, above, instead
`)

/** Verbs of notes that may also stand before the thing that acts, as in “more plots share the money” and “slow roads”. */
export const COMPARED = words(`
more, higher, less, fewer, lower, slow, cut, limit, raised, reduced, increased, lowered, add, build
`)

/** Notes that say no more than that it takes time. */
export const LATE = words(`
later, much later, only later, takes time, it takes time, this takes time, takes long, after some time,
after a time, after a while, with a delay, delayed, slow, slowly, years later, months later, weeks later,
in the long run
`)

/** Words after which a name goes on: one that ends in any of them says of nothing. */
export const NEVER_LAST = words(`
of, the, our, their, your, its, my, and, or, per, than
`)
