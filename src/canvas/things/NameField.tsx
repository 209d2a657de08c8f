import { useStore } from '@xyflow/react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { cancelNaming, finishNaming } from '../../commands/index.ts'
import { drawLabel, drawName } from '../../layout/index.ts'
import { type Id, LIMITS } from '../../model/index.ts'
import { elementOf } from '../hit.ts'
import { useScene } from '../scene.ts'
import { onOneLine } from '../words.ts'

/** Below this scale the field is drawn as large as it would be at this scale, so that what is typed can be read. */
const LEAST_SCALE = 0.8
/** Room for the caret beside the longest line, px. */
const CARET = 6

interface Props {
  readonly kind: 'variables' | 'labels'
  readonly id: Id
  readonly text: string
}

/** Edits a name in its place, in the type that it is drawn in. Leaving the field by any way but Escape commits. */
export function NameField({ kind, id, text }: Props) {
  const scene = useScene()
  const [draft, setDraft] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const zoom = useStore((state) => state.transform[2])
  const drawn = kind === 'variables' ? drawName(draft) : drawLabel(draft)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  useFocusAfterwards(kind, id)

  const finish = (then: 'stop' | 'next'): void => {
    if (done.current) return
    done.current = true
    finishNaming(scene.world(), draft, then)
  }
  const giveUp = (): void => {
    done.current = true
    cancelNaming(scene.world())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const forward = event.key === 'Tab' && !event.shiftKey && kind === 'variables'
    if (event.key === 'Escape') giveUp()
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) finish('stop')
    else if (forward) finish(draft.trim() === '' ? 'stop' : 'next')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <textarea
      ref={field}
      className="name-field nokey nowheel"
      aria-label={kind === 'variables' ? 'Name of the variable' : 'Text of the label'}
      rows={1}
      maxLength={LIMITS.name}
      spellCheck={false}
      autoComplete="off"
      value={draft}
      style={{
        width: Math.max(drawn.width, text === '' ? 96 : 40) + CARET * 2,
        height: drawn.height,
        transform: `translate(-50%, -50%) scale(${Math.max(1, LEAST_SCALE / zoom)})`,
      }}
      onChange={(event) => setDraft(onOneLine(event.target.value))}
      onKeyDown={onKeyDown}
      onBlur={() => finish('stop')}
    />
  )
}

/** When the field goes away while it has the focus, the thing that it named takes the focus. */
function useFocusAfterwards(kind: Props['kind'], id: Id): void {
  const { root, session } = useScene()
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const canvas = root()
        const lost = document.activeElement === document.body || document.activeElement === null
        if (!lost || canvas === null || session.view.getState().editing !== null) return
        const thing = elementOf(canvas, kind === 'variables' ? 'variable' : 'label', id)
        ;(thing ?? canvas).focus({ preventScroll: true })
      })
    },
    [kind, id, root, session],
  )
}
