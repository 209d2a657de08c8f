import { useEffect, useState } from 'react'
import { type Archetype, loadArchetype } from '../../../archetypes/index.ts'

/** An archetype that is being fetched, is there, or cannot be had: then with a sentence why. */
export interface FetchedArchetype {
  readonly archetype: Archetype | null
  readonly problem: string | null
}

const NOT_YET: FetchedArchetype = { archetype: null, problem: null }

/** The forms and the card of an archetype, fetched when they are first asked for. */
export function useArchetype(id: string): FetchedArchetype {
  const [fetched, setFetched] = useState<FetchedArchetype & { readonly id: string }>({ ...NOT_YET, id })
  useEffect(() => {
    let isGone = false
    const tell = (part: Partial<FetchedArchetype>) => {
      if (!isGone) setFetched({ ...NOT_YET, ...part, id })
    }
    loadArchetype(id).then(
      (archetype) => tell({ archetype }),
      (error: unknown) => tell({ problem: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isGone = true
    }
  }, [id])
  return fetched.id === id ? fetched : NOT_YET
}
