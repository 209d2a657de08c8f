import type { ReactElement } from 'react'

/** The mark of Sediko: a circle that turns. */
export function Ring(): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d="M18.6 6.8A8.3 8.3 0 1 1 9 4.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M5.4 3.3 10 3.9 7.4 7.8z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
    </svg>
  )
}
