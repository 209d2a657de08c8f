import { type Given, type Writable, writeMap } from '../../formats/index.ts'
import type { CausalMap } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { writeFile } from '../actions/writeFile.ts'
import { fileNameOf } from '../fileName.ts'
import type { World } from '../types.ts'
import { exportFormats } from './formats.ts'

/** What a file of this format holds of a map, with what the page lends for pictures: the font only where it is wanted. */
export async function contentOf(
  { page }: World,
  session: Session,
  codec: Writable,
  map: CausalMap,
  options: Given,
  withFont = true,
): Promise<Blob> {
  const lent = {
    drawing: session.drawing.getState().drawing,
    ...(codec.kind === 'picture' && withFont ? { css: await page.fontCss() } : {}),
    rasterise: async (svg: string, scale: number) =>
      new Uint8Array(await (await page.rasterise(svg, scale)).arrayBuffer()),
  }
  const content = await writeMap(codec, map, options, lent)
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: codec.mime })
}

/** Writes a picture of the screen as it is, where the person says. Failures are told. */
export async function savePictureOfScreen(world: World, session: Session): Promise<void> {
  const { page } = world
  page.takeTyped()
  try {
    const bytes = await page.photograph()
    const name = fileNameOf(`${session.document.state.getState().map.meta.title} screen`.trim(), '.png')
    await writeFile(world, { name, type: 'image/png', bytes })
  } catch (problem) {
    tellFailed(world, problem)
  }
}

/** Puts a picture of the screen as it is on the clipboard. */
export async function copyPictureOfScreen(world: World): Promise<void> {
  world.page.takeTyped()
  await copyPicture(world, 'Picture of the screen', 'image/png', world.page.photograph())
}

/** Puts the map on the clipboard as the picture of this format, as its options are by themselves. */
export async function copyMapPicture(world: World, session: Session, id: 'png' | 'svg'): Promise<void> {
  const codec = exportFormats(world).find((each) => each.id === id)
  if (codec === undefined) return
  world.page.takeTyped()
  const { map } = session.document.state.getState()
  // Browsers clean what is put on the clipboard of the style that a font would stand in.
  const note = id === 'svg' ? ' It names its font; only the file holds it.' : ''
  await copyPicture(
    world,
    codec.label,
    codec.mime,
    contentOf(world, session, codec, map, {}, id === 'png'),
    note,
  )
}

/** The browser is asked at once, while it still knows that a person wants it; what it is given may come later. */
async function copyPicture(
  world: World,
  what: string,
  mime: string,
  content: Promise<Blob>,
  note = '',
): Promise<void> {
  const { page } = world
  try {
    const answer = await page.clipboard.writePicture(mime, content)
    page.toast(
      answer === 'copied'
        ? { kind: 'info', text: `${what} copied.${note}` }
        : answer === 'asText'
          ? {
              kind: 'info',
              text: `This browser puts no SVG pictures on the clipboard: its text was copied. Export it as a file to have the picture.`,
            }
          : {
              kind: 'error',
              text: `This browser puts no such picture on the clipboard. Export it as a file instead.`,
            },
    )
  } catch (problem) {
    tellFailed(world, problem)
  }
}

function tellFailed({ page }: World, problem: unknown): void {
  const why = problem instanceof Error ? ` ${problem.message}` : ''
  page.toast({ kind: 'error', text: `The picture could not be made; the map is untouched.${why}` })
}
