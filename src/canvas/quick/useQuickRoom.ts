import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Box } from '../../layout/index.ts'
import { useScene } from '../scene.ts'
import { type QuickRoom, quickRoom } from './quickRoom.ts'

/** Tells what the box of the quick line covers, as long as it is there; gives what tells what a line would draw. */
export function useQuickRoom(box: RefObject<HTMLElement | null>): (drawn: Box | null) => void {
  const scene = useScene()
  const now = useRef<QuickRoom>({ foot: 0, drawn: null })
  const tell = useCallback(
    (change: Partial<QuickRoom>): void => {
      now.current = { ...now.current, ...change }
      scene.session.of(quickRoom).set(now.current)
    },
    [scene],
  )
  useLayoutEffect(() => {
    const { current } = box
    if (current === null) return
    const measure = (): void => {
      const bottom = scene.root()?.getBoundingClientRect().bottom ?? 0
      const foot = Math.max(0, Math.round(bottom - current.getBoundingClientRect().top))
      if (foot !== now.current.foot) tell({ foot })
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(current)
    return () => {
      watcher.disconnect()
      scene.session.of(quickRoom).set(null)
    }
  }, [scene, box, tell])
  return useCallback(
    (drawn) => {
      if (!isSame(drawn, now.current.drawn)) tell({ drawn })
    },
    [tell],
  )
}

/** A drawing that is looked at anew and is the same moves nothing. */
function isSame(one: Box | null, other: Box | null): boolean {
  if (one === null || other === null) return one === other
  const { left, top, right, bottom } = other
  return one.left === left && one.top === top && one.right === right && one.bottom === bottom
}
