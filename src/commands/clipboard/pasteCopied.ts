import {
  addPart,
  addPartInPieces,
  applyEdit,
  freshIds,
  type IdsByKind,
  KINDS,
  type KindedRecord,
  type NewPart,
  namesThere,
  type Standing,
  standFor,
  stillThere,
} from '../../model/index.ts'
import { PAGE_PACE } from '../../pace/index.ts'
import { type Session, select } from '../../store/index.ts'
import { FEW, runMany, STOPPED } from '../actions/runMany.ts'
import { offerNames } from '../edit/useThere.ts'
import type { Told, World } from '../types.ts'
import { capitalised, counted } from '../words.ts'
import { drawingOf, pointFor } from './adding.ts'
import { type Copied, isEmpty } from './copied.ts'
import { boxesOf, shiftFromOrigin, shiftTo } from './place.ts'
import { namesInWords, recordsInWords } from './told.ts'

/** How a part comes onto the map. */
interface Way {
  /** What the step is called. */
  readonly label: string
  /** What was done with the things, in a sentence. */
  readonly told: string
  /** Said after it; may be empty. */
  readonly after?: string
  /** Whether names that are there are offered in the place of copies. */
  readonly isOffered: boolean
}

/**
 * Puts a copied part on the map with all that is in it, under new ids: a little beside the original in the map that it came from, else about the
 * pointer. Names stay as they are, so that two variables may bear one name; where some are on the map already it is offered to use those. A few records are there
 * when this returns, many come in pieces, of which `told` or else the page tells.
 */
export async function pasteCopied(
  world: World,
  session: Session,
  copied: Copied,
  way: Way,
  told?: Told,
): Promise<void> {
  const { part, from } = copied
  offerNames(null)
  if (isEmpty(part)) {
    world.page.toast({ kind: 'info', text: 'The map on the clipboard is empty.' })
    return
  }
  const count = KINDS.reduce((sum, kind) => sum + Object.keys(part[kind]).length, 0)
  const isMany = count > FEW
  if (isMany) await rest()
  const boxes = boxesOf(part)
  if (isMany) await rest()
  session.keepNumbers()
  const { map } = session.document.state.getState()
  const drawing = drawingOf(session)
  const isHome = from === session.document.id
  const { x: dx, y: dy } = isHome ? shiftFromOrigin(drawing, boxes) : shiftTo(drawing, boxes, pointFor(world))
  if (isMany) await rest()
  const use = isHome ? stillThere(map, part) : {}
  const args: NewPart = { part, ids: freshIds(part, world.newId), dx, dy, use, isHome }
  const gesture = `paste ${world.newId()}`
  const step = { label: way.label, gesture }
  const { document } = session
  const refusal = isMany
    ? await runMany(world, { document, edit: addPartInPieces, args, options: step, count }, told)
    : document.run(addPart, args, step)
  if (refusal === STOPPED) world.page.toast({ kind: 'info', text: STOPPED })
  if (refusal !== null) return
  if (isMany) await rest()
  const standing = standFor(map, args)
  const { map: after } = session.document.state.getState()
  if (isMany) await rest()
  selectPart(world, session, args, standing)
  if (isMany) await rest()
  const words = recordsInWords(cameOf(args, standing, map, after))
  tell(world, `${words} ${way.told}.`, way.after ?? '')
  if (!way.isOffered) return

  const { use: those, names } = namesThere(map, part, isHome, use)
  const instead: NewPart = { ...args, use: both(use, those) }
  // Where nothing would come, the person wants a second of what is there.
  if (names.length === 0 || (!isMany && applyEdit(map, addPart, instead).map === map)) return
  const isOne = names.length === 1
  const run = (): void => {
    offerNames(null)
    pasteInstead(world, session, instead, { label: way.label, gesture, names: names.length })
  }
  offerNames({ session, label: way.label, run })
  world.page.toast({
    kind: 'info',
    text: `${counted(names.length, 'name')} ${isOne ? 'was' : 'were'} on the map already: ${namesInWords(names)}. Use ${isOne ? 'it' : 'them'} instead?`,
    action: { label: isOne ? 'Use the one that is there' : 'Use those that are there', run },
  })
}

/** Pastes as the same step once more, over what is there. */
function pasteInstead(
  world: World,
  session: Session,
  args: NewPart,
  { names, ...step }: { readonly label: string; readonly gesture: string; readonly names: number },
): void {
  if (!session.document.giveUp(step.gesture)) {
    const text =
      'The map has been changed since; nothing was done. Undo back to the paste and paste again, or merge the variables.'
    world.page.toast({ kind: 'info', text })
    return
  }
  const before = session.document.state.getState().map
  if (session.document.run(addPart, args, step) !== null) return
  const standing = standFor(before, args)
  selectPart(world, session, args, standing)
  const words = recordsInWords(cameOf(args, standing, before, session.document.state.getState().map))
  const used = `${counted(names, 'name')} that ${names === 1 ? 'was' : 'were'} there used`
  tell(world, `${capitalised([...(words === '' ? [] : [`${words} pasted`]), used].join('; '))}.`, '')
  world.page.canvas?.focus()
}

/** What is done with many records holds the page up by itself: between two such things it draws, and hears the person. */
function rest(): Promise<void> {
  return new Promise(PAGE_PACE.pause)
}

/** Selects what stands for a part that was added to a map. */
function selectPart(world: World, session: Session, args: NewPart, standing: Standing): void {
  const after = session.document.state.getState().map
  const ids = (kind: 'variables' | 'links' | 'labels') =>
    Object.keys(args.part[kind])
      .map((id) => standing.idOf(kind, id))
      .filter((id) => after[kind][id])
  const [variables, links, labels] = [ids('variables'), ids('links'), ids('labels')]
  select(session.view, { variables, links, labels }, 'replace')
  const made = [...variables, ...links, ...labels]
  if (made.length > 0) world.page.canvas?.reveal(made)
}

/** What is new on the map, or brought back. */
function cameOf(
  { part }: NewPart,
  standing: Standing,
  before: NewPart['part'],
  after: NewPart['part'],
): readonly KindedRecord[] {
  return KINDS.flatMap((kind) =>
    Object.keys(part[kind]).flatMap((id): readonly KindedRecord[] => {
      const now = standing.idOf(kind, id)
      const record = after[kind][now]
      const isCome = record !== undefined && record !== before[kind][now]
      return isCome && standing.how(kind, id) !== 'same' ? [{ kind, record }] : []
    }),
  )
}

/** What one uses and what the other does; what both do as the first. */
function both(first: IdsByKind, second: IdsByKind): IdsByKind {
  return Object.fromEntries(KINDS.map((kind) => [kind, { ...second[kind], ...first[kind] }]))
}

function tell(world: World, done: string, after: string): void {
  if (after === '') world.page.announce(done)
  else world.page.toast({ kind: 'info', text: `${done}${after}` })
}
