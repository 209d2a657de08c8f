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
kills, removes, drives away, lower,
reduce, reduced, reducing, lowered, cut, decreases, decrease, prevent, weaken, erode, drain, discourage, limit, slow, kill, remove,
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
