import { useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { FindBar } from './FindBar.tsx'
import { FocusChip } from './FocusChip.tsx'
import { Projector } from './Projector.tsx'

/** What is shown while something is looked for, in focus, or projected. `early` was typed to be found before this was there. */
export function Showing({ view, early }: { readonly view: StageView; readonly early: string }) {
  const { focus, finding, projector } = useView(useScene().session, (now) => ({
    focus: now.focus,
    finding: now.finding,
    projector: now.projector,
  }))
  return (
    <>
      {finding > 0 && <FindBar view={view} asked={finding} early={early} />}
      {focus !== null && <FocusChip view={view} focus={focus} />}
      {projector !== null && <Projector view={view} {...projector} />}
    </>
  )
}
