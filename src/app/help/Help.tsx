import { X } from 'lucide-react'
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { giveBack } from '../focus/giveBack.ts'
import { KeyTable } from './KeyTable.tsx'
import { lessons } from './lessons.ts'
import { Picture } from './Picture.tsx'
import { TryLoop } from './TryLoop.tsx'
import './help.css'

/** How it works, in five drawn steps, the rule of signs with a loop to try it on, and the table of keys. Lies over the page until it is closed. */
export default function Help({
  world,
  at,
  onClose,
}: {
  readonly world: World
  /** Which part is wanted. */
  readonly at: 'help' | 'signs' | 'keys'
  onClose(): void
}): ReactElement {
  const [steps] = useState(() => lessons(matchMedia('(pointer: coarse)').matches))
  const closeButton = useRef<HTMLButtonElement>(null)
  const keys = useRef<HTMLElement>(null)
  const signs = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(document.activeElement)

  useEffect(() => {
    // Whoever asks for the keys is at the keys, and goes on there by Tab.
    if (at === 'keys') keys.current?.focus({ preventScroll: true })
    else closeButton.current?.focus()
    if (at === 'keys') keys.current?.scrollIntoView()
    if (at === 'signs') signs.current?.scrollIntoView()
  }, [at])
  // The page below takes the focus back only once it is no longer inert.
  useLayoutEffect(
    () => () => {
      const element = before.current
      queueMicrotask(() => giveBack(element, world.page.canvas))
    },
    [world],
  )

  return (
    <div className="help" role="dialog" aria-label="How it works">
      <div className="help-head">
        <h1>How it works</h1>
        <button ref={closeButton} type="button" className="button" onClick={onClose}>
          <X className="icon" size={15} aria-hidden="true" />
          Close
        </button>
      </div>
      <ol className="lessons">
        {steps.map((lesson, index) => (
          <li key={lesson.title}>
            <Picture lesson={lesson} />
            <div>
              <h2>
                <span className="quiet">{index + 1}</span> {lesson.title}
              </h2>
              <p>{lesson.text}</p>
            </div>
          </li>
        ))}
      </ol>
      <section ref={signs} className="help-signs" aria-labelledby="help-signs-title">
        <h2 id="help-signs-title">How the signs work</h2>
        <p>
          <b>+</b> says that both go the same way, <b>−</b> that one falls as the other rises. Go once round a
          loop and count its <b>−</b>: an even number reinforces, and none at all is even, too; an odd number
          balances. Press a sign to turn it, or type + or −, and see what becomes of the loop.
        </p>
        <TryLoop />
      </section>
      <section ref={keys} className="help-keys" aria-labelledby="help-keys-title" tabIndex={-1}>
        <h2 id="help-keys-title">Keys</h2>
        <KeyTable world={world} />
      </section>
    </div>
  )
}
