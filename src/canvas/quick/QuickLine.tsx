import { useEffect, useState } from 'react'
import { offerQuickLine, openQuickLine, useDraft, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { Typed } from './typed.ts'

const EMPTY: Typed = { text: '', ended: [], bare: false }
/** Where its draft is kept. */
const PLACE = 'quickLine'
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
  }
  const left = useDraft(drafts, PLACE)?.text ?? ''
  const isEmpty = typed.text === '' && typed.ended.length === 0
  const [Box, setBox] = useState(() => fetched)
  const wanted = asked !== 0

  useEffect(() => {
    if (left === '' || !isEmpty) return
    setTyped({ ...EMPTY, text: left })
    offerQuickLine(scene.session.view)
  }, [left, isEmpty, scene])
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
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') openQuickLine(scene.session.view, false)
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
