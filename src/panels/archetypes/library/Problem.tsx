import type { ReactElement } from 'react'

/** Why a part of the library is not there, and one step on. */
export function Problem({ text, onTryAgain }: { readonly text: string; onTryAgain(): void }): ReactElement {
  return (
    <div className="card-problem" role="alert">
      <p>{text}</p>
      <button type="button" className="button small" onClick={onTryAgain}>
        Try again
      </button>
    </div>
  )
}
