import { type ReactElement, useMemo } from 'react'
import { type FeedbackLoop, turnedLoops, turnInWords } from '../../loops/index.ts'
import type { Link, Polarity } from '../../model/index.ts'
import { pointAtLoop, type Session, useLoops } from '../../store/index.ts'
import { scopeInWords } from '../loops/words.ts'
import { counted } from '../parts/words.ts'
import { LoopButton } from './LoopButton.tsx'

/** More are counted, not listed: the loops panel has them all. */
const MOST = 20

/** The loops that a link is on, shortest first, what would become of them without it, and with another sign. */
export function LoopsOfLink({
  session,
  link,
  turnId,
}: {
  readonly session: Session
  readonly link: Link
  /** The id of what is said of other signs, for the field in which the sign is chosen. */
  readonly turnId: string
}): ReactElement {
  const { list, labels } = useLoops(session, ({ list, labels }) => ({ list, labels }))
  const through = useMemo(
    () => list.loops.filter((loop) => loop.links.includes(link.id)),
    [list.loops, link.id],
  )
  const listed = through.slice(0, MOST)
  const scope = scopeInWords(list)
  return (
    <section className="link-list">
      <h3>
        {through.length === 0 ? 'On no loop' : `On ${counted(through.length, 'loop')}`}
        {scope !== '' && <span className="quiet">{`, ${scope}`}</span>}
      </h3>
      {through.length > 0 && (
        <div className="link-facts">
          <p>
            {vanishing(through.length)}
            {' without this link.'}
          </p>
          <p id={turnId}>
            {otherSigns(link.polarity)
              .map((sign) => whatIf(through, link, sign, labels))
              .join(' ')}
          </p>
        </div>
      )}
      <ul onPointerLeave={() => pointAtLoop(session.view, null)}>
        {listed.map((loop) => (
          <li key={loop.key}>
            <LoopButton session={session} loop={loop} />
          </li>
        ))}
      </ul>
      {through.length > MOST && <p className="quiet">and {counted(through.length - MOST, 'longer loop')}</p>}
    </section>
  )
}

/** The signs that would say more than the one that a link has. */
function otherSigns(sign: Polarity): readonly Polarity[] {
  if (sign === '?') return ['+', '-']
  return sign === '+' ? ['-'] : ['+']
}

function whatIf(
  through: readonly FeedbackLoop[],
  link: Link,
  sign: Polarity,
  labels: { get(key: string): string | undefined },
): string {
  return `A ${sign.replace('-', '\u2212')} sign ${turnInWords(turnedLoops(through, link.id, sign), labels)}.`
}

/** "It would vanish", "Both would vanish", "All 12 loops would vanish". */
function vanishing(count: number): string {
  if (count < 3) return count === 1 ? 'It would vanish' : 'Both would vanish'
  return `All ${counted(count, 'loop')} would vanish`
}
