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

/** Puts a picture on the clipboard; the text of one that only can be that, such as an SVG where the browser takes none. */
export async function writePicture(
  mime: string,
  content: Promise<Blob>,
): Promise<'copied' | 'asText' | 'cannot'> {
  if (typeof ClipboardItem === 'undefined') {
    await content
    return 'cannot'
  }
  const isTaken = mime === 'image/png' || ClipboardItem.supports?.(mime) === true
  const type = isTaken ? mime : 'text/plain'
  const item = isTaken ? content : content.then(async (blob) => new Blob([await blob.text()], { type }))
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: item })])
    return isTaken ? 'copied' : 'asText'
  } catch (problem) {
    // What could not be made is another matter than what the browser refuses.
    await content
    console.info(problem)
    return 'cannot'
  }
}
