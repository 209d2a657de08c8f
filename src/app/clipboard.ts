import { commandById, type Page, type World } from '../commands/index.ts'
import { isTyping, runCommand, tellWhyNot } from './keys.ts'

/** Where the copy or cut that is under way puts its texts; null when the browser has not asked for any. */
let wanted: DataTransfer | null = null
/** What the browser brought for the paste that is under way. */
let brought: Readonly<Record<string, string>> | null = null

/** The clipboard as commands see it: that of the browser's event when there is one, else the browser is asked. */
export const clipboard: Page['clipboard'] = {
  write(texts) {
    if (!wanted) return import('./askClipboard.ts').then(({ write }) => write(texts))
    for (const [type, text] of Object.entries(texts)) wanted.setData(type, text)
    return true
  },
  writePicture: async (mime, content) => (await import('./askClipboard.ts')).writePicture(mime, content),
  async read() {
    const texts = brought
    brought = null
    return texts ?? (await import('./askClipboard.ts')).read()
  },
}

/**
 * Gives the browser's events of the clipboard to commands: by key, and by the browser's own menus. They are left alone where text is
 * typed, and where text of the page is selected. Returns how to stop.
 */
export function listenToClipboard(world: () => World | null): () => void {
  const onEvent = (event: ClipboardEvent) => {
    const now = world()
    const data = event.clipboardData
    const focused = document.activeElement
    if (event.defaultPrevented || !now || !data || (focused && isTyping(focused))) return
    const isCopy = event.type !== 'paste'
    if (isCopy && getSelection()?.type === 'Range' && !focused?.closest('.canvas-place')) return
    const command = commandById(`edit.${event.type}`)
    if (!command?.isEnabled(now)) {
      if (command && now.session) tellWhyNot(command, now)
      return
    }
    event.preventDefault()
    if (isCopy) wanted = data
    else brought = textsOf(data)
    void runCommand(command, now)
    wanted = null
  }
  const events = ['copy', 'cut', 'paste'] as const
  for (const event of events) addEventListener(event, onEvent)
  return () => {
    for (const event of events) removeEventListener(event, onEvent)
  }
}

/** Texts and our own flavour. Spreadsheets bring pages of HTML and pictures besides, which may be many times larger. */
function textsOf(data: DataTransfer): Readonly<Record<string, string>> {
  const wanted = data.types.filter((type) => type === 'text/plain' || type.startsWith('application/x-sediko'))
  return Object.fromEntries(wanted.map((type) => [type, data.getData(type)]))
}
