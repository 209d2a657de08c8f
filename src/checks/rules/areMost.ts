/** Beyond so many things alike a list of them is read as one. */
const FEW = 4

/** Whether what is so with `count` of so many things is told once for all of them: with several where it is so with each, else with more than a few that are more than half. */
export function areMost(count: number, of: number): boolean {
  return count === of ? count > 1 : count > FEW && 2 * count > of
}
