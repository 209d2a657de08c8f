import { mapOfCase, recogniseCase } from './recognised.ts'
import type { TextbookCase } from './types.ts'

/** What is asked of the map of a case, in its own names. */
export interface Asked {
  readonly case: TextbookCase
  /** "link A + B", "sign A + B" where the sign is to be turned or set, or "delay A + B". */
  readonly told: readonly string[]
  /** "A > B" for each way that is proposed and should be slow. */
  readonly delays: readonly string[]
}

/** What is asked of the map of a case that nobody points at. */
export function askedOf(one: TextbookCase): Asked {
  const map = mapOfCase(one)
  const name = (id: string | undefined): string => map.variables[id ?? '']?.name ?? ''
  const found = recogniseCase(one)
  return {
    case: one,
    told: found.nearMisses.map(({ missing, asks }) => {
      return `${asks === 'turn' ? 'sign' : asks} ${name(missing.from)} ${missing.polarity} ${name(missing.to)}`
    }),
    delays: found.matches.flatMap(({ undelayed, slots, paths }) =>
      undelayed.flatMap((key) => {
        const [from, to] = key.split('>').map((slot) => name(slots[slot]))
        const last = map.links[paths[key]?.at(-1) ?? '']
        return [`${from} > ${to}`, `${name(last?.source)} > ${name(last?.target)}`]
      }),
    ),
  }
}

/** Whether the one question that a teacher would ask is among them. */
export function isWantedAsked({ case: { question }, told, delays }: Asked): boolean {
  if (question === null) return false
  const { asks, from, to, polarity } = question
  if (asks === 'delay' && delays.includes(`${from} > ${to}`)) return true
  return told.includes(`${asks} ${from} ${polarity} ${to}`)
}
