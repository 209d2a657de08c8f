import { type ReactElement, useEffect, useState } from 'react'
import { openExample, type World } from '../../commands/index.ts'
import { whenIdle } from '../whenIdle.ts'
import type { Example } from './examples.ts'

/** Who knows what he wants has gone on by then, and nothing is fetched for nothing; in milliseconds. */
const SETTLE = 250

/** The examples as cards with a small drawing each. Everything about them is fetched after the page is there. */
export function Examples({
  world,
  theme,
}: {
  readonly world: World
  readonly theme: 'light' | 'dark'
}): ReactElement | null {
  const [examples, setExamples] = useState<readonly Example[]>([])
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let gone = false
    const load = () =>
      import('./examples.ts')
        .then(({ loadExamples }) => loadExamples())
        .then((loaded) => {
          if (!gone) setExamples(loaded)
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
      {examples.map((example, index) => (
        <ExampleCard key={example.id} world={world} example={example} theme={theme} turn={index} />
      ))}
    </ul>
  )
}

function ExampleCard({
  world,
  example,
  theme,
  turn,
}: {
  readonly world: World
  readonly example: Example
  readonly theme: 'light' | 'dark'
  /** Drawings are made one after another, so that the page answers in between. */
  readonly turn: number
}): ReactElement {
  const { meta, variables, links } = example.map
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let address: string | null = null
    const timer = setTimeout(async () => {
      const { pictureOf } = await import('./examples.ts')
      address = pictureOf(example.map, theme)
      setPicture(address)
    }, turn * 30)
    return () => {
      clearTimeout(timer)
      if (address) URL.revokeObjectURL(address)
    }
  }, [example, theme, turn])

  return (
    <li>
      <button type="button" className="example" onClick={() => void openExample(world, example.map)}>
        <span className="example-picture">{picture && <img src={picture} alt="" loading="lazy" />}</span>
        <span className="example-title">{meta.title}</span>
        <span className="example-words quiet">{meta.description}</span>
        <span className="quiet example-size">
          {Object.keys(variables).length} variables, {Object.keys(links).length} links
        </span>
      </button>
    </li>
  )
}
