import { words } from '../list.ts'

/** Verbs by which a note on a link says that the effect goes up. */
export const NOTE_RAISE = words(`
raises, raise, increases, more, adds, grows, builds, helps, improves, boosts, strengthens, attracts,
encourages, brings, higher
`)

/** Verbs by which it says that the effect goes down. */
export const NOTE_LOWER = words(`
reduces, lowers, less, fewer, falls, cuts, prevents, weakens, erodes, drains, discourages, limits, slows,
kills, removes, drives away, lower
`)

/** Words that turn what stands beside them. */
export const NOTE_NEGATIONS = words(`
not, no, never, less, fewer, without, hardly, stops, instead of, nobody, cannot, avoid, avoids
`)

/** Things called “net” of which nothing was subtracted. */
export const NET_OK = words(`
safety net, bed nets, mosquito net, net curtain, fishing nets, internet, network, nets
`)
