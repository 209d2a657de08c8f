import { words } from '../list.ts'

/** Words before a noun that say nothing of it. */
export const ARTICLES = words('the, a, an, our, their, your, its, this, that, these, those, my')
export const PREPOSITIONS = words(`
of, in, on, at, by, for, from, to, with, between, among, per, about, against, within, under, over, without, across, through, during, after, before, since, until, towards, into, as, than, around, near, beyond, behind, via, amongst, toward, upon, out, along, above, below, inside, outside, beside, throughout, alongside
`)

/** Words that begin a clause, of which there is no place in a name. */
export const CLAUSES = words(
  'that, which, because, why, while, although, if, unless, so that, due to, as a result of, caused by, leading to, leads to, results in, resulting in, in order to, despite, thanks to, owing to',
)
/** Words with which a question begins, or a clause at the beginning of a name. */
export const ASKING = words(
  'how, why, what, whether, who, because, when, whenever, if, although, while, unless, where, until',
)

/** Verbs by which a name is a sentence. */
export const FINITE = words(
  "is, are, was, were, has, have, had, does, do, did, will, would, should, must, cannot, can't, don't, doesn't, isn't, aren't, won't, can, could, may not, need to, needs to, am",
)

/** Words behind a noun that say in which state what is counted is; participles in -ed besides. */
export const STATES = words(
  'sold, left, open, made, built, bought, lost, kept, found, held, paid, seen, sent, given, taken, done, grown, sown, spent, won, met, due, idle, closed, missing, waiting, running, working, available, online, owed, pending, born, caught, taught, read, written, drawn, broken, cut, eaten, fed, shot, lent, put, unsold, unpaid, full',
)

/** So long may a name be. */
export const MOST_WORDS = 6
export const MOST_LETTERS = 40
