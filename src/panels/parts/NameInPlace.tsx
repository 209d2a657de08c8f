import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { isComposing, offerBack, type Page } from '../../commands/index.ts'
import { type Drafts, useTake, useTyped } from '../../store/index.ts'

/** How a name ended: by a key, after which the focus is the caller's to hand on, or by leaving, when it is somewhere already. */
export type EndOfName = 'key' | 'leaving'

/**
 * A name typed where it stands. Enter and leaving keep it, Escape does not (null). One that an earlier visit left unfinished is there to be finished
 * without taking the focus.
 */
export function NameInPlace({
  label,
  name,
  drafts,
  place,
  page,
  onTake,
  onDone,
}: {
  readonly label: string
  readonly name: string
  /** Where what is typed is kept until it is done. */
  readonly drafts: Drafts
  readonly place: string
  /** Where a name that Escape drops is offered again. */
  readonly page: Pick<Page, 'toast'>
  /** Puts the name into the map while it is being typed, where it belongs there. */
  onTake?(name: string): void
  onDone(name: string | null, by: EndOfName): void
}): ReactElement {
  const [typed, type] = useTyped(drafts, place, name)
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  const isLeft = useRef(typed !== null)
  const text = typed ?? name

  // At once: what is typed next is meant for it.
  useLayoutEffect(() => {
    if (isLeft.current) return
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  useTake(field, drafts, place, (name) => {
    onTake?.(name)
    return onTake ? name.trim() : null
  })

  const finish = (kept: string | null, by: EndOfName) => {
    if (done.current) return
    done.current = true
    onDone(kept, by)
    type(null)
    if (kept === null && typed !== null)
      offerBack(page, typed, () => drafts.put(place, { text: typed, base: name }))
  }
  return (
    <input
      ref={field}
      type="text"
      data-place={place}
      className="field"
      aria-label={label}
      placeholder="Name"
      maxLength={2000}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={() => finish(text, 'leaving')}
      onKeyDown={(event) => {
        // The list that it stands in has keys of its own, but not those of commands.
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
        if (isComposing(event.nativeEvent)) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        finish(event.key === 'Enter' ? text : null, 'key')
      }}
    />
  )
}
