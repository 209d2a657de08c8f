import {
  type Given,
  lossesOf,
  type Notice,
  nativeCodec,
  type Writable,
  writeMap,
} from '../../formats/index.ts'
import type { CausalMap } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { fileVersion } from '../actions/fileVersion.ts'
import { writeFile } from '../actions/writeFile.ts'
import { fileNameOf } from '../fileName.ts'
import { fileOfMap, rememberFile } from '../handles.ts'
import type { World } from '../types.ts'
import { exportFormats } from './formats.ts'
import { notInFile } from './notTaken.ts'
import { contentOf } from './pictures.ts'
import { type ToSettle, toSettle } from './toSettle.ts'

export { copyMapPicture, copyPictureOfScreen, savePictureOfScreen } from './pictures.ts'
export { exportFormats }

/** What a file of this format would leave out of the open map. */
export function exportLosses(session: Session, codec: Writable, options: Given): Promise<readonly Notice[]> {
  return lossesOf(codec, mapOf(session), options)
}

/** Writes the open map to its file, or where the person says when it has none or another is wanted. */
export async function saveMap(world: World, session: Session, askWhere: boolean): Promise<void> {
  const { document } = session
  world.page.takeTyped()
  // Somebody who saves over the same file is at work, and hears it where the file is to go out.
  const settle = askWhere ? toSettle(session) : null
  const besides = notInFile(session) + (settle?.text ?? '')
  const map = fileVersion(document, world.now())
  const type = nativeCodec.mime
  const name = fileNameOf(map.meta.title, nativeCodec.endings[0] ?? '.json')
  const bytes = new Blob([String(await writeMap(nativeCodec, map))], { type })
  const handle = askWhere ? null : fileOfMap(world.library, document.id)
  const written = await writeFile(world, { name, type, bytes }, handle, besides, settle?.action)
  if (written === null) return
  settle?.told()
  rememberFile(world.library, document.id, written.handle)
  // A version is kept beside the file, if what keeps them is there: the panel of versions tells when it is not.
  document.keeping().then(
    ({ versions }) => versions.keep('saved'),
    () => null,
  )
}

/** Writes the open map in this format, where the person says; answers whether it was written. Failures are told, and with the file what is to be `settle`d, where that is given. */
export async function exportMap(
  world: World,
  session: Session,
  codec: Writable,
  options: Given,
  settle: ToSettle | null = null,
): Promise<boolean> {
  const { page } = world
  page.takeTyped()
  const besides = notInFile(session) + (settle?.text ?? '')
  const map = codec.kind === 'map' ? fileVersion(session.document, world.now()) : mapOf(session)
  try {
    const bytes = await contentOf(world, session, codec, map, options)
    const name = fileNameOf(map.meta.title, codec.endings[0] ?? '')
    const file = { name, type: codec.mime, bytes }
    if ((await writeFile(world, file, null, besides, settle?.action)) === null) return false
    settle?.told()
    return true
  } catch (problem) {
    const why = problem instanceof Error ? ` ${problem.message}` : ''
    const text = `The ${codec.kind === 'picture' ? 'picture' : 'file'} could not be made; the map is untouched.${why}`
    page.toast({ kind: 'error', text })
    return false
  }
}

/** Writes the open map in the format of this id at once, as its options are by themselves, and tells where one could not be kept. */
export async function exportAtOnce(world: World, session: Session, id: string): Promise<void> {
  const codec = exportFormats(world).find((each) => each.id === id)
  if (codec === undefined) return
  if (!(await exportMap(world, session, codec, {}, toSettle(session)))) return
  // What every picture lacks is known; what is said of an option is not.
  const losses = await exportLosses(session, codec, {})
  for (const { where, text } of losses) if (where !== '') world.page.toast({ kind: 'info', text })
}

function mapOf(session: Session): CausalMap {
  return session.document.state.getState().map
}
