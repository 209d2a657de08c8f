import { X } from 'lucide-react'
import type { ReactElement } from 'react'

/** One sentence at the top of the canvas, with what it has cost and what can be done. */
export function Notice({
  text,
  details = [],
  action,
  onPutAway,
}: {
  readonly text: string
  readonly details?: readonly string[] | undefined
  readonly action?: { readonly label: string; run(): void } | undefined
  /** Null for what stays as long as it is true. */
  readonly onPutAway: (() => void) | null
}): ReactElement {
  return (
    <div className="standing-notice">
      <div className="standing-head">
        <p>{text}</p>
        {action && (
          <button type="button" className="button small plain" onClick={action.run}>
            {action.label}
          </button>
        )}
        {onPutAway && (
          <button type="button" className="icon-button small" aria-label="Put away" onClick={onPutAway}>
            <X className="icon" size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      {details.length > 0 && (
        <details>
          <summary>What that has cost</summary>
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
