import { type ReactElement, useRef, useState } from 'react'

/** The map's name, edited in place. Enter keeps what was typed, Escape what was there before. */
export function MapName({
  title,
  readOnly,
  onRename,
  onDone,
}: {
  readonly title: string
  readonly readOnly: boolean
  onRename(title: string): void
  /** Where the focus goes when the person has finished with the keyboard. */
  onDone(): void
}): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  const reverted = useRef(false)

  const finish = () => {
    if (draft !== null && !reverted.current && draft.trim() !== title) onRename(draft.trim())
    reverted.current = false
    setDraft(null)
  }

  return (
    <div className="map-name">
      <span aria-hidden="true">{(draft ?? title) || 'Untitled map'}</span>
      <input
        type="text"
        size={1}
        aria-label="Map name"
        placeholder="Untitled map"
        maxLength={2000}
        spellCheck={false}
        readOnly={readOnly}
        value={draft ?? title}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            reverted.current = event.key === 'Escape'
            event.currentTarget.blur()
            onDone()
          }
        }}
      />
    </div>
  )
}
