import {
  type ArrangeKind,
  type Arrangement,
  type ArrangeRequest,
  type Arranger,
  createArranger,
} from '../../layout/index.ts'
import { arrangeThings } from '../../model/index.ts'
import { runAfterFrame, runLater } from '../../pace/index.ts'
import { rehearseMotion, type Session } from '../../store/index.ts'
import { editable } from '../command.ts'
import type { World } from '../types.ts'
import { counted, variableInWords } from '../words.ts'
import { portionsOf } from './portions.ts'
import { startTrial, type Trial } from './trial.ts'

/** What is asked of the arranger: one that the map is to keep. */
type LayOutRequest = ArrangeRequest & { readonly kind: ArrangeKind }

/** By what maps are laid out; a test gives its own. */
export interface LayOutParts {
  readonly arranger: Arranger
  /** Runs something after so many milliseconds; what it answers takes that back. */
  readonly later: (work: () => void, milliseconds: number) => () => void
  /** Runs something soon, once the page has answered. */
  readonly soon: (work: () => void) => void
}

/** What each is called in the history, and how it is told when it is done. */
const WORDS: Readonly<Record<ArrangeKind, { readonly label: string; readonly done: string }>> = {
  rings: { label: 'Arrange as rings', done: 'Arranged as rings' },
  tidy: { label: 'Tidy', done: 'Tidied' },
  leftToRight: { label: 'Arrange left to right', done: 'Arranged left to right' },
  hierarchy: { label: 'Arrange from top to bottom', done: 'Arranged from top to bottom' },
  around: { label: 'Arrange around a variable', done: 'Arranged around' },
  columns: { label: 'Arrange in columns', done: 'Arranged in columns' },
}

/** Work that takes longer is shown as it goes on, in milliseconds. What is found sooner comes in one motion. */
const PATIENCE = 400

let shared: LayOutParts | null = null

function partsOfPage(): LayOutParts {
  shared ??= { arranger: createArranger(), later: runLater, soon: runAfterFrame }
  return shared
}

/** Has all fetched that laying out needs. */
export function prepareLayingOut(): void {
  partsOfPage().arranger.warm()
}

/**
 * Looks for a better arrangement of the map beside the page, and makes it one step of the history. What takes long is shown as it
 * gets better, and can be kept or given up at any moment; a change of the map meanwhile ends it.
 */
export async function layOut(
  world: World,
  session: Session,
  kind: ArrangeKind,
  { arranger, later, soon }: LayOutParts = partsOfPage(),
): Promise<void> {
  const { page } = world
  const { projector } = session.view.getState()
  if (projector !== null) {
    session.view.setState({ projector: { ...projector, anew: projector.anew + 1 } })
    page.announce('Arranged anew for the projector. On the map all stays where it is.')
    return
  }
  session.view.getState().arranging?.end('giveUp')
  const request = requestOf(world, session, kind)
  if (!canMove(request)) {
    page.toast({ kind: 'info', text: 'Nothing is moved: all of these are locked in place.' })
    return
  }
  // The last frame, the map and the canvas at rest are pieces of work that each take a while.
  const rest = (): Promise<void> => new Promise(soon)
  const trial = startTrial(world, session, () => arranger.stop(), rest)
  let best: Arrangement | null = null
  let isShown = false
  const takeBack = later(() => {
    isShown = true
    page.announce('Arranging. Enter keeps what is shown, Escape stops.')
    if (best !== null) void trial.show(best, true)
  }, PATIENCE)
  const stopRehearsing = rehearseMotion(session)
  const found = await arranger.run(request, {
    onBest(better) {
      best = asKept(better)
      if (isShown) void trial.show(best, true)
    },
    onError: (text) => page.toast({ kind: 'error', text }),
  })
  takeBack()
  stopRehearsing()
  const kept = found && asKept(found)
  if (kept !== null) {
    await trial.show(kept, false)
    await rest()
  }
  const isKept = kept !== null && trial.isOn() && editable(world) === session
  const isDone = isKept && (await keep(world, session, { request, arrangement: kept, trial, rest }))
  // In this order nothing is drawn at the old places in between.
  trial.close()
  if (!isDone) return
  if (request.only === null) page.canvas?.fitUnlessSeen()
  else page.canvas?.reveal(request.only)
}

function requestOf({ page }: World, { document, view }: Session, kind: ArrangeKind): LayOutRequest {
  const { map } = document.state.getState()
  const [first = null, ...others] = view.getState().selection.variables
  const only = first !== null && others.length > 0 ? [first, ...others] : null
  const around = kind === 'around' ? first : null
  return { map, kind, only, around, effort: 1, ...(page.canvas && { screen: page.canvas.room() }) }
}

function canMove({ map: { variables }, only }: ArrangeRequest): boolean {
  return (only ?? Object.keys(variables)).some((id) => variables[id]?.locked === false)
}

/** An arrangement as the map will keep it, so that nothing moves by the last hair's breadth once it is kept. */
function asKept({ places, bends }: Arrangement): Arrangement {
  const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps
  const placeOf = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: rounded(x, 100),
    y: rounded(y, 100),
  })
  return {
    places: Object.fromEntries(Object.entries(places).map(([id, place]) => [id, placeOf(place)])),
    bends: Object.fromEntries(Object.entries(bends).map(([id, bend]) => [id, rounded(bend, 10_000)])),
  }
}

interface Keeping {
  readonly request: LayOutRequest
  readonly arrangement: Arrangement
  readonly trial: Trial
  readonly rest: () => Promise<void>
}

/**
 * Puts an arrangement into the map as one step of the history, in portions so that the page answers in between. Resolves with false when
 * somebody has given it up meanwhile: then all of it is taken back.
 */
async function keep({ page, newId }: World, session: Session, keeping: Keeping): Promise<boolean> {
  const { request, arrangement, trial, rest } = keeping
  const { document } = session
  const { label, done } = WORDS[request.kind]
  const gesture = newId()
  const before = document.state.getState().map
  trial.stopWatching(() => document.giveUp(gesture))
  await document.runInPortions(arrangeThings, portionsOf(arrangement, before), { label, gesture }, rest)
  if (!trial.isOn()) return false
  const after = document.state.getState().map
  if (after === before) {
    page.toast({ kind: 'info', text: 'Nothing needed to be moved.' })
    return true
  }
  const isMoved = (id: string): boolean => {
    const [one, other] = [before.variables[id], after.variables[id]]
    return one?.x !== other?.x || one?.y !== other?.y
  }
  const moved = Object.keys(after.variables).filter(isMoved)
  const around = request.around ? ` ${variableInWords(after, request.around)}` : ''
  page.announce(`${done}${around}. ${counted(moved.length, 'variable')} moved. Undo takes it back.`)
  return true
}
