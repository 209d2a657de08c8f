/** A link as it is said: "Rainfall raises grazing". */
export interface Said {
  readonly source: string
  readonly target: string
  readonly sign: '+' | '-'
}

const said = (source: string, sign: '+' | '-', target: string): Said => ({ source, target, sign })

/**
 * What a person says who draws while people talk: 12 variables, 16 links, 4 loops (one reinforcing, three balancing), in the order of
 * speech. The names are of the length that names have in the six examples.
 */
export const TRANSCRIPT: readonly Said[] = [
  said('Herd size', '+', 'Grazing pressure'),
  said('Grazing pressure', '-', 'Pasture quality'),
  said('Pasture quality', '+', 'Animal health'),
  said('Animal health', '+', 'Herd size'),
  said('Animal health', '+', 'Milk sold'),
  said('Milk sold', '+', 'Household income'),
  said('Household income', '+', 'Stock bought'),
  said('Stock bought', '+', 'Herd size'),
  said('Household income', '+', 'Boreholes drilled'),
  said('Boreholes drilled', '+', 'Water supply'),
  said('Water supply', '+', 'Animal health'),
  said('Boreholes drilled', '-', 'Groundwater level'),
  said('Groundwater level', '+', 'Water supply'),
  said('Drought', '-', 'Pasture quality'),
  said('Drought', '-', 'Groundwater level'),
  said('Drought', '+', 'Cattle losses'),
]

/** The same with more to it, for fingers: 14 variables, 20 links. */
export const LONGER: readonly Said[] = [
  ...TRANSCRIPT,
  said('Cattle losses', '-', 'Herd size'),
  said('Household income', '+', 'School fees paid'),
  said('School fees paid', '+', 'Work in town'),
  said('Work in town', '-', 'Grazing pressure'),
]

/** The names of a transcript in the order in which they are first said. */
export function namesOf(transcript: readonly Said[]): readonly string[] {
  return [...new Set(transcript.flatMap(({ source, target }) => [source, target]))]
}

/** All names that are said, those of the shorter transcript first. */
export const NAMES = namesOf(LONGER)
