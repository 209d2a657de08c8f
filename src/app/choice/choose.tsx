import { createRoot } from 'react-dom/client'
import type { Question } from '../../commands/index.ts'
import { Choice } from './Choice.tsx'

/** Asks a person to choose, over the page; null when they turn away. The question stands in a place of its own, gone with the answer. */
export function choose(question: Question): Promise<number | null> {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  return new Promise((resolve) => {
    const onAnswer = (answer: number | null): void => {
      root.unmount()
      place.remove()
      resolve(answer)
    }
    root.render(<Choice question={question} onAnswer={onAnswer} />)
  })
}
