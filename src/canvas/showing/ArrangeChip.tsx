import './arrange.css'
import { useEffect, useLayoutEffect, useState } from 'react'
import { commandById, displayKeys } from '../../commands/index.ts'
import { useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import type { StageView } from '../view.ts'

/** Work that takes longer is shown with a way to stop, in milliseconds. */
const PATIENCE = 400

/** Says that an arrangement is being looked for, with the means to keep the best so far and to stop. */
export function ArrangeChip({ view }: { readonly view: StageView }) {
  const scene = useScene()
  const { session } = scene
  const [isLong, setIsLong] = useState(false)
  const canKeep = useView(session, ({ arranging }) => arranging?.hasBest === true)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  const isShown = useView(session, ({ arranging }) => arranging !== null && arranging.places.size > 0)
  useLayoutEffect(() => {
    const root = scene.root()
    if (root === null || !isShown) return
    root.dataset.arranging = ''
    return () => {
      delete root.dataset.arranging
    }
  }, [scene, isShown])
  if (!isLong) return null
  return (
    // A fieldset would bring a frame and a legend.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div className="arrange-chip" role="group" aria-label="Arranging">
      <p>Arranging…</p>
      <Choice id="arrange.keep" face="Keep this" disabled={!canKeep} view={view} />
      <Choice id="edit.clearSelection" face="Stop" disabled={false} view={view} />
      <span className="arrange-progress" aria-hidden="true" />
    </div>
  )
}

function Choice({
  id,
  face,
  disabled,
  view,
}: {
  readonly id: string
  readonly face: string
  readonly disabled: boolean
  readonly view: StageView
}) {
  const scene = useScene()
  const command = commandById(id)
  const [keys] = command?.keys ?? []
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={() => {
        void command?.run(scene.world())
        view.focus()
      }}
    >
      {face}
      {keys && !isCoarse() && <kbd>{displayKeys(keys, false)}</kbd>}
    </button>
  )
}
