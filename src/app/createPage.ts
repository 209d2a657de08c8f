import type { CanvasView, Page } from '../commands/index.ts'
import type { ReadResult } from '../formats/index.ts'
import { clipboard } from './clipboard.ts'
import { pickFiles, saveFile } from './files.ts'
import type { Toasts } from './toast/toasts.ts'

/** What the page's parts give `createPage`. */
export interface PageParts {
  readonly toasts: Toasts
  /** Says a sentence to a screen reader. */
  announce(text: string): void
  canvas(): CanvasView | null
  show: Page['show']
  showOpened: Page['showOpened']
  showReport: Page['showReport']
  nameLoop(key: string): void
  /** The text of the open map, to know which letters a picture needs. */
  text(): string
}

/** Work that takes longer is shown with its progress, in milliseconds. */
const PATIENCE = 400

/** The page as commands see it, over the real browser. */
export function createPage(parts: PageParts): Page {
  const { toasts } = parts

  /** Waits for `work`, and tells about it when it takes long; `stop` is offered then and must make `work` settle. */
  async function told<T>(text: string, work: Promise<T>, stop?: () => void): Promise<T> {
    let toast: number | null = null
    const timer = setTimeout(() => {
      const action = stop && { label: 'Stop', run: stop }
      toast = toasts.say({ text, kind: 'progress', action })
    }, PATIENCE)
    try {
      return await work
    } finally {
      clearTimeout(timer)
      if (toast !== null) toasts.dismiss(toast)
    }
  }

  async function readMap(file: File): Promise<ReadResult> {
    const { createFileReader } = await import('../formats/index.ts')
    const reader = createFileReader()
    const stopping = new AbortController()
    try {
      return await told(`Reading ${file.name}…`, reader.read(file, stopping.signal), () => stopping.abort())
    } finally {
      reader.close()
    }
  }

  return {
    toast: ({ text, kind, action }) => {
      toasts.say({ text, kind, action })
    },
    announce: (text) => parts.announce(text),
    pickFiles,
    saveFile,
    readMap,
    clipboard,
    rasterise: async (svg, scale) => {
      const { rasterise } = await import('./picture/rasterise.ts')
      return told('Drawing the picture…', rasterise(svg, scale))
    },
    fontCss: async () => {
      const { fontCss } = await import('./picture/font.ts')
      return fontCss(parts.text())
    },
    goTo(mapId) {
      location.hash = mapId === null ? '#/' : `#/map/${encodeURIComponent(mapId)}`
    },
    get canvas() {
      return parts.canvas()
    },
    show: (what) => parts.show(what),
    showOpened: (files) => parts.showOpened(files),
    showReport: (id) => parts.showReport(id),
    nameLoop: (key) => parts.nameLoop(key),
  }
}
