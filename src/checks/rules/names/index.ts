import type { Variable } from '../../../model/index.ts'
import { partOfNames } from '../../names/partOf.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Told } from '../../names/types.ts'
import { lackOf } from '../../names/unfinished.ts'
import { wordsIn } from '../../names/wordsIn.ts'
import type { Found, Rule, VariableRule } from '../../rule.ts'
import type { Fix } from '../../types.ts'
import { isAspect } from './action/order.ts'
import { V01 } from './V01.ts'
import { V02 } from './V02.ts'
import { V03 } from './V03.ts'
import { V04 } from './V04.ts'
import { V05 } from './V05.ts'
import { isWay, V06 } from './V06.ts'
import { V07 } from './V07.ts'
import { V08 } from './V08.ts'
import { isClause, isSentence, V09 } from './V09.ts'
import { V10 } from './V10.ts'
import { V11 } from './V11.ts'
import { V12 } from './V12.ts'
import { V13 } from './V13.ts'
import { V15 } from './V15.ts'
import { V16 } from './V16.ts'
import { V17 } from './V17.ts'
import { V18 } from './V18.ts'
import { V19 } from './V19.ts'

/** One rule speaks of a name, the first of these that has anything to say. */
export const IN_TURN: readonly NameTeller[] = [V12, V11, V13, V08, V03, V04, V05, V06, V09]

/** So many words a sentence may have of which what it says of a value is told before that it is one. */
const SHORT = 4
/** What is not said of a name that is a story: that it is one comes first. */
const BEFORE_STORIES: ReadonlySet<NameTeller> = new Set([V05, V06])

/** What is said of the words of a name, and by which rule; null for one that is fine. */
export function tellName(
  reading: NameReading,
  words: NameWords,
): { readonly teller: NameTeller; readonly told: Told } | null {
  if (reading.words.length === 0 || lackOf(reading, words) !== null) return null
  const isTold = isClause(reading, words)
  const isHow = isWay(reading, words)
  const isStory = isTold || (reading.words.length > SHORT && isSentence(reading, words))
  for (const teller of IN_TURN) {
    if (isStory && BEFORE_STORIES.has(teller) && !(isHow && teller === V06)) continue
    if (teller === V04 && (isTold || isHow)) continue
    if (teller === V11 && isOrder(reading, words)) continue
    const told = teller.tell(reading, words)
    if (told !== null) return { teller, told }
  }
  return null
}

/** Whether a name begins with “stop”, “start” and their like before a deed: that is told before the day on which it is to be. */
function isOrder({ words: [first, ...rest] }: NameReading, table: NameWords): boolean {
  return first !== undefined && isAspect(first, rest, table)
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
      return telling?.teller.id === id ? foundOf(variable, telling.told, read, words) : null
    },
  }
}

/** What is left as it is, is left of this name: called otherwise the variable is asked about again. */
function foundOf(
  { id, name }: Variable,
  { message, rename, split }: Told,
  reading: NameReading,
  words: NameWords,
): Found {
  const sound = split?.every((half) => isSound(half, reading, words)) ? split : undefined
  return { message, fix: fixOf(id, name, rename, sound), part: partOfNames(name) }
}

/** Whether none of these rules would say anything of a name: no fix makes names that are then to be mended. */
function isSound(name: string, { kind }: NameReading, words: NameWords): boolean {
  return tellName({ name, words: wordsIn(name), kind }, words) === null
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
export const NAMES: readonly Rule[] = [
  V01,
  V02,
  V07,
  V10,
  V15,
  V16,
  V17,
  V18,
  V19,
  ...IN_TURN.map(ruleOf),
].toSorted((a, b) => (a.id < b.id ? -1 : 1))
