import { type MapRule, SETTLE } from '../../rule.ts'
import { eachOrMost } from './eachOrMost.ts'

/** L13: a link of which nobody has noted how it works. */
export const unexplained: MapRule = {
  id: 'L13',
  group: 'links',
  of: 'map',
  severity: SETTLE,
  why: 'Who was not in the room needs to read why the one affects the other.',
  find: (seen) =>
    eachOrMost(seen, ({ note }) => note.trim() === '', {
      each: (from, to) => `From ${from} to ${to} nothing says why. One sentence in the note is enough.`,
      all: (count) =>
        `None of the ${count} links says why the one affects the other. One sentence in the note of each is enough.`,
      most: (count, of) =>
        `${count} of ${of} links do not say why the one affects the other. One sentence in the note of each is enough.`,
    }),
}
