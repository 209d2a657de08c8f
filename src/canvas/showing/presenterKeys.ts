import { commandById, isComposing, type Page } from '../../commands/index.ts'
import type { Session } from '../../store/index.ts'
import type { Scene } from '../scene.ts'

/** A key held for longer than this, ms, works only while it is held. */
const HELD = 400

/** Brings the map back from under a blank screen, and does what comes then. */
export function uncover({ view }: Session, page: Page, then: () => void): void {
  const { projector } = view.getState()
  if (projector === null) return
  view.setState({ projector: { ...projector, blank: false } })
  then()
  page.announce('The map is back.')
}

const MODIFIER = /^(Shift|Control|Alt|Meta)$/

/** The keys of who presents, which mean other things at the table: `b` covers, any key uncovers, `x` held is a pointer while held. Returns how to stop. */
export function listenToPresenter(
  session: Session,
  world: Scene['world'],
  onUncover: () => void,
): () => void {
  const { view } = session
  const listening = new AbortController()
  const options = { signal: listening.signal, capture: true }
  let since: number | null = null
  const onKeyDown = (event: KeyboardEvent): void => {
    const { projector } = view.getState()
    // The first half of a key with Shift is no key yet: it would uncover, and the second half cover again.
    if (projector === null || isComposing(event) || MODIFIER.test(event.key)) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    const key = event.key.toLowerCase()
    if (projector.blank) uncover(session, world().page, onUncover)
    else if (!isPlain || isTyping || (key !== 'b' && key !== 'x')) return
    else if (key === 'b') void commandById('view.blank')?.run(world())
    else if (!event.repeat) {
      since = event.timeStamp
      void commandById('view.laser')?.run(world())
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'x' || since === null) return
    if (event.timeStamp - since > HELD && view.getState().projector?.laser)
      void commandById('view.laser')?.run(world())
    since = null
  }
  addEventListener('keydown', onKeyDown, options)
  addEventListener('keyup', onKeyUp, options)
  return () => listening.abort()
}
