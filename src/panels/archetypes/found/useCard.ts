import { useEffect, useState } from 'react'
import { type ArchetypeCard, loadArchetype } from '../../../archetypes/index.ts'

/** A card that is being fetched, is there, or cannot be had: then with a sentence why. */
export interface FetchedCard {
  readonly card: ArchetypeCard | null
  readonly problem: string | null
}

const NOT_YET: FetchedCard = { card: null, problem: null }

/** The card of an archetype, fetched when it is first asked for. */
export function useCard(archetype: string): FetchedCard {
  const [fetched, setFetched] = useState<FetchedCard & { readonly of: string }>({ ...NOT_YET, of: archetype })
  useEffect(() => {
    let isGone = false
    const tell = (part: Partial<FetchedCard>) => {
      if (!isGone) setFetched({ ...NOT_YET, ...part, of: archetype })
    }
    loadArchetype(archetype).then(
      (found) => tell({ card: found?.card ?? null }),
      (error: unknown) => tell({ problem: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isGone = true
    }
  }, [archetype])
  return fetched.of === archetype ? fetched : NOT_YET
}
