import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { oneStop, type World } from '../../commands/index.ts'
import { type ReportLine, type Session, showPanel, useLibrary, useMap } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { follow } from './follow.ts'
import { groupsOf, isThere } from './groups.ts'
import './report.css'

const ONE_STOP = oneStop('.report-line')

/** What was put right, left out or guessed when the file of the map was opened; each line leads to its place on the map. */
export default function ReportPanel({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const { id } = session.document
  const origin = useLibrary(world.library, ({ entries }) => entries.find((entry) => entry.id === id)?.origin)
  const report = origin?.report ?? []
  const aside = useMap(session, (map) => map.aside)
  return (
    <section className="panel report" aria-label="Report of opening">
      <header>
        <div>
          <h2 tabIndex={-1} data-entry="">
            {origin?.file ?? 'Report'}
          </h2>
          <p className="quiet">{howMuch(report.length)}</p>
        </div>
        <button
          type="button"
          className="icon-button small"
          aria-label="Close the report"
          title="Close the report"
          onClick={() => showPanel(session.view, 'loops')}
        >
          <X className="icon" size={15} aria-hidden="true" />
        </button>
      </header>
      <div ref={ONE_STOP} className="report-body">
        {groupsOf(report, { aside }).map(({ title, lines }) => (
          <section key={title} aria-label={title}>
            <h3>
              {title} <span className="quiet">{lines.length}</span>
            </h3>
            <ul>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and lines may be alike
                <li key={index}>
                  <Line world={world} session={session} line={line} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

/** The reader lists so many, and counts the others in one line more. */
const MOST_LISTED = 200

function howMuch(count: number): string {
  if (count === 0) return 'Nothing had to be put right.'
  const things = count > MOST_LISTED ? `More than ${MOST_LISTED} things` : counted(count, 'thing')
  return `${things} ${count === 1 ? 'was' : 'were'} put right or left out when it was opened.`
}

function Line({
  world,
  session,
  line,
}: {
  readonly world: World
  readonly session: Session
  readonly line: ReportLine
}): ReactElement {
  const leads = useMap(session, (map) => isThere(map, line))
  const face = (
    <>
      {line.about !== undefined && <span className="report-about">{line.about}</span>}
      <span className={line.about === undefined ? undefined : 'quiet'}>{line.text}</span>
      {line.at !== undefined && !leads && <span className="quiet">It is no longer on the map.</span>}
    </>
  )
  if (!leads) return <div className="report-line">{face}</div>
  return (
    <button type="button" className="report-line" onClick={() => follow(world, session, line)}>
      {face}
    </button>
  )
}
