import { useEffect, useRef, useState } from 'react'
import { isComposing } from '../../commands/index.ts'
import { litMatch, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import type { EarlyFind } from './earlyFind.ts'
import { fetchedShowing, fetchShowing } from './fetchShowing.ts'

const NOTHING: EarlyFind = { text: '', key: null }
/** What the find bar does with a key that is no text. */
const KEYS = /^(Enter|Escape|ArrowUp|ArrowDown)$/

/**
 * What is shown while something is looked for, in focus, arranged, or projected, or while an archetype or a change is lit: fetched when it is first
 * wanted. Until it is there a bare field takes what is typed to be found, which would else be taken for keys of commands; the first key that is no text, as Enter, and all behind it wait.
 */
export function ShowingLater({ view }: { readonly view: StageView }) {
  const scene = useScene()
  const { session } = scene
  const wanted = useView(
    session,
    (now) =>
      now.finding > 0 ||
      now.focus !== null ||
      now.projector !== null ||
      now.arranging !== null ||
      now.versions.lit !== null ||
      litMatch(now) !== null,
  )
  const finding = useView(session, (now) => now.finding > 0)
  const [Shown, setShown] = useState(fetchedShowing)
  const [early, setEarly] = useState<EarlyFind>(NOTHING)
  const letKeysGo = useRef((_isThere?: boolean) => {})

  useEffect(() => {
    if (!wanted || Shown !== null) return
    fetchShowing().then(
      (showing) => setShown(() => showing),
      () => {
        session.view.setState({ finding: 0, focus: null, projector: null })
        letKeysGo.current(false)
        const text = 'This could not be loaded. Try again when the page can be reached.'
        scene.world().page.toast({ kind: 'error', text })
      },
    )
  }, [wanted, Shown, session, scene])
  useEffect(() => {
    if (!finding) setEarly(NOTHING)
  }, [finding])
  // It may have been fetched ahead since the canvas was made.
  const Now = Shown ?? fetchedShowing()
  const isThere = Now !== null
  useEffect(() => {
    if (isThere) letKeysGo.current()
  }, [isThere])

  if (!wanted) return null
  if (Now !== null) return <Now view={view} early={early} />
  if (!finding) return null
  return (
    <input
      className="unseen"
      // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or from the menu, and leaves by Escape
      autoFocus
      type="text"
      aria-label="Find a variable, label or group"
      value={early.text}
      onChange={(event) => setEarly({ ...early, text: event.target.value })}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent) || early.key !== null || !KEYS.test(event.key)) return
        event.preventDefault()
        event.stopPropagation()
        setEarly({ ...early, key: event.key })
        letKeysGo.current = scene.world().page.keysWait()
      }}
    />
  )
}
