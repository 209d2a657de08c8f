import type { ReactElement } from 'react'
import type { Archetype } from '../../../archetypes/index.ts'
import { storyParts } from './words.ts'

/** The story of an archetype as one sentence: names where there are some, and marked roles where there are none yet. */
export function Story({
  archetype,
  names,
}: {
  /** Its forms in the order in which roles are looked for: the chosen one first. */
  readonly archetype: Archetype
  readonly names: Readonly<Record<string, string>>
}): ReactElement {
  return (
    <p className="story">
      {storyParts(archetype, names).map(({ text, slot, isNamed }, at) =>
        slot === null ? (
          text
        ) : (
          // A slot may stand in the sentence more than once.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={at} className={isNamed ? 'story-name' : 'story-role'}>
            {text}
          </span>
        ),
      )}
    </p>
  )
}
