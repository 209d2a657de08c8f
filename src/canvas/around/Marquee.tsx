import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'

/** The rectangle drawn on the paper to select what lies within. */
export function Marquee() {
  const box = useSignal(useScene().marquee, (value) => value)
  if (box === null) return null
  const { left, top, right, bottom } = box
  return <rect className="marquee" x={left} y={top} width={right - left} height={bottom - top} />
}
