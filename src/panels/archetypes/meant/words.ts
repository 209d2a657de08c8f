import type { LackLink } from '../../../archetypes/index.ts'

/** What its button says. */
export const REMEDIES = {
  draw: 'Draw it',
  turn: 'Turn the sign',
  delay: 'Mark a delay',
  say: 'Say the sign',
} as const

/** How a link fares, in a word or two. */
export const STATES: Readonly<Record<LackLink['state'], string>> = {
  stands: 'Stands',
  unmarked: 'Stands, without its delay',
  unsaid: 'Stands, without a sign',
  turned: 'Other sign',
  missing: 'Missing',
  open: 'No variable',
}
