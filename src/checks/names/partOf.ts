import { foldName } from '../../model/index.ts'

/** So many characters of a name tell it apart: two of them go into what a file keeps of a finding. */
const MOST = 900

/**
 * What tells a finding about names from one about others of the same variables: the names, folded, in the order of the alphabet. What is left as it is, is left of
 * this name; called otherwise, the variable is asked about again.
 */
export function partOfNames(...names: readonly string[]): string {
  return names
    .map((name) => [...foldName(name)].slice(0, MOST).join(''))
    .toSorted()
    .join(' / ')
}
