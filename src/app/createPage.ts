import type { CanvasView, Page } from '../commands/index.ts'
import type { ReadResult } from '../formats/index.ts'
import { clipboard } from './clipboard.ts'
import { pickFiles, saveFile } from './files.ts'
import { createLongWork } from './longWork.ts'
import { takeTyped } from './takeTyped.ts'
import type { Toasts } from './toast/toasts.ts'

/** What the page's parts give `createPage`. */
export interface PageParts {
  readonly toasts: Toasts
  /** Says a sentence to a screen reader. */
  announce(text: string): void
  canvas(): CanvasView | null
  show: Page['show']
  showActions: Page['showActions']
  showOpened: Page['showOpened']
  keysWait: Page['keysWait']
  goRound: Page['goRound']
  /** Long work was stopped by the person. */
  onStopped(): void
  showReport: Page['showReport']
  nameLoop: Page['nameLoop']
  /** How many steps undo could take back; undefined where no map is open. */
  steps(): number | undefined
  /** The text of the open map, to know which letters a picture needs. */
  text(): string
}

/** The page as commands see it, over the real browser. */
export function createPage(parts: PageParts): Page {
  const { toasts } = parts

  const longWork = createLongWork(toasts, parts.onStopped)

  async function readMap(file: File, signal?: AbortSignal): Promise<ReadResult> {
    const { createFileReader } = await import('../formats/index.ts')
    const reader = createFileReader()
    try {
      return await reader.read(file, signal)
    } finally {
      reader.close()
    }
  }

  return {
    toast: ({ text, kind, action }) => {
      toasts.say({ text, kind, action, step: parts.steps() })
    },
    announce: (text) => parts.announce(text),
    choose: async (question) => (await import('./choice/choose.tsx')).choose(question),
    pickFiles,
    saveFile,
    longWork,
    takeTyped,
    leaveField: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    goRound: (step) => parts.goRound(step),
    keysWait: () => parts.keysWait(),
    readMap,
    clipboard,
    rasterise: async (svg, scale) => {
      const { rasterise } = await import('./picture/rasterise.ts')
      return longWork('Drawing the picture…', ({ keep }) => {
        keep()
        return rasterise(svg, scale)
      })
    },
    fontCss: async () => {
      const { fontCss } = await import('./picture/font.ts')
      return fontCss(parts.text())
    },
    photograph: async () => {
      const canvas = document.querySelector<HTMLElement>('.canvas')
      if (!canvas) throw new Error('No map is shown.')
      const [{ pictureOfScreen }, { fontCss }] = await Promise.all([
        import('./picture/screen.ts'),
        import('./picture/font.ts'),
      ])
      return longWork('Drawing the picture…', async ({ keep }) => {
        keep()
        return pictureOfScreen(canvas, await fontCss(parts.text()))
      })
    },
    goTo(mapId) {
      location.hash = mapId === null ? '#/' : `#/map/${encodeURIComponent(mapId)}`
    },
    get canvas() {
      return parts.canvas()
    },
    show: (what) => parts.show(what),
    showActions: (actions) => parts.showActions(actions),
    showOpened: (files) => parts.showOpened(files),
    showReport: (id) => parts.showReport(id),
    nameLoop: parts.nameLoop,
  }
}
