import type { ReactElement } from 'react'
import { askDelay, linkToMark, type Match, type Structure } from '../../../archetypes/index.ts'
import { isolate, unmarked } from '../../../model/index.ts'
import { type Session, useMap } from '../../../store/index.ts'
import { Told } from '../../parts/Told.tsx'
import { counted, nameInSentence } from '../../parts/words.ts'
import type { FoundProps } from './context.ts'
import { markSlow } from './deeds.ts'
import { linksOf } from './graph.ts'
import { markInWords } from './words.ts'

/** What speaks against a proposal, or is not yet known: links of unknown sign, and delays that are not marked. */
export function Doubts({
  world,
  session,
  readOnly,
  match,
  structure,
  onAnswered,
}: Omit<FoundProps, 'onShowCard'> & {
  readonly match: Match
  readonly structure: Structure
  /** Called before a question is answered, which takes it and its button away. */
  onAnswered(): void
}): ReactElement | null {
  const { variables, links } = useMap(session, ({ variables, links }) => ({ variables, links }))
  const unknown = useUnknown(session, match)
  if (unknown.length === 0 && match.undelayed.length === 0) return null
  const nameOf = (id: string) => isolate(nameInSentence(variables[id]))
  return (
    <section aria-label="What speaks against it">
      <h3>What speaks against it</h3>
      <ul className="found-doubts">
        {unknown.length > 0 && (
          <li>
            {counted(unknown.length, 'sign is', 'signs are')} not known yet:{' '}
            <Told
              text={`${unknown.map(({ source, target }) => `${nameOf(source)} → ${nameOf(target)}`).join('; ')}.`}
            />
          </li>
        )}
        {match.undelayed.map((link) => {
          const way = match.paths[link] ?? []
          const marked = linkToMark(match, link)
          const question = [askDelay(match, link, structure, nameOf), markInWords(way, marked, links, nameOf)]
            .filter(Boolean)
            .join(' ')
          return (
            <li key={link}>
              <Told text={question} />{' '}
              <button
                type="button"
                className="button small plain"
                disabled={readOnly}
                aria-label={`Yes, mark a delay: ${unmarked(question)}`}
                onClick={() => {
                  onAnswered()
                  markSlow(world, session, marked)
                }}
              >
                Yes, mark a delay
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useUnknown(session: Session, match: Match) {
  return useMap(session, ({ links }) =>
    linksOf(match).flatMap((id) => (links[id]?.polarity === '?' ? [links[id]] : [])),
  )
}
