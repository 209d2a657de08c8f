import { Popover } from 'radix-ui'
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { isComposing } from '../../../commands/index.ts'
import { type TermId, termOf } from './terms.ts'
import './terms.css'

/** The pointer may rest so long between a term and its sentence, ms. */
const GRACE = 200

/**
 * A word of the field that explains itself: pressed, with Enter or a finger, or under the mouse it shows its sentence beside it, which Escape, a press elsewhere or going
 * on with Tab puts away. Who hears the page hears the sentence with the word. It takes no focus away.
 */
export function Term({ id, word }: { readonly id: TermId; readonly word?: string }): ReactElement {
  const { word: usual, means } = termOf(id)
  const [shown, setShown] = useState<'no' | 'pointed' | 'pressed'>('no')
  const button = useRef<HTMLButtonElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sentence = useId()
  useEffect(() => () => clearTimeout(leaving.current), [])

  const point = () => {
    clearTimeout(leaving.current)
    setShown((now) => (now === 'no' ? 'pointed' : now))
  }
  const leave = () => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setShown((now) => (now === 'pointed' ? 'no' : now)), GRACE)
  }
  const isMouse = ({ pointerType }: { readonly pointerType: string }) => pointerType === 'mouse'
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
    // Radix has put the sentence away by now: what stands around hears nothing of this Escape.
    if (shown !== 'no' || event.defaultPrevented) {
      event.preventDefault()
      event.stopPropagation()
    }
    setShown('no')
  }

  return (
    <Popover.Root open={shown !== 'no'} onOpenChange={(open) => setShown(open ? 'pressed' : 'no')}>
      <Popover.Anchor asChild>
        <button
          ref={button}
          type="button"
          className="term"
          aria-expanded={shown !== 'no'}
          aria-describedby={sentence}
          onClick={() => setShown(shown === 'pressed' ? 'no' : 'pressed')}
          onKeyDown={onKeyDown}
          onPointerEnter={(event) => isMouse(event) && point()}
          onPointerLeave={leave}
        >
          {word ?? usual}
        </button>
      </Popover.Anchor>
      <span id={sentence} hidden>
        {means}
      </span>
      <Popover.Portal container={button.current?.closest('aside') ?? null}>
        <Popover.Content
          className="term-sentence"
          role="tooltip"
          side="bottom"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            const { target } = event
            if (target instanceof Node && button.current?.contains(target)) event.preventDefault()
          }}
          onPointerEnter={point}
          onPointerLeave={leave}
        >
          {means}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
