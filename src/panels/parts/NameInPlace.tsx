import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'

/** A name typed where it stands. Enter and leaving keep it, Escape does not (null). */
export function NameInPlace({
  label,
  name,
  onDone,
}: {
  readonly label: string
  readonly name: string
  onDone(name: string | null): void
}): ReactElement {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)

  // At once: what is typed next is meant for it.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  const finish = (kept: string | null) => {
    if (done.current) return
    done.current = true
    onDone(kept)
  }
  return (
    <input
      ref={field}
      type="text"
      className="field"
      aria-label={label}
      placeholder="Name"
      maxLength={2000}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        finish(event.key === 'Enter' ? text : null)
      }}
    />
  )
}
