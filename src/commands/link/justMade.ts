import type { Id, Link } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import type { Selected } from '../selected.ts'

/** The link that was made with a variable, and that variable, which is selected instead of it while it is named. */
interface Made {
  readonly link: Id
  readonly variable: Id
}

const made = (): { last: Made | null } => ({ last: null })

/** Takes down that a link came with a variable that is named now: until something else is selected, keys of signs and delay belong to that link. */
export function rememberMade(session: Session, last: Made): void {
  const memory = session.of(made)
  memory.last = last
  const stop = session.view.subscribe(() => {
    if (isSole(session, last.variable)) return
    stop()
    if (memory.last === last) memory.last = null
  })
}

/** The link that this variable was just made with; null when it was made alone, or longer ago. */
export function madeWith(session: Session, variable: Id): Link | null {
  const { last } = session.of(made)
  if (last === null || last.variable !== variable) return null
  return session.document.state.getState().map.links[last.link] ?? null
}

/** The links that a sign or a delay is for: those meant, else the one that the variable that is meant was just made with. */
export function linksMeant(session: Session, { variables, links }: Selected): readonly Link[] {
  if (links.length > 0) return links
  const { last } = session.of(made)
  const isMeant = last !== null && variables[0]?.id === last.variable && isSole(session, last.variable)
  const link = isMeant ? madeWith(session, last.variable) : null
  return link === null ? [] : [link]
}

function isSole(session: Session, variable: Id): boolean {
  const { variables, links, labels } = session.view.getState().selection
  return variables.has(variable) && variables.size + links.size + labels.size === 1
}
