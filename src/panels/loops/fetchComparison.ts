/** Fetches what compares two loops, which few visits need. */
export function fetchComparison(): Promise<typeof import('./Comparison.tsx')> {
  return import('./Comparison.tsx')
}
