import { useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { RoleTags } from '../things/RoleTags.tsx'
import type { StageView } from '../view.ts'
import { ArrangeChip } from './ArrangeChip.tsx'
import { Changes } from './Changes.tsx'
import type { EarlyFind } from './earlyFind.ts'
import { FindBar } from './FindBar.tsx'
import { FocusChip } from './FocusChip.tsx'
import { Projector } from './Projector.tsx'

/** What is shown while something is looked for, in focus, arranged, or projected, or while an archetype is lit, with what it lacks. `early` was pressed to find something before this was there. */
export function Showing({ view, early }: { readonly view: StageView; readonly early: EarlyFind }) {
  const { focus, finding, projector, isArranging, changes } = useView(useScene().session, (now) => ({
    focus: now.focus,
    finding: now.finding,
    projector: now.projector,
    changes: now.versions.lit,
    isArranging: now.arranging?.isSearching === true,
  }))
  return (
    <>
      <RoleTags />
      {changes !== null && <Changes difference={changes} />}
      {finding > 0 && <FindBar view={view} asked={finding} early={early} />}
      {focus !== null && changes === null && <FocusChip view={view} focus={focus} />}
      {isArranging && <ArrangeChip view={view} />}
      {projector !== null && <Projector view={view} {...projector} />}
    </>
  )
}
