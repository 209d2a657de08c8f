import type { Variable } from '../../../model/index.ts'
import { partOfNames } from '../../names/partOf.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { NameReading, Told } from '../../names/types.ts'
import { lackOf } from '../../names/unfinished.ts'
import type { Found, Rule, VariableRule } from '../../rule.ts'
import type { Fix } from '../../types.ts'
import { isAspect } from './action/order.ts'
import { type Proposal, soundProposal } from './better/sound.ts'
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
  const part = partOfNames(name)
  const better = rename ? sound(rename, reading, words) : null
  if (better !== null && better.name !== name) {
    const said = rename?.say?.(better.name, better.turn) ?? message
    const label = `Call it “${better.name}”`
    return {
      message: said,
      fix: { label, changes: [{ kind: 'rename', variable: id, was: name, ...better }] },
      part,
    }
  }
  return { message, fix: split ? splitOf(id, name, split, reading, words) : null, part }
}

/** No fix makes a name that is then to be mended: what would be told of it is mended at once, or it is not proposed. */
function sound({ name, turn }: Proposal, reading: NameReading, words: NameWords): Proposal | null {
  return soundProposal({ name, turn }, reading, words, (named, table) => {
    const telling = tellName(named, table)
    return telling?.teller === V13 ? { message: telling.told.message } : (telling?.told ?? null)
  })
}

/** Two names for one, each one that nothing is said of; the signs turn where they do with both. */
function splitOf(
  variable: string,
  was: string,
  [one, other]: readonly [string, string],
  reading: NameReading,
  words: NameWords,
): Fix | null {
  const first = sound({ name: one, turn: false }, reading, words)
  const second = sound({ name: other, turn: false }, reading, words)
  if (first === null || second === null || first.turn !== second.turn || first.name === second.name)
    return null
  const turning = first.turn ? { turn: true } : {}
  const names = [first.name, second.name] as const
  return { label: 'Split it in two', changes: [{ kind: 'split', variable, was, names, ...turning }] }
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
