import { Background, BackgroundVariant, useStore } from '@xyflow/react'

/** px between dots at 100 %. */
const GAP = 24
/** Scales at which the dots are gone and at which they are all there. */
const GONE = 0.4
const THERE = 0.8

/** The faint dots of the drawing table. They fade out when zoomed away, where they would be a grey veil. */
export function Grid() {
  const opacity = useStore(({ transform }) => {
    const share = (transform[2] - GONE) / (THERE - GONE)
    return Math.round(Math.max(0, Math.min(1, share)) * 10) / 10
  })
  if (opacity === 0) return null
  return <Background variant={BackgroundVariant.Dots} gap={GAP} size={1.6} style={{ opacity }} />
}
