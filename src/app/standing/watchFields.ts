import { isComposing } from '../../commands/index.ts'
/** A text field that went from the page while the person was in it, as it was last. */
export interface LostField {
  /** What it was called. */
  readonly name: string
  readonly text: string
  /** Where the caret stood, letters from the start. */
  readonly caret: number
  /** Where what is typed in it belongs, as places of drafts are named; null when it is nothing that is kept. */
  readonly place: string | null
  /** Whether Enter begins a new line in it. */
  readonly isLong: boolean
  /** How many characters it took, negative for any number. */
  readonly most: number
  /** Where it stood in the window, px. */
  readonly box: Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** What cannot be asked any more of a field that is gone. */
interface Seen {
  readonly field: Field
  readonly name: string
  readonly box: LostField['box']
}

/** What a person does that may take a field away is done by this time after it, ms. */
const DEED = 100
/** After these a field may stand elsewhere, or be called otherwise. */
const MOVING = ['focusin', 'input', 'keyup', 'pointerup', 'scroll', 'wheel', 'resize'] as const

/**
 * Tells when the text field that has the focus goes from the page without a deed of the person: another tab has deleted what it belongs to. It is told before
 * the next key can be pressed. A field of the same place that stands there instead takes the focus. Returns how to stop.
 */
export function watchFields(onLost: (lost: LostField) => void): () => void {
  const stop = new AbortController()
  let seen: Seen | null = null
  let deeds = 0

  const onDeed = (event: Event): void => {
    if (event instanceof KeyboardEvent && (isComposing(event) || !isDeed(event))) return
    deeds += 1
    setTimeout(() => {
      deeds -= 1
    }, DEED)
  }
  const look = (): void => {
    const field = document.activeElement
    // When the window is left its field has the focus still.
    if (!isTextField(field)) {
      if (seen?.field.isConnected) forget()
      return
    }
    if (seen?.field !== field) observer.observe(document.body, { childList: true, subtree: true })
    seen = { field, name: nameOf(field), box: field.getBoundingClientRect() }
  }
  const forget = (): void => {
    seen = null
    observer.disconnect()
  }
  const check = (): void => {
    if (seen === null || seen.field.isConnected) return
    const gone = seen
    forget()
    if (isTextField(document.activeElement)) {
      look()
      return
    }
    if (deeds > 0) return
    const lost = lostOf(gone)
    if (!focusSame(lost)) onLost(lost)
  }
  const observer = new MutationObserver(check)

  const options = { capture: true, passive: true, signal: stop.signal }
  for (const type of ['keydown', 'pointerdown', 'click'] as const) addEventListener(type, onDeed, options)
  // What moves it is drawn before it is looked at.
  for (const type of MOVING)
    addEventListener(type, type === 'focusin' ? look : () => requestAnimationFrame(look), options)
  // By then it is known whether the field was left or is gone.
  addEventListener('focusout', () => queueMicrotask(look), options)
  look()
  return () => {
    stop.abort()
    forget()
  }
}

/** Keys that do something; any other types, or moves the caret. */
function isDeed({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (/^(Enter|Escape|Tab|F\d+)$/.test(key)) return true
  return (ctrlKey || metaKey) && !/^(Control|Meta|Shift|Alt)$/.test(key)
}

function isTextField(element: Element | null): element is Field {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  return element instanceof HTMLInputElement && /^(text|search)$/.test(element.type) && !element.readOnly
}

function nameOf(field: Field): string {
  const label = field.labels?.[0]?.textContent ?? ''
  return field.getAttribute('aria-label') ?? label.trim()
}

function lostOf({ field, name, box }: Seen): LostField {
  return {
    name,
    text: field.value,
    caret: field.selectionEnd ?? field.value.length,
    place: field.dataset.place ?? null,
    isLong: field instanceof HTMLTextAreaElement && field.rows > 1,
    most: field.maxLength,
    box,
  }
}

/** Goes on in a field that stands for the same; false when there is none. */
function focusSame({ place, caret }: LostField): boolean {
  if (place === null) return false
  const same = [...document.querySelectorAll<HTMLElement>('[data-place]')].find(
    (field) => field.dataset.place === place,
  )
  if (!(same instanceof HTMLInputElement || same instanceof HTMLTextAreaElement)) return false
  same.focus({ preventScroll: true })
  same.setSelectionRange(caret, caret)
  return true
}
