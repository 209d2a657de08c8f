import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { isComposing } from '../../commands/index.ts'

interface DisclosureProps {
  readonly className: string
  /** What the button shows. */
  readonly face: ReactNode
  /** Names the button for those who cannot see its face; the face's own text when left out. */
  readonly label?: string
  /** Names the box that opens. */
  readonly title: string
  children(close: () => void): ReactNode
}

/** A button that opens a small box under it. Escape, a press elsewhere, or leaving it with Tab closes it. */
export function Disclosure({ className, face, label, title, children }: DisclosureProps): ReactElement {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && whole.current?.contains(event.target)) return
      setOpen(false)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('pointerdown', elsewhere, true)
    addEventListener('focusin', elsewhere)
    addEventListener('keydown', onKeyDown, true)
    return () => {
      removeEventListener('pointerdown', elsewhere, true)
      removeEventListener('focusin', elsewhere)
      removeEventListener('keydown', onKeyDown, true)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <div ref={whole} className="disclosure">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <section id={id} className="disclosed" aria-label={title}>
          {children(close)}
        </section>
      )}
    </div>
  )
}
