import { deleteThings, KINDS } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { STOPPED } from '../actions/runMany.ts'
import { displayKeys } from '../keys/display.ts'
import type { Told, World } from '../types.ts'
import { inventory } from '../words.ts'
import { copiedOf, copySelected, flavoursOf, looksOwn, OWN_FLAVOUR, readOwn } from './copied.ts'
import { pasteCopied } from './pasteCopied.ts'
import { pasteText } from './pasteText.ts'
import { leftInWords, recordsInWords } from './told.ts'

/**
 * What was copied last in this page. A browser that lets us read the clipboard hands out only its text, not our own
 * flavour; as long as the text is that of the last copy, the copy is known all the same.
 */
let last: { readonly text: string; readonly own: string } | null = null

/** Puts the selected part of the map on the clipboard. */
export async function copy(world: World, session: Session): Promise<void> {
  const taken = await take(world, session)
  if (taken !== null) tell(world, `${taken.what} copied.`, taken.left)
}

/** What was put on the clipboard, in words, and what was not, as a sentence or nothing. */
interface Taken {
  readonly what: string
  readonly left: string
  /** How many links are on it. */
  readonly links: number
}

/** Puts what is selected on the clipboard and says what that was; null when the browser did not take it. */
async function take(world: World, session: Session): Promise<Taken | null> {
  const copied = copySelected(session)
  if (copied === null) return null
  const flavours = flavoursOf(copied)
  // Nothing is awaited before: an event of the clipboard takes what it is given at once, or never.
  const isWritten = world.page.clipboard.write({ 'text/plain': flavours.text, [OWN_FLAVOUR]: flavours.own })
  if (!(await isWritten)) {
    world.page.toast({ kind: 'error', text: `The browser refuses the clipboard here. ${pressKeys('C')}` })
    return null
  }
  last = flavours
  const { part, left } = copied
  const all = KINDS.flatMap((kind) => Object.values(part[kind]).map((record) => ({ kind, record })))
  return { what: recordsInWords(all), left: leftInWords(left), links: Object.keys(part.links).length }
}

/** Copies and deletes what is selected: one step. Nothing is deleted that could not be copied. */
export async function cut(world: World, session: Session): Promise<void> {
  const { variables, links, labels } = session.view.getState().selection
  const taken = await take(world, session)
  if (taken === null) return
  const things = { variables: [...variables], links: [...links], labels: [...labels] }
  const linksNow = () => Object.keys(session.document.state.getState().map.links).length
  const before = linksNow()
  session.document.run(deleteThings, things, { label: 'Cut' })
  const lost = before - linksNow() - taken.links
  const gone = lost > 0 ? ` Deleted with that: ${inventory({ link: lost })} to what stays.` : ''
  tell(world, `${taken.what} cut.${gone}`, taken.left)
  world.page.canvas?.focus()
}

/** Puts what is on the clipboard on the map: a part of a map as it was, any text as what it says. */
export async function paste(world: World, session: Session): Promise<void> {
  const content = await world.page.clipboard.read()
  if (content === null) {
    world.page.toast({ kind: 'info', text: `The browser keeps its clipboard to itself. ${pressKeys('V')}` })
    return
  }
  const text = (content['text/plain'] ?? '').replaceAll('\r\n', '\n')
  const own = content[OWN_FLAVOUR] || (last?.text === text ? last.own : text)
  if (own.length > SHORT && looksOwn(own)) {
    await world.page.longWork('Reading what is on the clipboard…', (told) =>
      pasteLong(world, session, own, told),
    )
    return
  }
  const copied = readOwn(own)
  if (copied) await pasteCopied(world, session, copied, PASTE)
  else await pasteText(world, session, text)
}

const PASTE = { label: 'Paste', told: 'pasted', isOffered: true }

/** Texts of so many letters are read within some milliseconds; longer ones away from the page, as a file is. */
const SHORT = 50_000

async function pasteLong(world: World, session: Session, own: string, told: Told): Promise<void> {
  const read = await world.page.readMap(new File([own], 'clipboard.sediko.json'), told.signal)
  if (read.ok) await pasteCopied(world, session, copiedOf(read.map), PASTE, told)
  else if (told.signal.aborted) world.page.toast({ kind: 'info', text: STOPPED })
  else world.page.toast({ kind: 'error', text: `What is on the clipboard was not pasted. ${read.reason}` })
}

/** Makes a second of what is selected, a little beside it, without the clipboard. */
export async function duplicate(world: World, session: Session): Promise<void> {
  const copied = copySelected(session)
  if (copied === null) return
  const after = leftInWords(copied.left)
  await pasteCopied(world, session, copied, {
    label: 'Duplicate',
    told: 'made as a copy',
    after,
    isOffered: false,
  })
}

/** What was done is said to a screen reader, which nobody else needs; what was not done is shown. */
function tell(world: World, done: string, left: string): void {
  if (left === '') world.page.announce(done)
  else world.page.toast({ kind: 'info', text: `${done}${left}` })
}

function pressKeys(letter: string): string {
  const [keys, onMac] = [false, true].map((mac) => displayKeys(`Mod+${letter}`, mac))
  return `Press ${keys} on the map (${onMac} on a Mac) instead.`
}
