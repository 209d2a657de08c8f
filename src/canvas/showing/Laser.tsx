import { useEffect, useRef } from 'react'
import { isStill } from '../../pace/index.ts'

/** How long the trail stays, ms, and how wide the dot is, px. */
const TRAIL = 260
const RADIUS = 9

/** Where the pointer was, and when. */
interface Trace {
  readonly x: number
  readonly y: number
  readonly at: number
}

/** A red dot with a short trail that follows the pointer, over everything and in nobody's way. It draws only while it moves. */
export function Laser() {
  const sheet = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = sheet.current
    const brush = canvas?.getContext('2d')
    if (!canvas || !brush) return
    let traces: readonly Trace[] = []
    let frame = 0

    const draw = (now: number): void => {
      const dot = traces.at(-1)
      const still = isStill()
      traces = traces.filter((trace) => trace === dot || (!still && now - trace.at < TRAIL))
      const scale = devicePixelRatio
      const [width, height] = [innerWidth * scale, innerHeight * scale]
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
      brush.setTransform(scale, 0, 0, scale, 0, 0)
      brush.clearRect(0, 0, innerWidth, innerHeight)
      // Round ends would show as beads where two pieces of the trail meet.
      brush.lineCap = 'butt'
      for (const [index, trace] of traces.entries()) {
        const next = traces[index + 1]
        if (next === undefined) break
        const left = 1 - (now - trace.at) / TRAIL
        brush.strokeStyle = `rgb(255 40 40 / ${Math.max(0, left) * 0.5})`
        brush.lineWidth = RADIUS * (0.4 + Math.max(0, left))
        brush.beginPath()
        brush.moveTo(trace.x, trace.y)
        brush.lineTo(next.x, next.y)
        brush.stroke()
      }
      if (dot) glow(brush, dot)
      frame = traces.length > 1 ? requestAnimationFrame(draw) : 0
    }
    const onMove = (event: PointerEvent): void => {
      // The clock of the frames, so that the trail ends when it should.
      traces = [...traces, { x: event.clientX, y: event.clientY, at: event.timeStamp }]
      frame ||= requestAnimationFrame(draw)
    }
    addEventListener('pointermove', onMove, { passive: true, capture: true })
    return () => {
      removeEventListener('pointermove', onMove, { capture: true })
      cancelAnimationFrame(frame)
    }
  }, [])
  return <canvas ref={sheet} className="projector-laser" />
}

function glow(brush: CanvasRenderingContext2D, { x, y }: Trace): void {
  const light = brush.createRadialGradient(x, y, 1, x, y, RADIUS * 2)
  light.addColorStop(0, 'rgb(255 70 60)')
  light.addColorStop(0.42, 'rgb(255 20 20 / 0.9)')
  light.addColorStop(0.5, 'rgb(255 20 20 / 0.3)')
  light.addColorStop(1, 'rgb(255 20 20 / 0)')
  brush.fillStyle = light
  brush.beginPath()
  brush.arc(x, y, RADIUS * 2, 0, 2 * Math.PI)
  brush.fill()
}
