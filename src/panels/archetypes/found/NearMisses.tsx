import type { ReactElement } from 'react'
import { askNearMiss, type NearMiss, type Structure } from '../../../archetypes/index.ts'
import { isolate, unmarked } from '../../../model/index.ts'
import { useMap } from '../../../store/index.ts'
import { Told } from '../../parts/Told.tsx'
import { nameInSentence } from '../../parts/words.ts'
import { archetypeName, type FoundProps } from './context.ts'
import { comply, dismiss } from './deeds.ts'
import { litOf, structureOf } from './placed.ts'
import { useLight } from './useLight.ts'
import { yesInWords } from './words.ts'

type Shared = Omit<FoundProps, 'onShowCard'> & {
  onLeaving(): void
}

/** What would be an archetype with one link more, or with one sign turned: asked, and done by one click. */
export function NearMisses({
  misses,
  ...shared
}: Shared & { readonly misses: readonly NearMiss[] }): ReactElement | null {
  if (misses.length === 0) return null
  return (
    <section className="found-section" aria-label="Nearly there">
      <h2>Nearly there</h2>
      <ul>
        {misses.flatMap((miss) => {
          const structure = structureOf(miss)
          return structure ? [<Miss key={miss.key} {...shared} miss={miss} structure={structure} />] : []
        })}
      </ul>
    </section>
  )
}

function Miss({
  world,
  session,
  readOnly,
  miss,
  structure,
  onLeaving,
}: Shared & { readonly miss: NearMiss; readonly structure: Structure }): ReactElement {
  const variables = useMap(session, (map) => map.variables)
  const name = archetypeName(miss.archetype)
  const question = askNearMiss(miss, name, (id) => isolate(nameInSentence(variables[id])))
  const { isHeld, look, press } = useLight(world, session, litOf(miss, structure))
  const answer = (run: () => void) => () => {
    onLeaving()
    run()
  }
  return (
    <li className={isHeld ? 'found-item open' : 'found-item'} {...look}>
      <button type="button" className="found-face" aria-pressed={isHeld} onClick={press}>
        <span className="found-question">
          <Told text={question} />
        </span>
      </button>
      <div className="found-tools found-answers">
        <button
          type="button"
          className="button small"
          disabled={readOnly}
          aria-label={`${yesInWords(miss)}: ${unmarked(question)}`}
          onClick={answer(() => comply(world, session, miss))}
        >
          {yesInWords(miss)}
        </button>
        <button
          type="button"
          className="button small"
          disabled={readOnly}
          aria-label={`No: ${unmarked(question)}`}
          onClick={answer(() => dismiss(world, session, miss, name))}
        >
          No
        </button>
      </div>
    </li>
  )
}
