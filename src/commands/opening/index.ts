import type { ReadResult } from '../../formats/index.ts'
import { KINDS } from '../../model/index.ts'
import { sourceOf } from '../actions/fileVersion.ts'
import { keepOpen, storeMap } from '../actions/openMap.ts'
import { runMany } from '../actions/runMany.ts'
import { rememberFile } from '../handles.ts'
import type { FileOutcome, OpenedFile, PickedFile, Told, World } from '../types.ts'
import { becomeMap } from './becomeMap.ts'
import { findTwin, type Twin } from './twin.ts'
import { tellOne } from './words.ts'

type Read = Extract<ReadResult, { ok: true }>

/** A file on its way into the library. */
interface Incoming {
  readonly picked: PickedFile
  readonly read: Read
}

/**
 * Opens files, each as a map of its own with its own report. The first that opens is shown, the others wait in the library. One file is told
 * of in a sentence; several, or one that is another version of a map that is here, or the same, in a list that stays until it is closed.
 * What cannot be read is told and changes nothing.
 */
export async function openFiles(world: World, files: readonly PickedFile[]): Promise<void> {
  const outcomes: FileOutcome[] = []
  let isShown = false
  for (const picked of files) {
    const outcome = await openOne(world, picked, !isShown, (next) => tell(world, outcomes, picked, next))
    if (outcome.kind === 'opened' || outcome.kind === 'same') isShown = true
    outcomes.push(outcome)
  }
  const [only] = outcomes
  // What asks or offers something stays until the person closes it.
  if (outcomes.length === 1 && only !== undefined && only.kind !== 'asks' && only.kind !== 'same')
    tellOne(world, only)
  else if (only !== undefined) world.page.showOpened(outcomes)
}

/** Puts what became of a file that had asked in its place in the list. */
function tell(world: World, outcomes: FileOutcome[], picked: PickedFile, next: OpenedFile): void {
  const place = outcomes.findIndex((outcome) => 'picked' in outcome && outcome.picked === picked)
  if (place >= 0) outcomes[place] = next
  if (outcomes.length === 1 && next.kind !== 'same') {
    world.page.showOpened([])
    tellOne(world, next)
  } else world.page.showOpened([...outcomes])
}

async function openOne(
  world: World,
  picked: PickedFile,
  show: boolean,
  answered: (outcome: OpenedFile) => void,
): Promise<FileOutcome> {
  const { name } = picked.file
  return world.page.longWork(`Reading ${name}…`, (told) => readAndPut(world, picked, show, answered, told))
}

async function readAndPut(
  world: World,
  picked: PickedFile,
  show: boolean,
  answered: (outcome: OpenedFile) => void,
  told: Told,
): Promise<FileOutcome> {
  const { name } = picked.file
  const read = await world.page.readMap(picked.file, told.signal)
  if (!read.ok) return { kind: 'failed', name, reason: read.reason }
  const incoming = { picked, read }
  // A file of a newer version can become no map that is edited here.
  const twin = read.readOnly === undefined ? await findTwin(world.library, picked.file, read.map) : null
  if (twin === null) return asOwn(world, incoming, show, told)
  const own = async (): Promise<void> => {
    const work = (again: Told) => asOwn(world, incoming, true, again)
    answered(await world.page.longWork(`Opening ${name}…`, work))
  }
  const title = twin.entry.title
  if (twin.isSame) {
    if (show) world.page.goTo(twin.entry.id)
    return { kind: 'same', name, title, mapId: twin.entry.id, picked, openOwn: own }
  }
  return {
    kind: 'asks',
    name,
    title,
    age: twin.age,
    others: twin.others,
    mapId: twin.entry.id,
    picked,
    openOwn: own,
    takeAsNewer: async () => answered(await asNewer(world, incoming, twin)),
  }
}

/** Makes a map of its own of a file. */
async function asOwn(
  world: World,
  { picked, read }: Incoming,
  show: boolean,
  told: Told,
): Promise<OpenedFile> {
  const { name } = picked.file
  const { map, notices, readOnly } = read
  const kept = await storeMap(world, map, {
    notices: notices.map(({ text }) => text),
    handle: picked.handle,
    show,
    told,
    origin: originOf(name, read),
    ...(readOnly === undefined ? {} : { readOnly }),
  })
  if (!kept.ok) return { kind: 'failed', name, reason: kept.reason }
  const first = notices[0]?.text ?? null
  return { kind: 'opened', name, mapId: kept.id, notices: notices.length, first, readOnly: readOnly ?? null }
}

const VERSION = { newer: 'Newer version', older: 'Older version', other: 'Version' } as const

/** Makes a file the newer version of a map that is here, in one step that can be undone. */
async function asNewer(world: World, incoming: Incoming, { entry, age }: Twin): Promise<OpenedFile> {
  const { picked, read } = incoming
  const { name } = picked.file
  const document = await world.library.open(entry.id)
  if (document === null)
    return world.page.longWork(`Opening ${name}…`, (told) => asOwn(world, incoming, true, told))
  const options = { label: `${VERSION[age.kind]} from ${name}` }
  const count = KINDS.reduce((sum, kind) => sum + Object.keys(read.map[kind]).length, 0)
  const refusal = await runMany(world, { document, edit: becomeMap, args: read.map, options, count })
  if (refusal !== null) {
    await document.close()
    return { kind: 'failed', name, reason: refusal }
  }
  rememberFile(world.library, entry.id, picked.handle)
  await world.library.setOrigin(entry.id, originOf(name, read))
  world.page.goTo(entry.id)
  await keepOpen(world.library, document)
  return { kind: 'newer', name, title: entry.title, mapId: entry.id, notices: read.notices.length }
}

function originOf(file: string, { map, notices }: Read) {
  const report = notices.map(({ text, about, at }) => ({
    text,
    ...(about === undefined ? {} : { about }),
    ...(at === undefined ? {} : { at }),
  }))
  return { file, source: sourceOf(map), report }
}
