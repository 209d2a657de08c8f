import type { ExampleCard } from 'virtual:example-cards'
import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import { openCard } from './open.ts'
import { SvgPicture } from './SvgPicture.tsx'
import { useFetched } from './useFetched.ts'

/** Examples as pictures of their key loops. */
export function ExampleCards({
  world,
  cards,
}: {
  readonly world: World
  readonly cards: readonly ExampleCard[]
}): ReactElement {
  return (
    <ul className="start-cards">
      {cards.map((card) => (
        <li key={card.id}>
          <button type="button" className="start-card" onClick={() => void openCard(world, card)}>
            <Picture address={card.picture} />
            <span className="start-card-title">{card.title}</span>
            <span className="quiet">
              {card.variables} variables, {card.links} links
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Picture({ address }: { readonly address: string }): ReactElement {
  return <SvgPicture svg={useFetched(address)} className="start-picture" />
}
