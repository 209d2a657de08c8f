import { useEffect, useState } from 'react'
import { litMatch, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { fetchedShowing, fetchShowing } from './fetchShowing.ts'

/**
 * What is shown while something is looked for, in focus, arranged, or projected, or while an archetype or a change is lit: fetched when it is first
 * wanted. Until it is there a bare field takes what is typed to be found, which would else be taken for keys of commands.
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
  const [early, setEarly] = useState('')

  useEffect(() => {
    if (!wanted || Shown !== null) return
    fetchShowing().then(
      (showing) => setShown(() => showing),
      () => {
        session.view.setState({ finding: 0, focus: null, projector: null })
        const text = 'This could not be loaded. Try again when the page can be reached.'
        scene.world().page.toast({ kind: 'error', text })
      },
    )
  }, [wanted, Shown, session, scene])
  useEffect(() => {
    if (!finding) setEarly('')
  }, [finding])

  if (!wanted) return null
  // It may have been fetched ahead since the canvas was made.
  const Now = Shown ?? fetchedShowing()
  if (Now !== null) return <Now view={view} early={early} />
  if (!finding) return null
  return (
    <input
      className="unseen"
      // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or from the menu, and leaves by Escape
      autoFocus
      type="text"
      aria-label="Find a variable, label or group"
      value={early}
      onChange={(event) => setEarly(event.target.value)}
    />
  )
}
