import { useEffect, useState } from 'react'
import type { Structure } from '../../../archetypes/index.ts'
import type { Drafts } from '../../../store/index.ts'
import { leftWalk, walkPlace } from './walk.ts'

/** A walk through the roles of a card: which is asked for, and the names so far. */
interface Walk {
  readonly at: number
  readonly names: Readonly<Record<string, string>>
  goTo(at: number): void
  name(slot: string, text: string): void
  /** Forgets it: it was inserted. */
  end(): void
}

/** Keeps the names of a walk until they are inserted or the person stops. */
export function useWalk(drafts: Drafts, archetype: string, structure: Structure): Walk {
  const [walk, setWalk] = useState(() => {
    const left = leftWalk(drafts.state.getState().drafts, archetype, structure)
    return { at: left?.at ?? 0, names: left?.names ?? {} }
  })
  const { at, names } = walk
  // The role that is asked for has a draft, if an empty one: so it is known how far the walk has come.
  const asked = structure.slots[at]?.id
  useEffect(() => {
    const place = asked === undefined ? null : walkPlace(archetype, structure.id, asked)
    if (place !== null && !drafts.state.getState().drafts.has(place))
      drafts.put(place, { text: '', base: '' })
  }, [drafts, archetype, structure, asked])
  return {
    ...walk,
    goTo: (next) => setWalk({ ...walk, at: next }),
    name(slot, text) {
      setWalk({ ...walk, names: { ...names, [slot]: text } })
      drafts.put(walkPlace(archetype, structure.id, slot), { text, base: '' })
    },
    end: () => {
      for (const { id } of structure.slots) drafts.put(walkPlace(archetype, structure.id, id), null)
    },
  }
}
