import { type ReactElement, type ReactNode, useState } from 'react'

/** So many rows are drawn at first, and more when they are asked for. */
const FEW = 50

/** A list that may be thousands long: its first rows, and a button for the next. */
export function FirstFew<T>({
  of: all,
  children: row,
}: {
  readonly of: readonly T[]
  readonly children: (one: T) => ReactNode
}): ReactElement {
  const [most, setMost] = useState(FEW)
  const more = all.length - most
  return (
    <>
      <ul>{all.slice(0, most).map(row)}</ul>
      {more > 0 && (
        <button type="button" className="button small plain" onClick={() => setMost(most + FEW)}>
          Show {Math.min(more, FEW)} of {more.toLocaleString('en')} more
        </button>
      )}
    </>
  )
}
