import { archetypes, exampleCards, hero } from 'virtual:example-cards'
import { type ReactElement, useState } from 'react'
import { createPortal } from 'react-dom'
import type { World } from '../../commands/index.ts'
import { savesData } from '../../pace/index.ts'
import { MapList } from '../../panels/index.ts'
import { Archetypes } from './Archetypes.tsx'
import { ExampleCards } from './ExampleCards.tsx'
import { Learn } from './Learn.tsx'
import { openCard } from './open.ts'
import { RecentMaps } from './RecentMaps.tsx'
import { SvgPicture } from './SvgPicture.tsx'
import { useFetched } from './useFetched.ts'

/** Examples that stand as pictures on the first visit; the rest as lines. */
const PICTURED = 4

/**
 * What stands on the start screen below what one begins with: on the first visit examples as pictures, later the maps worked on last, and the list of all.
 * It is fetched after the page is there, with the picture at its head.
 */
export default function Below({
  world,
  isFirst,
  heroPlace,
}: {
  readonly world: World
  readonly isFirst: boolean
  readonly heroPlace: Element | null
}): ReactElement {
  // Where less data is asked for, examples are lines, and no picture is fetched.
  const [isSaving] = useState(savesData)
  const picture = useFetched(isSaving ? null : hero)
  const isPictured = isFirst && !isSaving
  const listed = isPictured ? exampleCards.slice(PICTURED) : exampleCards
  return (
    <>
      {heroPlace && createPortal(<SvgPicture svg={picture} className="start-hero-picture" />, heroPlace)}
      {isPictured && (
        <section>
          <h2 className="start-row-head">Or begin with an example</h2>
          <ExampleCards world={world} cards={exampleCards.slice(0, PICTURED)} />
        </section>
      )}
      {!isFirst && <RecentMaps world={world} />}
      <div className="start-columns">
        <section>
          <h2 className="start-row-head">{isPictured ? 'More examples' : 'Examples'}</h2>
          <ul>
            {listed.map((card) => (
              <li key={card.id}>
                <button type="button" className="start-line" onClick={() => void openCard(world, card)}>
                  <span className="start-line-words">{card.title}</span>
                  <span className="quiet" title={`${card.variables} variables`}>
                    {card.variables}
                    <span className="unseen"> variables</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <Archetypes world={world} rows={archetypes} />
        <Learn world={world} />
      </div>
      {!isFirst && (
        <section className="start-maps">
          <h2 id="all-maps" tabIndex={-1}>
            Maps on this machine
          </h2>
          <MapList world={world} />
        </section>
      )}
    </>
  )
}
