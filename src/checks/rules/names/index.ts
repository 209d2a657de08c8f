import type { Variable } from '../../../model/index.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Told } from '../../names/types.ts'
import type { Found, Rule, VariableRule } from '../../rule.ts'
import type { Fix } from '../../types.ts'
import { V01 } from './V01.ts'
import { V03 } from './V03.ts'
import { V04 } from './V04.ts'
import { V05 } from './V05.ts'
import { V06 } from './V06.ts'
import { V08 } from './V08.ts'
import { isSentence, V09 } from './V09.ts'
import { V10 } from './V10.ts'
import { V11 } from './V11.ts'
import { V12 } from './V12.ts'
import { V13 } from './V13.ts'

/** One rule speaks of a name, the first of these that has anything to say. */
export const IN_TURN: readonly NameTeller[] = [V12, V11, V13, V08, V03, V04, V05, V06, V09]

/** What is said of the words of a name, and by which rule; null for one that is fine. */
export function tellName(
  reading: NameReading,
  words: NameWords,
): { readonly teller: NameTeller; readonly told: Told } | null {
  if (reading.words.length === 0) return null
  const sentence = isSentence(reading, words) ? V09.tell(reading, words) : null
  for (const teller of IN_TURN) {
    const told = teller.tell(reading, words)
    if (told !== null && !(sentence !== null && (teller === V05 || teller === V06))) return { teller, told }
  }
  return null
}

const tellings = new WeakMap<NameReading, ReturnType<typeof tellName>>()

function ruleOf({ id, group, severity, why }: NameTeller): VariableRule {
  return {
    id,
    group,
    severity,
    why,
    of: 'variable',
    find(variable, { reading, words }) {
      const read = reading(variable)
      const known = tellings.get(read)
      const telling = known === undefined ? tellName(read, words) : known
      if (known === undefined) tellings.set(read, telling)
      return telling?.teller.id === id ? foundOf(variable, telling.told) : null
    },
  }
}

function foundOf({ id, name }: Variable, { message, rename, split }: Told): Found {
  return { message, fix: fixOf(id, name, rename, split) }
}

function fixOf(variable: string, was: string, rename: Told['rename'], split: Told['split']): Fix | null {
  if (rename && rename.name !== was) {
    return { label: `Call it “${rename.name}”`, changes: [{ kind: 'rename', variable, was, ...rename }] }
  }
  if (split) {
    return { label: 'Split it in two', changes: [{ kind: 'split', variable, was, names: split }] }
  }
  return null
}

/** The rules about names, in the order of their ids. */
export const NAMES: readonly Rule[] = [V01, V10, ...IN_TURN.map(ruleOf)].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
)
