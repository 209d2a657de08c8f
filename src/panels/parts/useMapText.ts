import { type RefObject, useRef, useState } from 'react'
import { entered, isBehind, withMap } from './fieldText.ts'
import { useCaretKept } from './useCaretKept.ts'

interface MapText {
  /** What the field shows. */
  readonly text: string
  enter(): void
  type(text: string): void
  startComposing(): void
  endComposing(): void
  /** Has the field show this, of which the map is told otherwise. */
  show(text: string): void
  /** What the map had when the field was entered, with what others did since then. */
  before(): string
  leave(): void
}

/**
 * A field over a text of the map that is changed at every letter: while it is visited it shows what was typed, and takes in at the caret what another
 * tab or undo makes of the map's text, so that it never writes an old text over a new one.
 */
export function useMapText(
  box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  value: string,
  write: (text: string) => void,
): MapText {
  const [kept, setField] = useState<ReturnType<typeof entered> | null>(null)
  const field = kept && withMap(kept, value)
  // As React has it for state that follows from what came in: at once, before anything is shown.
  if (field !== kept) setField(field)
  const latest = useRef(field)
  latest.current = field
  const text = field?.typed ?? value
  useCaretKept(box, text)

  const show = (typed: string): void => {
    setField({ ...(latest.current ?? entered(value)), typed, known: null })
  }
  return {
    text,
    enter: () => setField(entered(value)),
    type(typed) {
      const now = latest.current ?? entered(value)
      if (isBehind(now, value)) setField({ ...now, typed })
      else {
        show(typed)
        write(typed)
      }
    },
    startComposing() {
      setField({ ...(latest.current ?? entered(value)), isComposing: true })
    },
    endComposing() {
      const now = latest.current
      if (!now) return
      const whole = { ...now, isComposing: false }
      if (!isBehind(now, value)) {
        setField(whole)
        return
      }
      const merged = withMap(whole, value)
      setField({ ...merged, known: null })
      write(merged.typed)
    },
    show,
    before: () => latest.current?.before ?? value,
    leave: () => setField(null),
  }
}
