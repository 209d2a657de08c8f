import type { NameTeller } from '../../names/teller.ts'
import { WARNING } from '../../rule.ts'
import { findAction } from './action/find.ts'
import { suggest } from './action/suggest.ts'

/** A name is a noun: what is done stands on the arrows. */
export const V04: NameTeller = {
  id: 'V04',
  group: 'names',
  severity: WARNING,
  why: 'Actions live on the arrows; a name says what there is more or less of.',
  tell(reading, words) {
    const action = findAction(reading, words)
    if (action === null) return null
    const better = suggest(action, words)
    const message = `“${reading.name}” reads as an action. Name the level that it moves.`
    const say = (name: string) => `“${reading.name}” reads as an action. Try “${name}”.`
    return better === null ? { message } : { message, rename: { ...better, say } }
  },
}
