import { useEffect, useMemo, useState } from 'react'
import {
  type FeedbackLoop,
  type FiguresOfEight,
  figuresInPieces,
  findFiguresOfEight,
} from '../../loops/index.ts'
import { PAGE_PACE, startPieces } from '../../pace/index.ts'

/** Among so few loops figures are found while the panel is drawn; among more soon after, in pieces. */
const FEW = 300

const NONE: FiguresOfEight = { figures: [], capped: false }

/** The figures of eight among these loops; of a long list those of before until those of now are found. */
export function useFiguresOfEight(loops: readonly FeedbackLoop[]): FiguresOfEight {
  const isShort = loops.length <= FEW
  const atOnce = useMemo(() => (isShort ? findFiguresOfEight(loops) : NONE), [isShort, loops])
  const [later, setLater] = useState(NONE)

  useEffect(() => {
    if (isShort) return
    const work = function* (): Generator<void, void> {
      setLater(yield* figuresInPieces(loops))
    }
    return startPieces(work(), PAGE_PACE)
  }, [isShort, loops])

  return isShort ? atOnce : later
}
