import { useStore } from '@xyflow/react'

/** px between dots, and from the middle of a dot to its edge, at 100 %. */
const GAP = 24
const RADIUS = 0.8
/** Scales at which the dots are gone and at which they are all there. */
const GONE = 0.4
const THERE = 0.8

/** The faint dots of the drawing table. They fade out when zoomed away, where they would be a grey veil. */
export function Grid() {
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const opacity = Math.max(0, Math.min(1, (zoom - GONE) / (THERE - GONE)))
  if (opacity === 0) return null
  const gap = GAP * zoom
  const radius = RADIUS * zoom
  return (
    <div
      className="dots"
      style={{
        opacity,
        backgroundImage: `radial-gradient(circle, var(--grid) ${radius - 0.2}px, transparent ${radius + 0.3}px)`,
        backgroundSize: `${gap}px ${gap}px`,
        backgroundPosition: `${x - gap / 2}px ${y - gap / 2}px`,
      }}
    />
  )
}
