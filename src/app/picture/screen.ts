import { toSvg } from 'html-to-image'
import { canFocus } from '../focus/areas.ts'
import { holdKeys } from '../heldKeys.ts'

/** Points to a px of the screen, at least: a picture is looked at larger than the screen was. */
const LEAST_RATIO = 2
/** Drawn until the same comes twice: the font inside a picture is often not there at its first drawing. */
const MOST_DRAWINGS = 6

/** What is pressed or told around the drawing, and stays out of its picture. */
const AROUND =
  '.strip, .zoom-buttons, .touch-bar, .quick-line, .find-bar, .focus-chip, .arrange-chip, .arrange-progress, .target-picker, .react-flow__attribution'

/**
 * The canvas as it is seen, in its theme, with what is lit and at its zoom, as a PNG; `font` is the font as CSS with its data inside. Rejects where the browser cannot
 * draw it. By html-to-image 1.11.11: later versions paint links as black shapes.
 */
export async function pictureOfScreen(canvas: HTMLElement, font: string): Promise<Blob> {
  const { width, height } = canvas.getBoundingClientRect()
  const ratio = Math.max(LEAST_RATIO, devicePixelRatio)
  const address = await withoutFocus(canvas, () =>
    toSvg(canvas, {
      width,
      height,
      fontEmbedCSS: font,
      backgroundColor: getComputedStyle(canvas).backgroundColor,
      filter: (node) => !(node instanceof Element && node.matches(AROUND)),
    }),
  )
  const image = new Image()
  image.src = address
  await image.decode()
  const drawn = document.createElement('canvas')
  drawn.width = Math.round(width * ratio)
  drawn.height = Math.round(height * ratio)
  const context = drawn.getContext('2d')
  if (!context) throw new Error('This browser cannot draw pictures.')
  let before = ''
  for (let drawing = 0; drawing < MOST_DRAWINGS; drawing++) {
    context.clearRect(0, 0, drawn.width, drawn.height)
    context.drawImage(image, 0, 0, drawn.width, drawn.height)
    const now = drawn.toDataURL()
    if (now === before) break
    before = now
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  return await new Promise((resolve, reject) => {
    drawn.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The picture is too large for this browser.'))
    }, 'image/png')
  })
}

/**
 * Does this once nothing on the canvas moves or has the focus: where the keyboard is is no part of a picture. The focus is then given back to what had it,
 * and with it the keys that were pressed meanwhile.
 */
async function withoutFocus<Done>(canvas: HTMLElement, deed: () => Promise<Done>): Promise<Done> {
  await arrived(canvas)
  const { activeElement } = document
  if (!canvas.contains(activeElement) || !canFocus(activeElement)) return deed()
  const letGo = holdKeys()
  try {
    activeElement.blur()
    await arrived(canvas)
    return await deed()
  } finally {
    if (document.activeElement === document.body) activeElement.focus({ preventScroll: true })
    letGo()
  }
}

/** Waits for what is under way on the canvas, as things that fade: a picture shows where it ends. What never ends is not waited for. */
async function arrived(canvas: HTMLElement): Promise<void> {
  for (;;) {
    const moving = canvas
      .getAnimations({ subtree: true })
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
      )
    if (moving.length === 0) return
    await Promise.allSettled(moving.map((each) => each.finished))
  }
}
