import { type ReactElement, useEffect, useId, useRef } from 'react'
import type { Finding } from '../../checks/index.ts'
import { checksOf } from '../../commands/index.ts'
import { useLoops, useMap } from '../../store/index.ts'
import { Told } from '../parts/Told.tsx'
import type { ChecksProps } from './context.ts'
import { goTo } from './deeds.ts'
import { FindingDetails } from './FindingDetails.tsx'
import { aboutInWords, SEVERITY_WORDS, severityIn, shortly } from './words.ts'

/** One finding: the thing and what is so with it. Choosing it goes there and opens why, and what would mend it. */
export function FindingRow({
  finding,
  isOpen,
  under,
  onGone,
  ...shared
}: ChecksProps & {
  readonly finding: Finding
  readonly isOpen: boolean
  /** What is written over it already, and not once more in each row. */
  readonly under: string
  onGone(): void
}): ReactElement {
  const { world, session, mode } = shared
  const names = useLoops(session, ({ labels, names }) => ({ labels, names }))
  const name = useMap(session, (map) => aboutInWords(finding, map, names))
  const details = useId()
  const row = useRef<HTMLLIElement>(null)
  const severity = severityIn(finding, mode)
  useEffect(() => {
    if (!isOpen) return
    row.current?.scrollIntoView({ block: 'nearest' })
    // Where there is no room for all of it, its head is seen; what is done about it sticks to the lower edge.
    row.current?.querySelector('.check-face')?.scrollIntoView({ block: 'nearest' })
    // Where one is half through writing why, that is.
    row.current?.querySelector('.check-reason')?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const said = isOpen ? finding.message : shortly(finding)
  const press = (face: HTMLElement) => {
    // Safari gives a button that is clicked no focus, and what is typed next would be of the map.
    face.focus()
    checksOf(session).open(isOpen ? null : finding.key)
    if (!isOpen) goTo(world, session, finding)
  }
  return (
    <li ref={row} className={isOpen ? 'check-item open' : 'check-item'}>
      <button
        type="button"
        className="check-face"
        data-entry={isOpen ? '' : undefined}
        // What stands one below the other is read as one sentence.
        aria-label={`${SEVERITY_WORDS[severity]}: ${name}. ${said}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={({ currentTarget }) => press(currentTarget)}
      >
        <i className={`check-dot ${severity}`} aria-hidden="true" />
        <span className="check-words">
          <span className="check-name">
            <Told text={name} />
          </span>
          {said !== under && (
            <span className="quiet">
              <Told text={said} />
            </span>
          )}
        </span>
      </button>
      {isOpen && <FindingDetails {...shared} id={details} finding={finding} name={name} onGone={onGone} />}
    </li>
  )
}
