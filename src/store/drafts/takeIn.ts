import { mergeTexts, moveCaret, type Splice } from '../../model/index.ts'
import type { Drafts } from '../types/index.ts'

/**
 * Takes what the map says at a place now into what is being typed there, with the caret kept at its letters; a draft that comes to say the same is
 * none.
 */
export async function takeIn({ state, put }: Drafts, place: string, now: string): Promise<void> {
  await composed()
  const draft = state.getState().drafts.get(place)
  if (!draft || draft.base === now) return
  const { text, splices } = mergeTexts(draft.base, draft.text, now)
  const putCaret = caretOf(draft.text, splices)
  put(place, text === now ? null : { text, base: now })
  // Here the field has been drawn again: what a store tells is drawn before anything else that waits.
  await null
  putCaret?.(text)
}

/** How to put the caret, or what is selected, where it was among the letters of the field that shows this text; null when none has the focus. */
function caretOf(text: string, splices: readonly Splice[]): ((after: string) => void) | null {
  const box = typeof document === 'undefined' ? null : document.activeElement
  if (!box) return null
  const isField = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement
  if (!isField || box.value !== text) return null
  const [start, end] = [box.selectionStart, box.selectionEnd].map((caret) =>
    splices.reduce(moveCaret, caret ?? 0),
  )
  return (after) => {
    if (box.value === after) box.setSelectionRange(start ?? 0, end ?? 0)
  }
}

let composing: Promise<void> | null = null
let isWatching = false

/** Resolves once no letter is being composed (as of Chinese or Japanese): before that a field must not be changed. It is known from the first call on. */
export async function composed(): Promise<void> {
  if (!isWatching && typeof document !== 'undefined') watch()
  isWatching = true
  await composing
}

function watch(): void {
  let end = (): void => undefined
  document.addEventListener('compositionstart', () => {
    composing ??= new Promise((resolve) => {
      end = resolve
    })
  })
  document.addEventListener('compositionend', () => {
    composing = null
    end()
  })
}
