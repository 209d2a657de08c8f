import { useEffect, useRef, useState } from 'react'
import { isComposing } from '../../commands/index.ts'
import { offerQuickLine, openQuickLine, useDraft, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { isAskedAgain, type Typed } from './typed.ts'

const EMPTY: Typed = { text: '', ended: [], bare: false }
/** Where its draft is kept, and where while the person has closed it: that does not open by itself on the next visit. */
const PLACE = 'quickLine'
const CLOSED = 'quickLine/closed'
/** The canvas comes first, ms. */
const AHEAD = 1200

let fetched: typeof import('./QuickBox.tsx').QuickBox | null = null

/**
 * The quick line. All that it can do is fetched apart from the page, soon after the canvas is there; asked for earlier, a
 * bare box takes what is typed meanwhile. What was typed stays when it is closed.
 */
export function QuickLine() {
  const scene = useScene()
  const asked = useView(scene.session, (view) => view.quickLine)
  const { drafts } = scene.session.document
  const [typed, setTyped] = useState(EMPTY)
  const onTyped = (next: Typed): void => {
    setTyped(next)
    const text = [...next.ended, next.text].join('\n')
    drafts.put(PLACE, text === '' ? null : { text, base: '' })
    if (own.current !== PLACE) drafts.put(own.current, null)
    own.current = PLACE
  }
  /** Where what is typed now is kept. */
  const own = useRef(PLACE)
  const open = useDraft(drafts, PLACE)?.text ?? ''
  const closed = useDraft(drafts, CLOSED)?.text ?? ''
  const isEmpty = typed.text === '' && typed.ended.length === 0
  const [Box, setBox] = useState(() => fetched)
  const wanted = asked !== 0

  useEffect(() => {
    const left = open || closed
    if (left === '' || !isEmpty) return
    setTyped({ ...EMPTY, text: left })
    own.current = open ? PLACE : CLOSED
    if (open) offerQuickLine(scene.session.view)
  }, [open, closed, isEmpty, scene])
  const wasWanted = useRef(wanted)
  useEffect(() => {
    if (wasWanted.current === wanted) return
    wasWanted.current = wanted
    const to = wanted ? PLACE : CLOSED
    const { drafts: all } = drafts.state.getState()
    const draft = all.get(own.current)
    const there = all.get(to)
    if (!draft || own.current === to) return
    // Of another page that is gone.
    if (there) drafts.put(`aside/${scene.world().newId()}/${PLACE}`, there)
    drafts.put(to, draft)
    drafts.put(own.current, null)
    own.current = to
  }, [wanted, drafts, scene])
  useEffect(() => {
    if (Box !== null) return
    const fetchBox = async (): Promise<void> => {
      try {
        fetched = (await import('./QuickBox.tsx')).QuickBox
        setBox(() => fetched)
      } catch {
        // Ahead of time nobody is waiting: it is asked for again when it is wanted.
        if (!wanted) return
        openQuickLine(scene.session.view, false)
        const text = 'The quick line could not be loaded. Try again when the page can be reached.'
        scene.world().page.toast({ kind: 'error', text })
      }
    }
    const timer = setTimeout(() => void fetchBox(), wanted ? 0 : AHEAD)
    return () => clearTimeout(timer)
  }, [Box, wanted, scene])

  if (!wanted) return null
  if (Box !== null) return <Box typed={typed} onTyped={onTyped} asked={asked} />
  return (
    <div className="quick-line nokey">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or from the menu, and leaves by Escape
        autoFocus={asked > 0}
        data-place={PLACE}
        aria-label="Quick line"
        rows={1}
        // One more than can be drawn: the box that comes next says so.
        maxLength={200_001}
        value={typed.text}
        onChange={(event) => onTyped({ ...typed, text: event.target.value, bare: true })}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          if (event.key === 'Escape') {
            // Lines that were ended are drawn by the box that comes: until then it does not close over them.
            if (typed.ended.length === 0) {
              scene.world().page.canvas?.focus()
              openQuickLine(scene.session.view, false)
            }
          } else if (isAskedAgain(event.key, event.currentTarget)) event.currentTarget.select()
          else if (event.key === 'Enter')
            onTyped({ text: '', ended: [...typed.ended, typed.text], bare: true })
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
    </div>
  )
}
