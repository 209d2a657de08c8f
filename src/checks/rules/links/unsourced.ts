import { type MapRule, SETTLE } from '../../rule.ts'
import { eachOrMost } from './eachOrMost.ts'

/** L14: a link of which nobody has said how well it is known, nor where that can be read. That it is assumed is an answer, which only a person gives. */
export const unsourced: MapRule = {
  id: 'L14',
  group: 'links',
  of: 'map',
  severity: SETTLE,
  why: 'Readers must see what is known and what the room assumed.',
  find: (seen) =>
    eachOrMost(seen, ({ evidence, reference }) => evidence === 'none' && reference.trim() === '', {
      each: (from, to) =>
        `From ${from} to ${to} nothing says how well it is known: documented, plausible or an assumption?`,
      all: (count) =>
        `None of the ${count} links says how well it is known. Choose documented, plausible or an assumption in the details of each.`,
      most: (count, of) =>
        `${count} of ${of} links do not say how well they are known. Choose documented, plausible or an assumption in the details of each.`,
    }),
}
