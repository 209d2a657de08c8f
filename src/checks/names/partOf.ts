import { foldName } from '../../model/index.ts'

/** So many characters tell names apart in what a file keeps of a finding, and no more than half as many those of one. */
const MOST = 1800

/**
 * What tells a finding about names from one about others of the same variables: the names, folded, in the order of the alphabet. What is left as it is, is left of
 * this name; called otherwise, the variable is asked about again.
 */
export function partOfNames(...names: readonly string[]): string {
  const most = Math.floor(MOST / Math.max(2, names.length))
  return names
    .map((name) => [...foldName(name)].slice(0, most).join(''))
    .toSorted()
    .join(' / ')
}
