import type { ExampleCard } from 'virtual:example-cards'
import { type ReactElement, useEffect, useState } from 'react'
import { openExample, type World } from '../../commands/index.ts'
import { whenIdle } from '../../pace/index.ts'
import type { Theme } from '../../store/index.ts'

/** Who knows what he wants has gone on by then, and nothing is fetched for nothing; in milliseconds. */
const SETTLE = 250

/** The examples as cards with a small drawing each. Everything about them is fetched after the page is there. */
export function Examples({
  world,
  theme,
}: {
  readonly world: World
  readonly theme: Theme
}): ReactElement | null {
  const [cards, setCards] = useState<readonly ExampleCard[]>([])
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let gone = false
    const load = () =>
      import('virtual:example-cards')
        .then(({ exampleCards }) => {
          if (!gone) setCards(exampleCards)
        })
        .catch((problem: unknown) => {
          console.error(problem)
          if (!gone) setFailed(true)
        })
    const callOff = whenIdle(() => void load(), SETTLE)
    return () => {
      gone = true
      callOff()
    }
  }, [])

  if (failed)
    return <p className="quiet">The examples could not be fetched. Load the page again to try once more.</p>
  return (
    <ul className="examples">
      {cards.map((card) => (
        <li key={card.id}>
          <button type="button" className="example" onClick={() => void open(world, card)}>
            <picture className="example-picture">
              {theme === 'system' && <source media="(prefers-color-scheme: dark)" srcSet={card.dark} />}
              <img src={theme === 'dark' ? card.dark : card.light} alt="" loading="lazy" />
            </picture>
            <span className="example-title">{card.title}</span>
            <span className="example-words quiet">{card.summary}</span>
            <span className="quiet example-size">
              {card.variables} variables, {card.links} links
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Fetches an example and opens it as a new map; tells when it cannot be had. */
async function open(world: World, { id, title, map }: ExampleCard): Promise<void> {
  const file = await fetch(map)
    .then(async (answer) => (answer.ok ? new File([await answer.blob()], id) : null))
    .catch(() => null)
  const result =
    file &&
    (await world.page.longWork(`Reading “${title}”…`, ({ signal }) => world.page.readMap(file, signal)))
  if (result?.ok) await openExample(world, result.map)
  else {
    const text = result?.reason ?? 'It could not be fetched; try again when the network is there.'
    world.page.toast({ kind: 'error', text: `The example “${title}” was not opened. ${text}` })
  }
}
