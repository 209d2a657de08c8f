import { memo } from 'react'
import type { LoopMarkDrawing } from '../../layout/index.ts'

/** What people call a loop, beside its mark, which says it to those who cannot see. A press on it is one on the mark. */
export default memo(function LoopName({
  drawn: { key, type, name },
  look,
}: {
  readonly drawn: LoopMarkDrawing
  readonly look: string
}) {
  if (name === undefined) return null
  const { centre, lines, height, size, baseline, lineHeight } = name
  const first = centre.y - height / 2 + baseline
  const placed = lines.map((line, at) => ({ line, y: first + at * lineHeight }))
  return (
    <g className={`loop-name type-${type}${look}`} data-part="mark" data-of={key}>
      {placed.map(({ line, y }) => (
        // It takes no focus, as no text of a picture does.
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: see above
        <text key={y} aria-hidden="true" fontSize={size} x={centre.x} y={y}>
          {line}
        </text>
      ))}
    </g>
  )
})
