import type { ReactElement } from 'react'
import type { Series, Structure } from '../../../archetypes/index.ts'
import { drawName } from '../../../layout/index.ts'
import { endOf, linePoints, PLOT, spreadLabels } from './chart.ts'
import { inSeries, roleIn } from './words.ts'

/** How lines differ beside their colour. */
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '5 2'] as const
const GAP = 16

/** How the roles go over time: a line each, with its role at its end. */
export function BehaviourChart({
  series,
  structures,
}: {
  readonly series: readonly Series[]
  readonly structures: readonly Structure[]
}): ReactElement | null {
  if (series.length === 0) return null
  const lines = series.map((each, index) => {
    const role = roleIn(structures, each.slot)
    const { lines: words } = drawName(role)
    const end = PLOT.height * (1 - endOf(each))
    return { ...each, role, words, end, look: index % DASHES.length }
  })
  const heights = lines.map(({ end, words }) => ({ wanted: end, height: words.length * PLOT.lineHeight + 2 }))
  const places = spreadLabels(heights, PLOT.height)
  const deepest = Math.max(PLOT.height, ...places.map((place, at) => place + (heights[at]?.height ?? 0) / 2))
  return (
    <svg
      className="behaviour"
      viewBox={`-1 -6 ${PLOT.width + GAP + PLOT.labels} ${deepest + 28}`}
      role="img"
      aria-label={`Over time: ${inSeries(lines.map(({ role }) => role))}`}
    >
      <path className="axes" d={`M0 -4V${PLOT.height + 2}H${PLOT.width}`} />
      <text className="quiet" x={PLOT.width} y={PLOT.height + 17} textAnchor="end">
        Time
      </text>
      {lines.map(({ slot, points, look }) => (
        <polyline
          key={slot}
          className={`line-${look}`}
          points={linePoints(points)}
          strokeDasharray={DASHES[look]}
        />
      ))}
      {lines.map(({ slot, words, end, look }, at) => {
        const middle = places[at] ?? end
        const top = middle - (words.length * PLOT.lineHeight) / 2 + 11
        return (
          <g key={slot}>
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
