import type { SyntheticEvent } from 'react'

/** Brings what was just unfolded into view, as far as there is room, its heading in any case: on a low screen it opens below the edge. */
export function showOpened({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  if (!currentTarget.open) return
  currentTarget.scrollIntoView({ block: 'nearest' })
}
