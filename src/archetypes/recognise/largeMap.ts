import type { ArchetypeGraph } from '../types.ts'

/** On a map of more variables that have links small archetypes are found only where somebody points. */
export const MOST_ON_MAP = 24

/** Whether a map has so many linked variables that small archetypes are looked for only where somebody points (see decision 32). */
export function isLargeMap({ links }: { readonly links: Readonly<Record<string, Ends>> }): boolean {
  return new Set(Object.values(links).flatMap(({ source, target }) => [source, target])).size > MOST_ON_MAP
}

type Ends = Pick<ArchetypeGraph['links'][string], 'source' | 'target'>
