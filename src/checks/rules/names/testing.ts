import type { CausalMap } from '../../../model/index.ts'
import { emptyMap, newVariable, type VariableKind } from '../../../model/index.ts'
import { finish } from '../../../pace/index.ts'
import { checkInPieces } from '../../check.ts'
import { newCheckMemory } from '../../memory.ts'
import type { Finding, OwnWords } from '../../types.ts'
import { NAMES } from './index.ts'

const NOTHING: OwnWords = { fine: [], vague: [] }

/** For tests: what the rules of names say of a map. */
export function findingsOf(map: CausalMap, own: OwnWords = NOTHING): readonly Finding[] {
  return finish(checkInPieces({ map, own, language: 'en' }, newCheckMemory(), NAMES)).findings
}

/** For tests: a map of variables of these names, with nothing that joins them. */
export function mapOfNames(names: readonly string[], kind: VariableKind = 'variable', unit = ''): CausalMap {
  const variables = names.map((name, at) => newVariable({ id: `v${at + 1}`, name, kind, unit, made: at + 1 }))
  return { ...emptyMap(), variables: Object.fromEntries(variables.map((one) => [one.id, one])) }
}

/** Rules that look at how variables are joined and measured, and not at words. */
const BESIDE_WORDS: ReadonlySet<string> = new Set(['V07', 'V15', 'V16', 'V17', 'V18', 'V19'])

/** For tests: what is said of the words of one name. */
export function saidOf(name: string, own: OwnWords = NOTHING): readonly Finding[] {
  return findingsOf(mapOfNames([name]), own).filter(({ rule }) => !BESIDE_WORDS.has(rule))
}
