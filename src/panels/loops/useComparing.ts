import { useCallback, useEffect, useMemo, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { type FeedbackLoop, tellComparison } from '../../loops/index.ts'
import { holdLoop, pointAtLoop, type Session, useLoops, useView } from '../../store/index.ts'

/** The choosing of a second loop to compare the held one with, and the two once it is chosen. */
export interface Comparing {
  /** The loop for which another is being chosen; null while none is. */
  readonly from: string | null
  readonly pair: { readonly one: FeedbackLoop; readonly other: FeedbackLoop } | null
  /** Whether the pair has just been chosen, so that the keyboard is to go on from its comparison. */
  readonly isFresh: boolean
  /** To be called once it does. */
  onTaken(): void
  begin(key: string): void
  /** Null gives it up. */
  choose(key: string | null): void
}

/** Begins and ends the comparing of two of these loops, or of the list. */
export function useComparing(world: World, session: Session, source: readonly FeedbackLoop[]): Comparing {
  const { heldLoop, besideHeld } = useView(session, ({ heldLoop, besideHeld }) => ({ heldLoop, besideHeld }))
  const listed = useLoops(session, (state) => state.list.loops)
  const [from, setFrom] = useState<string | null>(null)
  const [isFresh, setFresh] = useState(false)
  const pair = useMemo(() => {
    if (heldLoop === null || besideHeld === null) return null
    const one = findLoop(heldLoop, listed, source)
    const other = findLoop(besideHeld, listed, source)
    return one && other ? { one, other } : null
  }, [heldLoop, besideHeld, listed, source])

  // Once another loop is held the choosing is over, also should this one be held again later.
  useEffect(() => {
    if (from !== heldLoop) setFrom(null)
  }, [from, heldLoop])

  const begin = useCallback(
    (key: string) => {
      setFrom(key)
      holdLoop(session.view, key)
      world.page.announce('Choose the other loop.')
    },
    [session, world],
  )
  const choose = useCallback(
    (key: string | null) => {
      setFrom(null)
      pointAtLoop(session.view, null)
      if (key === null || from === null || key === from) return
      setFresh(true)
      holdLoop(session.view, from, key)
      const { list, labels } = session.loops.getState()
      const one = findLoop(from, list.loops, source)
      const other = findLoop(key, list.loops, source)
      if (!one || !other) return
      const { variables, links } = session.document.state.getState().map
      const named = [labels.get(from) ?? '', labels.get(key) ?? ''] as const
      world.page.announce(tellComparison({ one, other, labels: named, variables, links }).join(' '))
      world.page.canvas?.reveal([...one.variables, ...other.variables])
    },
    [session, world, from, source],
  )
  const onTaken = useCallback(() => setFresh(false), [])
  return { from: from === heldLoop ? from : null, pair, isFresh, onTaken, begin, choose }
}

function findLoop(key: string, ...lists: readonly (readonly FeedbackLoop[])[]): FeedbackLoop | undefined {
  for (const list of lists) {
    const loop = list.find((each) => each.key === key)
    if (loop) return loop
  }
  return undefined
}
