/**
 * Puts texts, by MIME type, on the clipboard when a menu or the palette wants it: makes the browser raise its event of copying, the
 * one way that takes other types than text. Where that is refused at least the text is written. False when it is refused altogether.
 */
export async function write(texts: Readonly<Record<string, string>>): Promise<boolean> {
  let isTaken = false
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text)
    isTaken = event.clipboardData !== null
  }
  // Without it Chromium holds that there is nothing to copy while no text is selected.
  const onBefore = (event: Event) => event.preventDefault()
  addEventListener('copy', onCopy, { capture: true })
  addEventListener('beforecopy', onBefore, { capture: true })
  document.execCommand('copy')
  removeEventListener('copy', onCopy, { capture: true })
  removeEventListener('beforecopy', onBefore, { capture: true })
  if (isTaken) return true
  try {
    await navigator.clipboard.writeText(texts['text/plain'] ?? '')
    return true
  } catch (problem) {
    console.info(problem)
    return false
  }
}

/** The text on the clipboard; null when the browser or the person refuses to give it. */
export async function read(): Promise<Readonly<Record<string, string>> | null> {
  try {
    return { 'text/plain': await navigator.clipboard.readText() }
  } catch (problem) {
    console.info(problem)
    return null
  }
}
