import type { ArchetypeRow } from 'virtual:example-cards'
import { type ReactElement, Suspense, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { StartCard } from '../../panels/index.ts'
import { openArchetype } from './open.ts'

/** Shown before all are asked for: those that most people meet first. */
const FIRST = [
  'limits-to-growth',
  'fixes-that-fail',
  'shifting-the-burden',
  'eroding-goals',
  'escalation',
  'success-to-the-successful',
  'tragedy-of-the-commons',
  'growth-and-underinvestment',
] as const

/** The classic structures, each with its loops: a press shows its card, from which a map is begun with it, to be filled in. */
export function Archetypes({
  world,
  rows,
}: {
  readonly world: World
  readonly rows: readonly ArchetypeRow[]
}): ReactElement {
  const [all, setAll] = useState(false)
  const [read, setRead] = useState<ArchetypeRow | null>(null)
  const first = FIRST.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return (
    <section className="start-archetypes">
      <div className="start-row-head">
        <h2>Archetypes</h2>
        <button type="button" className="start-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${rows.length}`}
        </button>
      </div>
      <ul>
        {(all ? rows : first).map((row) => (
          <li key={row.id}>
            <button type="button" className="start-line" onClick={() => setRead(row)}>
              <Loops types={row.loops} />
              {row.name}
            </button>
          </li>
        ))}
      </ul>
      {read && (
        <Suspense fallback={null}>
          <StartCard
            id={read.id}
            onClose={() => setRead(null)}
            onBegin={() => {
              setRead(null)
              void openArchetype(world, read)
            }}
          />
        </Suspense>
      )}
    </section>
  )
}

const WIDTH = 64
const HEIGHT = 28
/** How large rings are drawn, px, when there are few of them, three, or four: radius, what is left free between two for their tips, and letter. */
const FEW = { radius: 11, gap: 6, letter: 12 }
const THREE = { radius: 8, gap: 4.4, letter: 11 }
const FOUR = { radius: 6.2, gap: 4, letter: 8.5 }

/** The loops of an archetype as small turning rings with their letters, at most four side by side. */
function Loops({ types }: { readonly types: string }): ReactElement {
  const letters = [...types.slice(0, 4)]
  const { radius, gap, letter: size } = letters.length < 3 ? FEW : letters.length === 3 ? THREE : FOUR
  const apart = 2 * radius + gap
  const places = letters.map((letter, index) => ({
    letter,
    x: (WIDTH / 2 + (index - (letters.length - 1) / 2) * apart).toFixed(1),
  }))
  return (
    <svg
      className="start-loops"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {places.map(({ x, letter }) => {
        const way = letter === 'R' ? 1 : -1
        return (
          <g key={x} className={`start-loop ${letter}`} transform={`translate(${x} ${HEIGHT / 2})`}>
            <g transform={`scale(${way} 1)`}>
              <path d={ring(radius)} />
              <path className="tip" d={`M${0.35 * radius} ${-radius}l-4.4 2.7-.6-5.2z`} />
            </g>
            <text y={size * 0.364} fontSize={size}>
              {letter}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Three quarters of a circle about the origin, from the right to the top. */
function ring(radius: number): string {
  const [x, y] = [(0.94 * radius).toFixed(2), (-0.34 * radius).toFixed(2)]
  return `M${x} ${y}A${radius} ${radius} 0 1 1 ${(-0.1 * radius).toFixed(2)} ${(-radius).toFixed(2)}`
}
