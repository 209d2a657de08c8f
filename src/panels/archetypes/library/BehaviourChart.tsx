import type { ReactElement } from 'react'
import type { ReferenceLine, Series, Structure } from '../../../archetypes/index.ts'
import { drawName } from '../../../layout/index.ts'
import { endOf, linePoints, PLOT, spreadLabels } from './chart.ts'
import { inSeries, roleIn } from './words.ts'

/** How lines differ beside their colour. */
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '5 2'] as const
const GAP = 16

/** How the roles go over time, and what they are to be held against: a line each, with its name at its end. */
export function BehaviourChart({
  series,
  references,
  structures,
}: {
  readonly series: readonly Series[]
  readonly references: readonly ReferenceLine[]
  readonly structures: readonly Structure[]
}): ReactElement | null {
  if (series.length === 0) return null
  const named = [
    ...series.map(({ slot, points }) => ({ name: roleIn(structures, slot), points })),
    ...references,
  ]
  const lines = named.map((each, index) => {
    const { lines: words } = drawName(each.name)
    const end = PLOT.height * (1 - endOf(each))
    return { ...each, words, end, look: index % DASHES.length }
  })
  const heights = lines.map(({ end, words }) => ({ wanted: end, height: words.length * PLOT.lineHeight + 2 }))
  const places = spreadLabels(heights, PLOT.height)
  const deepest = Math.max(PLOT.height, ...places.map((place, at) => place + (heights[at]?.height ?? 0) / 2))
  return (
    <svg
      className="behaviour"
      viewBox={`-1 -6 ${PLOT.width + GAP + PLOT.labels} ${deepest + 28}`}
      role="img"
      aria-label={`Over time: ${inSeries(lines.map(({ name }) => name))}`}
    >
      <path className="axes" d={`M0 -4V${PLOT.height + 2}H${PLOT.width}`} />
      <text className="quiet" x={PLOT.width} y={PLOT.height + 17} textAnchor="end">
        Time
      </text>
      {lines.map(({ name, points, look }) => (
        <polyline
          key={name}
          className={`line-${look}`}
          points={linePoints(points)}
          strokeDasharray={DASHES[look]}
        />
      ))}
      {lines.map(({ name, words, end, look }, at) => {
        const middle = places[at] ?? end
        const top = middle - (words.length * PLOT.lineHeight) / 2 + 11
        return (
          <g key={name}>
            <path
              className={`leader line-${look}`}
              d={`M${PLOT.width + 1} ${end}L${PLOT.width + GAP - 3} ${middle}`}
            />
            <text>
              {words.map((word, line) => (
                <tspan key={word} x={PLOT.width + GAP} y={top + line * PLOT.lineHeight}>
                  {word}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
