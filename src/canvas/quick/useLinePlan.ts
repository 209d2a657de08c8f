import { useCallback, useMemo, useRef } from 'react'
import type { Box } from '../../layout/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { mapAsShown, type Staged, useDocument, useView, type ViewState } from '../../store/index.ts'
import { type Scene, useScene } from '../scene.ts'
import { type LinePlan, planLine } from './planLine.ts'
import { quickRoom } from './quickRoom.ts'
import { readableStart, readLine } from './readLine.ts'

/** Kept free of new names at the edges of the canvas, px of the screen; at the bottom lies the box itself. */
const EDGE = 70
const BOTTOM = 150
/** Kept free above the box, px of the screen: half a name of a few lines. */
const ABOVE = 50

/**
 * Plans lines. The plan of the same text on the same map, as it is projected where it is, is made once, so that what is drawn is what was shown.
 */
export function usePlanner(): (text: string) => LinePlan | null {
  const scene = useScene()
  const last = useRef<{ text: string; map: CausalMap; places: Places | null; plan: LinePlan } | null>(null)
  return useCallback(
    (text) => {
      const { map } = scene.session.document.state.getState()
      const before = last.current
      const places = placesIn(scene.session.view.getState(), before?.places ?? null)
      if (before?.text === text && before.map === map && before.places === places) return before.plan
      const meant = readLine(map, text)
      if (!meant.ok || meant.variables.length === 0) return null
      const { drawing } = scene.session.drawing.getState()
      const plan = planLine(mapAsShown(scene.session), meant, { drawing, seen: seenBy(scene) }, () =>
        scene.world().newId(),
      )
      last.current = { text, map, places, plan }
      return plan
    },
    [scene],
  )
}

/** The plan of a text, or of as much of its start as can be read; null when that is nothing. */
export function useLinePlan(plan: (text: string) => LinePlan | null, text: string): LinePlan | null {
  const { session } = useScene()
  const map = useDocument(session, (state) => state.map)
  const places = useRef<Places | null>(null)
  places.current = useView(session, (view) => placesIn(view, places.current))
  const now = places.current
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is projected otherwise is planned anew
  return useMemo(() => {
    // The first half of an arrow is not the end of a name.
    const typed = text.replace(/\s[-–—=<+(]{1,3}$/, '')
    const reading = readLine(map, typed)
    return plan(reading.ok ? typed : readableStart(typed, reading.start))
  }, [plan, map, text, now])
}

type Places = Staged['places']

/** Where things stand that are projected; on the way of a motion where they stood before. */
function placesIn({ staged }: ViewState, before: Places | null): Places | null {
  return staged?.isPassing === true ? before : (staged?.places ?? null)
}

function seenBy(scene: Scene): Box {
  const box = scene.root()?.getBoundingClientRect()
  if (box === undefined) return { left: 0, top: 0, right: 0, bottom: 0 }
  const foot = Math.max(BOTTOM, (scene.session.of(quickRoom).get()?.foot ?? 0) + ABOVE)
  const start = scene.toMap({ x: box.left + EDGE, y: box.top + EDGE / 2 })
  const end = scene.toMap({ x: box.right - EDGE, y: box.bottom - foot })
  return { left: start.x, top: start.y, right: Math.max(start.x, end.x), bottom: Math.max(start.y, end.y) }
}
