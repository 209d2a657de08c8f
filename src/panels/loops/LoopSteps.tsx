import { Timer } from 'lucide-react'
import type { ReactElement } from 'react'
import { type FeedbackLoop, loopSteps } from '../../loops/index.ts'
import { type Session, useMap } from '../../store/index.ts'

/** The loop as a list that opens: its variables one a line, each with the sign of the link into it. */
export function LoopSteps({
  session,
  loop,
}: {
  readonly session: Session
  readonly loop: FeedbackLoop
}): ReactElement {
  const { variables, links } = useMap(session, ({ variables, links }) => ({ variables, links }))
  const steps = loopSteps(loop, { variables, links })
  return (
    <details>
      <summary className="loop-steps-open">As a list</summary>
      <ol className="loop-steps">
        {steps.map(({ name, sign, delay }, at) => (
          <li className="loop-step" key={loop.variables[at] ?? 'end'}>
            <b className="loop-steps-sign">{sign}</b>
            <bdi translate="no">{name}</bdi>
            {delay && (
              <>
                <Timer className="icon quiet loop-steps-delay" size={13} aria-hidden="true" />
                <span className="unseen">, after a delay</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
