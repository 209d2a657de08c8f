import type { ReactElement } from 'react'

/** The mark of Sediko: a circle that turns. */
export function Ring(): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M17.7 6.3 A 8 8 0 1 1 6.3 6.3" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M10.9 3.4 L 3.6 4.6 L 8.3 10.1 Z" fill="currentColor" />
    </svg>
  )
}
