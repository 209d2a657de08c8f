import { type CausalMap, emptyMap, newGroup, newLink, newVariable } from '../../model/index.ts'

/** For tests and measurements: maps whose things stand far from what they belong with. */

/** How such a map stands: groups far from one another, groups whose members are scattered over the map, groups one beside the other in a long row, or pieces without groups that nothing joins. */
export const FAR_APART = ['islands', 'scattered', 'row', 'pieces'] as const

/** What names are made of; people write one to four words. */
const WORDS = [
  'rainfall',
  'grazing',
  'household income',
  'trust',
  'school attendance',
  'price of fodder',
  'water',
  'clinic visits',
  'migration',
  'demand for housing',
  'rent',
  'quality of roads',
  'maintenance',
  'debt',
  'jobs for the young',
  'skills',
] as const
const KINDS = ['Level of', 'Change of', 'Need for', 'Cost of', ''] as const
/** How far lots stand from one another, and the members of a lot, px. */
const BETWEEN = 1_500
const BESIDE = 210

/** A map of 20 to 45 variables in three to six lots, with 1.2 to 1.7 links each, most of them within a lot; the same for the same seed on every machine. */
export function farApartMap(kind: (typeof FAR_APART)[number], seed: number): CausalMap {
  const below = chanceOf(seed)
  const count = 20 + below(26)
  const lots = 3 + below(4)
  const lotOf = (at: number): number => at % lots
  const corners = Array.from({ length: lots }, (_, lot) =>
    kind === 'row'
      ? { x: lot * BETWEEN, y: below(200) }
      : { x: (lot % 3) * BETWEEN + below(400), y: Math.floor(lot / 3) * BETWEEN + below(400) },
  )
  const variables = Array.from({ length: count }, (_, at) => {
    const within = Math.floor(at / lots)
    const corner = corners[lotOf(at)] ?? { x: 0, y: 0 }
    const place =
      kind === 'scattered'
        ? { x: below(2_600), y: below(1_500) }
        : { x: corner.x + (within % 3) * BESIDE, y: corner.y + Math.floor(within / 3) * 0.6 * BESIDE }
    const name = `${KINDS[below(KINDS.length)]} ${WORDS[at % WORDS.length]} ${at + 1}`.trim()
    const group = kind === 'pieces' ? '' : `g${lotOf(at)}`
    return newVariable({ id: `v${at}`, name, ...place, group, made: at })
  })
  const links = new Map<string, ReturnType<typeof newLink>>()
  const wanted = Math.round(count * (1.2 + below(6) / 10))
  for (let tried = 0; links.size < wanted && tried < 40 * wanted; tried++) {
    const source = below(count)
    const isWithin = kind === 'pieces' || below(4) > 0
    const target = isWithin
      ? lotOf(source) + lots * below(Math.ceil((count - lotOf(source)) / lots))
      : below(count)
    const ends = `${source} ${target}`
    if (source === target || target >= count || links.has(ends)) continue
    const polarity = below(4) === 0 ? '-' : '+'
    const made = links.size
    links.set(ends, newLink({ id: `l${made}`, source: `v${source}`, target: `v${target}`, polarity, made }))
  }
  const groups =
    kind === 'pieces'
      ? []
      : corners.map((_, lot) => newGroup({ id: `g${lot}`, name: `Part ${lot + 1}`, made: lot }))
  return {
    ...emptyMap({ title: `${kind} ${seed}` }),
    variables: Object.fromEntries(variables.map((each) => [each.id, each])),
    links: Object.fromEntries([...links.values()].map((each) => [each.id, each])),
    groups: Object.fromEntries(groups.map((each) => [each.id, each])),
  }
}

/** Whole numbers below a limit that look like chance (Park & Miller 1988). */
function chanceOf(seed: number): (limit: number) => number {
  let state = (seed * 1_000_003 + 11) % 2_147_483_647
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  // The first numbers of neighbouring seeds are neighbours.
  next()
  next()
  return (limit) => Math.floor(next() * limit)
}
