import './projector.css'
import { useReactFlow } from '@xyflow/react'
import { useEffect, useLayoutEffect, useState } from 'react'
import { commandById, displayKeys, isComposing } from '../../commands/index.ts'
import { type Session, select, useLoops, useView } from '../../store/index.ts'
import { hitOf } from '../hit.ts'
import { type Scene, useScene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import type { StageView } from '../view.ts'
import { Laser } from './Laser.tsx'
import { createStaging } from './staging.ts'
import { roomOf, standingLit, standingWhole } from './stand.ts'

/** How long the hint stays, ms. */
const HINT = 6000
/** The height of the bar for fingers with what is free about it, px. */
const BAR = 56
/** A key held for longer than this, ms, works only while it is held. */
const HELD = 400

/**
 * Projector mode: nothing but the map, large. The command that ends it makes all as it was before. What listens is there before the page looks projected, so
 * that no key or press that follows means what it means at the table.
 */
export function Projector({
  view,
  laser,
  blank,
}: {
  readonly view: StageView
  readonly laser: boolean
  readonly blank: boolean
}) {
  const scene = useScene()
  const flow = useReactFlow()
  const isFree = useView(scene.session, ({ focus, finding }) => focus === null && finding === 0)
  // It tells of keys.
  const [hint, setHint] = useState(!isCoarse())

  useLayoutEffect(() => {
    document.documentElement.dataset.projector = laser ? 'laser' : 'plain'
    return () => {
      delete document.documentElement.dataset.projector
    }
  }, [laser])
  useLayoutEffect(() => {
    const { session } = scene
    const staging = session.of(createStaging)
    const show = (): void => {
      const box = scene.root()?.getBoundingClientRect()
      // Once the mode is left, what is lit changes back before this is gone.
      if (box === undefined || session.view.getState().projector === null) return
      const { map } = session.document.state.getState()
      const { marked } = session.loops.getState()
      // The bar for fingers stays.
      const size = { width: box.width, height: box.height - (isCoarse() ? BAR : 0) }
      const lit = scene.spotlight.get()
      const room = roomOf(size)
      const found = staging.find(map, room)
      const staged = found?.staged ?? null
      const stand =
        lit === null
          ? standingWhole(map, marked, size, staged)
          : { ...standingLit(map, marked, lit, size, staged), wantsArranging: false }
      session.view.setState({ staged: stand.staged })
      // What is shown stays until a better drawing is there as a whole.
      if (stand.wantsArranging && found?.isCurrent !== true)
        staging.ask(map, room, show, (text) => scene.world().page.toast({ kind: 'error', text }))
      view.takeOver()
      void flow.setViewport(stand.seen)
    }
    show()
    view.focus()
    const stopLight = scene.spotlight.subscribe(show)
    const stopMap = session.document.state.subscribe((now, before) => {
      if (now.map !== before.map) show()
    })
    const stopGestures = onlyLook(scene)
    addEventListener('resize', show)
    return () => {
      removeEventListener('resize', show)
      staging.stop()
      stopGestures()
      stopMap()
      stopLight()
      view.focus()
    }
  }, [scene, flow, view])
  useLayoutEffect(() => listenToPresenter(scene.session, () => view.focus()), [scene, view])
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
          <Key of="edit.clearSelection" /> leaves, <Key of="loop.next" /> next loop, <Key of="view.near" />{' '}
          neighbours of what is selected, <Key of="view.laser" /> laser pointer, <kbd>B</kbd> blank
        </p>
      )}
      {!hint && <Caption />}
      {laser && <Laser />}
      {blank && (
        <button
          type="button"
          className="projector-blank"
          aria-label="The screen is blank. Any key brings the map back."
          onClick={() => uncover(scene.session, () => view.focus())}
        />
      )}
    </>
  )
}

/** The name of the loop in the spotlight, where it has one. */
function Caption() {
  const { session } = useScene()
  const key = useView(session, ({ heldLoop }) => heldLoop)
  const caption = useLoops(session, ({ labels, names }) => {
    const name = key === null ? undefined : names.get(key)
    return key === null || !name ? '' : `${labels.get(key) ?? ''} ${name}`.trim()
  })
  return caption === '' ? null : <p className="projector-words caption">{caption}</p>
}

function Key({ of }: { readonly of: string }) {
  const [keys] = commandById(of)?.keys ?? []
  return keys && <kbd>{displayKeys(keys, false)}</kbd>
}

/** Things may be pressed to be selected; nothing is moved, linked, framed or typed, for they do not stand where the map has them. */
function onlyLook(scene: Scene): () => void {
  const root = scene.root()
  const listening = new AbortController()
  const options = { signal: listening.signal, capture: true }
  const onPress = (event: PointerEvent): void => {
    const hit = hitOf(event.target)
    if (event.button !== 0 || hit.on === 'mark' || hit.on === 'other') return
    event.stopPropagation()
    const mode = event.shiftKey ? 'toggle' : 'replace'
    if (hit.on === 'variable' || hit.on === 'rim') select(scene.session.view, { variables: [hit.id] }, mode)
    else if (hit.on === 'label') select(scene.session.view, { labels: [hit.id] }, mode)
  }
  const onKey = (event: KeyboardEvent): void => {
    const edits = /^(Enter|F2|Arrow\w+)$/.test(event.key)
    if (edits && hitOf(event.target).on !== 'other' && hitOf(event.target).on !== 'mark')
      event.stopPropagation()
  }
  root?.addEventListener('pointerdown', onPress, options)
  root?.addEventListener('dblclick', (event) => event.stopPropagation(), options)
  root?.addEventListener('keydown', onKey, options)
  return () => listening.abort()
}

function uncover({ view }: Session, then: () => void): void {
  const { projector } = view.getState()
  if (projector === null) return
  view.setState({ projector: { ...projector, blank: false } })
  then()
}

/** The keys of who presents, which mean other things at the table: `b` covers, any key uncovers, `x` held is a pointer while held. */
function listenToPresenter(session: Session, onUncover: () => void): () => void {
  const { view } = session
  const listening = new AbortController()
  const options = { signal: listening.signal, capture: true }
  let since: number | null = null
  const set = (change: { laser?: boolean; blank?: boolean }): void => {
    const { projector } = view.getState()
    if (projector !== null) view.setState({ projector: { ...projector, ...change } })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { projector } = view.getState()
    if (projector === null || isComposing(event)) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const isTyping = event.target instanceof HTMLInputElement
    const key = event.key.toLowerCase()
    if (projector.blank) uncover(session, onUncover)
    else if (!isPlain || isTyping || (key !== 'b' && key !== 'x')) return
    else if (key === 'b') set({ blank: true })
    else if (!event.repeat) {
      since = event.timeStamp
      set({ laser: !projector.laser })
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'x' || since === null) return
    if (event.timeStamp - since > HELD) set({ laser: false })
    since = null
  }
  addEventListener('keydown', onKeyDown, options)
  addEventListener('keyup', onKeyUp, options)
  return () => listening.abort()
}
