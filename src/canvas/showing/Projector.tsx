import './projector.css'
import { useReactFlow } from '@xyflow/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { keyOf } from '../../commands/index.ts'
import {
  holdLoop,
  holdMatch,
  type Projecting,
  type Session,
  useView,
  type ViewState,
} from '../../store/index.ts'
import type { Seen } from '../fit.ts'
import { quickRoom } from '../quick/quickRoom.ts'
import { useScene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import type { StageView } from '../view.ts'
import { Laser } from './Laser.tsx'
import { LoopWords } from './LoopWords.tsx'
import { createMotion, isKeptSeen } from './motion.ts'
import { PartWords } from './PartWords.tsx'
import { listenToPresenter, uncover } from './presenterKeys.ts'
import { createStage } from './stage.ts'
import { seenWith } from './stand.ts'

/** How long the hint stays, ms. */
const HINT = 6000
/** The height of the bar for fingers with what is free about it, px. */
const BAR = 64

/**
 * Projector mode: nothing but the map, large, in a drawing of its own; everything can be done on it that can be done at the table. The command that ends it makes all as it was before. What
 * listens is there before the page looks projected, so that no key or press that follows means what it means at the table.
 */
export function Projector({
  view,
  laser,
  blank,
  part,
  anew,
  stage,
}: Projecting & { readonly view: StageView }) {
  const scene = useScene()
  const flow = useReactFlow()
  const words = useRef<HTMLDivElement>(null)
  const isFree = useView(scene.session, ({ focus, finding }) => focus === null && finding === 0)
  // It tells of keys.
  const [hint, setHint] = useState(!isCoarse())
  const again = useRef<() => void>(() => {})

  useLayoutEffect(() => {
    document.documentElement.dataset.projector = laser ? 'laser' : 'plain'
    return () => {
      delete document.documentElement.dataset.projector
    }
  }, [laser])
  useLayoutEffect(() => {
    const { session } = scene
    const keeper = session.of(stageOf)
    const motion = createMotion(session, flow, () => {
      const { width = 0, height = 0 } = scene.root()?.getBoundingClientRect() ?? {}
      return { width, height }
    })
    let seen: Seen | null = null
    let isWaiting = false
    const show = (how: 'atOnce' | 'moving' | 'edited', evenAtWork = false): void => {
      const box = scene.root()?.getBoundingClientRect()
      const now = session.view.getState()
      // Once the mode is left, what is lit changes back before this is gone.
      if (box === undefined || now.projector === null) return
      isWaiting = isAtWork(now) && !evenAtWork
      if (isWaiting) return
      // The bar for fingers stays.
      const size = { width: box.width, height: box.height - (isCoarse() ? BAR : 0) }
      const lit = scene.spotlight.get()
      const whole = keeper.look(size, lit, words.current?.offsetHeight ?? 0)
      // What is typed in the quick line is seen with the map, above it.
      const typed = session.of(quickRoom).get()
      const free = { ...size, height: size.height - (typed?.foot ?? 0) }
      const stand = typed === null ? whole : seenWith(whole, typed.drawn, free)
      const isKept = how === 'edited' && seen !== null && isKeptSeen(session, flow.getViewport(), stand, free)
      view.takeOver()
      motion.to(
        isKept ? { ...stand, seen: flow.getViewport() } : stand,
        how === 'atOnce' ? 'atOnce' : 'moving',
      )
      seen = stand.seen
    }
    again.current = () => show('atOnce')
    const release = keeper.hold(
      (by) => show(by === 'hand' ? 'edited' : 'moving'),
      (text) => scene.world().page.toast({ kind: 'error', text }),
    )
    show('atOnce')
    view.focus()
    const stopLight = scene.spotlight.subscribe(() => show('atOnce'))
    const stopTyped = session.of(quickRoom).subscribe(() => {
      show(session.of(quickRoom).get() === null ? 'moving' : 'edited')
    })
    const stopMap = session.document.state.subscribe((now, before) => {
      if (now.map !== before.map) show('edited')
    })
    let hasToldOfMoves = false
    const stopWork = session.view.subscribe((now, before) => {
      if (isBegun(now, before) && (now.heldLoop !== null || now.heldMatch !== null)) {
        holdLoop(session.view, null)
        holdMatch(session.view, null)
        show('atOnce', true)
      }
      if (now.projector?.stage?.canUndo && !hasToldOfMoves) {
        hasToldOfMoves = true
        const text = 'Moved on the projector. On the map all stays where it is.'
        scene.world().page.toast({ kind: 'info', text })
      }
      if (isWaiting && isAtWork(before) && !isAtWork(now)) show('edited')
    })
    const root = scene.root()
    const watcher = new ResizeObserver(() => show('atOnce'))
    if (root) watcher.observe(root)
    return () => {
      watcher.disconnect()
      motion.stop()
      release()
      stopMap()
      stopWork()
      stopLight()
      stopTyped()
      view.focus()
    }
  }, [scene, flow, view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at again when one of these is asked for
  useLayoutEffect(() => again.current(), [part, anew])
  useLayoutEffect(() => listenToPresenter(scene.session, scene.world, () => view.focus()), [scene, view])
  useEffect(() => {
    const hide = (): void => setHint(false)
    const timer = setTimeout(hide, HINT)
    addEventListener('keydown', hide, { capture: true, once: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', hide, { capture: true })
    }
  }, [])

  return (
    <>
      {hint && isFree && (
        <p className="projector-words">
          <Key of="view.projector" /> leaves, <Key of="loop.next" /> next loop, <Key of="view.near" />{' '}
          neighbours of what is selected, <Key of="view.laser" /> laser pointer, <Key of="view.blank" /> blank
        </p>
      )}
      {!hint && stage !== null && <PartWords stage={stage} />}
      <LoopWords box={words} onChange={() => again.current()} />
      {laser && <Laser />}
      {blank && (
        <button
          type="button"
          className="projector-blank"
          aria-label="The screen is blank. Any key brings the map back."
          onClick={() => uncover(scene.session, scene.world().page, () => view.focus())}
        />
      )}
    </>
  )
}

function stageOf(session: Session): ReturnType<typeof createStage> {
  return createStage(session)
}

/** Whether something is typed or a hand is at work: meanwhile nothing moves under it. */
function isAtWork({ editing, inHand, linkingFrom, arranging }: ViewState): boolean {
  return editing !== null || inHand !== null || linkingFrom !== null || arranging !== null
}

/** Whether something new has just been begun: a name, a line or a link. It wants the whole map and its room, not a loop in the spotlight and what is told of that. */
function isBegun(now: ViewState, before: ViewState): boolean {
  return (
    (now.editing?.fresh === true && now.editing !== before.editing) ||
    (now.quickLine > 0 && before.quickLine <= 0) ||
    (now.linkingFrom !== null && before.linkingFrom === null)
  )
}

function Key({ of }: { readonly of: string }) {
  return <kbd>{keyOf(of)}</kbd>
}
