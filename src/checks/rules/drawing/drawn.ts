import type { Drawing } from '../../../layout/index.ts'
import type { Seen } from '../../see.ts'

/** Links beyond which a drawing is not looked at: nobody reads so many at once, and only drawing them takes seconds. */
const MOST_LINKS = 1_000

/** The map as it is drawn; null where it is too large to be looked at as a whole. */
export function drawnWhole({ links, variables, drawing }: Seen): Drawing | null {
  return Math.max(links.length, variables.length) > MOST_LINKS ? null : drawing()
}
