import { words } from '../list.ts'

/** Verbs by which a note on a link says that the effect goes up. */
export const NOTE_RAISE = words(`
raises, raise, increases, more, adds, grows, builds, helps, improves, boosts, strengthens, attracts,
encourages, brings, higher,
raised, raising, increase, increased, increasing, add, build, improve, boost, strengthen, attract, encourage, bring
`)

/** Verbs by which it says that the effect goes down. */
export const NOTE_LOWER = words(`
reduces, lowers, less, fewer, falls, cuts, prevents, weakens, erodes, drains, discourages, limits, slows,
kills, removes, destroys, undermines, drives away, lower,
reduce, reduced, reducing, lowered, cut, decreases, decrease, prevent, weaken, erode, drain, discourage, limit, slow, kill, remove, destroy, undermine,
drive away
`)

/** Words that turn what stands beside them. */
export const NOTE_NEGATIONS = words(`
not, no, never, less, fewer, without, hardly, stops, instead of, nobody, cannot, avoid, avoids,
doesn't, don't, neither, nor, unless, if, lack, loss
`)

/** Things called “net” of which nothing was subtracted. */
export const NET_OK = words(`
safety net, bed nets, mosquito net, net curtain, fishing nets, internet, network, nets,
safety nets, bed net, mosquito nets, net curtains, fishing net, treated net, treated nets, insecticide-treated nets
`)

/** Comparatives: of what follows them there is more, or less. */
export const NOTE_MORE = words(
  'more, higher, greater, rising, growing, increasing, increased, longer, larger, bigger',
)
export const NOTE_LESS = words(
  'less, fewer, lower, falling, shrinking, declining, decreasing, decreased, reduced, shorter, smaller',
)

/** Verbs that say of what stands before them that it goes up, and such that say that it goes down, where they have no object. */
export const NOTE_RISES = words(
  'rises, rise, grows, grow, increases, increase, climbs, climb, goes up, go up, swells, swell',
)
export const NOTE_FALLS = words(
  'falls, fall, drops, drop, shrinks, shrink, declines, decline, decreases, decrease, goes down, go down, dwindles, dwindle',
)

/** Verbs that with “out” or “away” behind what they act on say that there is less of it. */
export const NOTE_OUT = words(
  'push, pushes, drive, drives, force, forces, keep, keeps, squeeze, squeezes, crowd, crowds, price, prices, drag, drags, scare, scares',
)
export const NOTE_AWAY = words('out, away, off')

/** Verbs by which the source has the target do what follows. */
export const NOTE_MAKES = words('make, makes, made, let, lets, have, has, cause, causes, help, helps, see')

/** Words that stand for the source at the beginning of a note. */
export const NOTE_ITSELF = words('it, this, that, they, these, which')

/** Words with which a clause begins that says when or why. */
export const NOTE_WHEN = words('when, whenever, as, if, because, while, where, since, so, then')
