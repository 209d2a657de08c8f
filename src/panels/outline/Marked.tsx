import { type ReactElement, type RefObject, useLayoutEffect, useRef } from 'react'
import type { Stretch } from '../../model/index.ts'

/**
 * The text once more, behind the field and unseen but for its marks: a field shows what is marked in it only while it has the
 * focus. It also makes the field as high as its text.
 */
export function Marked({
  text,
  marks,
  wrong,
  field,
}: {
  readonly text: string
  readonly marks: readonly Stretch[]
  /** The word that cannot be read; then nothing else is marked. */
  readonly wrong: Stretch | null
  readonly field: RefObject<HTMLTextAreaElement | null>
}): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (marks.length > 0 && document.activeElement !== field.current)
      place.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' })
  }, [marks, field])
  useLayoutEffect(() => {
    if (wrong) place.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' })
  }, [wrong])

  if (wrong)
    return (
      <div ref={place} className="outline-marks" aria-hidden="true">
        {text.slice(0, wrong.from)}
        <mark className="wrong">{text.slice(wrong.from, wrong.to) || '\u2003'}</mark>
        {`${text.slice(wrong.to)} `}
      </div>
    )
  return (
    <div ref={place} className="outline-marks" aria-hidden="true">
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {`${text.slice(marks.at(-1)?.to ?? 0)} `}
    </div>
  )
}
