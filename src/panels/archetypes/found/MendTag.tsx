import { type ReactElement, useMemo } from 'react'
import { type Structure, tellLackLink } from '../../../archetypes/index.ts'
import { type ArchetypeNote, isolate, unmarked } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import { nameInSentence } from '../../parts/words.ts'
import { remedy, remedyFor } from '../meant/deeds.ts'
import { useMeant } from '../meant/useMeant.ts'
import type { FoundProps } from './context.ts'
import { slotsOf } from './placed.ts'

/** What would make a broken tag whole again, a button for each link: the one that is missing is drawn, the one that was turned is turned back. */
export function MendTag({
  world,
  session,
  readOnly,
  note,
  structure,
}: Omit<FoundProps, 'onShowCard'> & {
  readonly note: ArchetypeNote
  readonly structure: Structure
}): ReactElement {
  const { variables, links } = useMap(session, ({ variables, links }) => ({ variables, links }))
  const { lack } = useMeant(session, {
    archetype: note.archetype,
    structure: note.structure,
    given: useMemo(() => slotsOf(note), [note]),
  })
  const nameOf = (id: string) => isolate(nameInSentence(variables[id]))
  return (
    <>
      {lack?.links.map((link) => {
        const what = link.optional ? null : remedyFor(link)
        if ((what !== 'draw' && what !== 'turn') || link.needs === null) return null
        const [from, to] = [link.needs.from, link.needs.to].map((id) => nameInSentence(variables[id]))
        return (
          <button
            key={link.key}
            type="button"
            className="button small found-mend"
            disabled={readOnly}
            aria-label={`${what === 'draw' ? 'Draw the link' : 'Turn the sign'}: ${unmarked(tellLackLink(link, lack, structure, nameOf, links))}`}
            onClick={({ currentTarget }) => {
              // The button goes as soon as the link stands.
              currentTarget.closest('li')?.querySelector<HTMLElement>('.found-face')?.focus()
              remedy(world, session, lack, link)
            }}
          >
            {what === 'draw' ? `Draw ${from} → ${to}` : `Turn the sign of ${from} → ${to}`}
          </button>
        )
      })}
    </>
  )
}
