import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'

const LESSONS = [
  { what: 'help', text: 'How it works', told: 'five steps' },
  { what: 'signs', text: 'How the signs work', told: 'try a loop' },
  { what: 'keys', text: 'Keys', told: 'on one page' },
] as const

/** Where one learns what the drawings mean and how they are made. */
export function Learn({ world }: { readonly world: World }): ReactElement {
  return (
    <section>
      <h2 className="start-row-head">Learn</h2>
      <ul>
        {LESSONS.map(({ what, text, told }) => (
          <li key={what}>
            <button type="button" className="start-line" onClick={() => world.page.show(what)}>
              <span className="start-line-words">{text}</span>
              <span className="quiet">{told}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
