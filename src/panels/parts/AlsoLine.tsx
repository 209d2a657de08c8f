import { X } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { nameTaken, type World } from '../../commands/index.ts'
import { type Also, dropAlso, type Id, putAlso, type RecordKind } from '../../model/index.ts'
import { type Session, useMap, useReadOnly } from '../../store/index.ts'

/**
 * The other texts of a field, below it: where two people wrote at once one text is shown, and the other stands here to be used or let go of. Nothing while
 * there is none. `kind` is `meta` for the map itself, whose id is of no account.
 */
export function AlsoLine({
  world,
  session,
  kind,
  id = '',
  field,
}: {
  readonly world: World
  readonly session: Session
  readonly kind: RecordKind | 'meta'
  readonly id?: Id
  readonly field: string
}): ReactElement | null {
  const texts = useMap(session, (map) => {
    const bearer: { readonly also?: Also } | undefined = kind === 'meta' ? map.meta : map[kind][id]
    return bearer?.also?.[field] ?? []
  })
  const readOnly = useReadOnly(session)
  const list = useRef<HTMLUListElement>(null)
  if (texts.length === 0) return null

  const put = (text: string) => {
    const taken = field === 'name' && kind === 'variables' ? nameTaken(mapNow(session), id, text) : null
    if (taken !== null) {
      world.page.toast({ kind: 'error', text: taken })
      return
    }
    const refusal = session.document.run(putAlso, { kind, id, field, text }, { label: 'Use the other text' })
    if (refusal !== null) world.page.toast({ kind: 'error', text: refusal })
    else world.page.announce(`“${text}” is used; what stood there is kept beside it.`)
  }
  const letGo = (text: string) => {
    // The button goes away with its text; the field is what the keyboard goes on with.
    if (texts.length === 1) list.current?.parentElement?.querySelector<HTMLElement>('.field')?.focus()
    session.document.run(dropAlso, { kind, id, field, text }, { label: 'Let go of the other text' })
    world.page.announce(`“${text}” is let go; undo brings it back.`)
  }
  return (
    <ul ref={list} className="also" aria-label="Also written here">
      {texts.map((text) => (
        <li key={text}>
          <span className="quiet">
            Also: <span className="also-text">{text}</span>
          </span>
          <button
            type="button"
            className="button small plain"
            aria-label={`Use “${text}”`}
            disabled={readOnly}
            onClick={() => put(text)}
          >
            Use
          </button>
          <button
            type="button"
            className="icon-button small"
            aria-label={`Let go of “${text}”`}
            title="Let it go"
            disabled={readOnly}
            onClick={() => letGo(text)}
          >
            <X className="icon" size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}

function mapNow(session: Session) {
  return session.document.state.getState().map
}
