import type { MapPart } from '../../layout/index.ts'
import { tellLoop } from '../../loops/index.ts'
import { inOrder } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { variableInWords } from '../words.ts'

/** So many loops or names are told before the rest is counted. */
const MOST = 4

/** What a part of a projected map shows, for those who hear it: the one loop in it as it is told everywhere, the letters and names of several, or else its variables. */
export function tellPart(session: Session, part: MapPart | null): string {
  if (part === null) return 'its drawing is on its way.'
  const { list, labels, names } = session.loops.getState()
  const { map } = session.document.state.getState()
  const loops = list.loops.filter(({ links }) => links.every((id) => part.links.has(id)))
  const titleOf = (key: string): string => [labels.get(key), names.get(key)].filter(Boolean).join(' ')
  const [only, another] = loops
  if (only && !another) return `${titleOf(only.key)}: ${tellLoop(only, map.variables, map.links)}`
  if (only) return `loops ${someOf(loops.map(({ key }) => titleOf(key)))}.`
  const variables = inOrder(map.variables).filter(({ id }) => part.variables.has(id))
  return `${someOf(variables.map(({ id }) => variableInWords(map, id)))}.`
}

function someOf(told: readonly string[]): string {
  if (told.length <= MOST) return told.join(', ')
  return `${told.slice(0, MOST - 1).join(', ')} and ${told.length - MOST + 1} more`
}
