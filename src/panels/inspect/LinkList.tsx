import { Timer } from 'lucide-react'
import type { ReactElement } from 'react'
import { oneStop } from '../../commands/index.ts'
import { type Id, inOrder, type Link } from '../../model/index.ts'
import { type Session, useMap } from '../../store/index.ts'
import { nameOf } from '../parts/words.ts'

const ONE_STOP = oneStop('.line-button')

/** A sign as it is drawn: with a real minus. */
export function Sign({ link }: { readonly link: Pick<Link, 'polarity' | 'delay'> }): ReactElement {
  const words = { '+': 'positive', '-': 'negative', '?': 'of unknown sign' }[link.polarity]
  return (
    <>
      <b className="sign" aria-hidden="true">
        {link.polarity === '-' ? '−' : link.polarity}
      </b>
      {link.delay && <Timer className="icon quiet" size={13} aria-hidden="true" />}
      <span className="unseen">{`, ${words}${link.delay ? ', with a delay' : ''}`}</span>
    </>
  )
}

/** The links that come into a variable, or go out of it. Each is a button that selects it. */
export function LinkList({
  session,
  variable,
  way,
  onChoose,
}: {
  readonly session: Session
  readonly variable: Id
  readonly way: 'in' | 'out'
  onChoose(link: Id): void
}): ReactElement {
  const [here, there] = way === 'in' ? (['target', 'source'] as const) : (['source', 'target'] as const)
  const links = useMap(session, (map) => inOrder(map.links).filter((link) => link[here] === variable))
  const names = useMap(session, (map) => links.map((link) => nameOf(map.variables[link[there]])))
  return (
    <section className="link-list">
      <h3>{way === 'in' ? 'Acted on by' : 'Acts on'}</h3>
      {links.length === 0 && <p className="quiet">Nothing yet</p>}
      <ul ref={ONE_STOP}>
        {links.map((link, index) => (
          <li key={link.id}>
            <button type="button" className="line-button" onClick={() => onChoose(link.id)}>
              <span className="line-text">{names[index]}</span>
              <Sign link={link} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
