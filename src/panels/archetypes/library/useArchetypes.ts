import { useCallback, useEffect, useState } from 'react'
import { type Archetype, loadArchetype, SUMMARIES } from '../../../archetypes/index.ts'

/** What is there of the library. */
export interface LoadedLibrary {
  /** By id; grows as the files come. */
  readonly known: ReadonlyMap<string, Archetype>
  /** Why some could not be fetched, as a sentence; null when all is well. */
  readonly problem: string | null
  /** Asks for what is missing again. */
  tryAgain(): void
}

/** Fetches the library, one file an archetype: rows and cards are filled as theirs comes. */
export function useArchetypes(): LoadedLibrary {
  const [known, setKnown] = useState<ReadonlyMap<string, Archetype>>(new Map())
  const [problem, setProblem] = useState<string | null>(null)
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks anew
  useEffect(() => {
    let gone = false
    const take = async (id: string) => {
      try {
        const archetype = await loadArchetype(id)
        if (archetype && !gone) setKnown((before) => new Map(before).set(id, archetype))
      } catch (reason) {
        if (!gone) setProblem(reason instanceof Error ? reason.message : 'Some cards could not be fetched.')
      }
    }
    for (const { id } of SUMMARIES) void take(id)
    return () => {
      gone = true
    }
  }, [round])

  const tryAgain = useCallback(() => {
    setProblem(null)
    setRound((before) => before + 1)
  }, [])
  return { known, problem, tryAgain }
}
