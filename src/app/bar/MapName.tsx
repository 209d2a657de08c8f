import { type ReactElement, useRef } from 'react'
import { isComposing } from '../../commands/index.ts'
import { type Drafts, useTake, useTyped } from '../../store/index.ts'

/**
 * The map's name, edited in place. Enter keeps what was typed, Escape what was there before. What was typed and neither kept nor given up is there
 * again when the map is opened the next time.
 */
export function MapName({
  title,
  drafts,
  readOnly,
  onRename,
  onDone,
  onGivenUp,
}: {
  readonly title: string
  readonly drafts: Drafts
  readonly readOnly: boolean
  onRename(title: string): void
  /** Where the focus goes when the person has finished with the keyboard. */
  onDone(): void
  /** What was typed is given up with Escape; how it comes again. */
  onGivenUp(words: string, bringBack: () => void): void
}): ReactElement {
  const [typed, type] = useTyped(drafts, 'title', title)
  const text = typed ?? title
  const field = useRef<HTMLInputElement>(null)
  const rename = (name: string): string => {
    if (name !== title) onRename(name)
    return name
  }
  useTake(field, drafts, 'title', (name) => rename(name.trim()))

  const giveUp = () => {
    type(null)
    if (typed === null) return
    onGivenUp(typed, () => {
      type(typed)
      field.current?.focus()
    })
  }
  const finish = () => {
    // As it is now, which after Escape is nothing.
    const left = drafts.state.getState().drafts.get('title')
    if (left) rename(left.text.trim())
    type(null)
  }

  return (
    <div className={typed === null ? 'map-name' : 'map-name typed'}>
      <span aria-hidden="true">{text || 'Untitled map'}</span>
      <input
        ref={field}
        type="text"
        data-place="title"
        size={1}
        aria-label="Map name"
        title={typed === null ? undefined : 'Enter keeps this name, Esc gives it up'}
        placeholder="Untitled map"
        maxLength={2000}
        spellCheck={false}
        readOnly={readOnly}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            if (event.key === 'Escape') giveUp()
            event.currentTarget.blur()
            onDone()
          }
        }}
      />
    </div>
  )
}
