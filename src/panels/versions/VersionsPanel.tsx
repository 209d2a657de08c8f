import { type ReactElement, useState } from 'react'
import { oneStop, type World } from '../../commands/index.ts'
import { type Session, useDraft, type Version, type Versions } from '../../store/index.ts'
import { NameInPlace } from '../parts/NameInPlace.tsx'
import { dateInWords } from '../parts/words.ts'
import { rename } from './deeds.ts'
import { useVersions } from './useVersions.ts'
import { VersionDetails } from './VersionDetails.tsx'
import { sizeInWords, titleOf, whenInWords } from './words.ts'

const ONE_STOP = oneStop('.version-face')

/** The earlier versions of the map, the latest first: what changed since each, and the way back to it. */
export default function VersionsPanel({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const { keeper, state } = useVersions(session)
  const [chosen, setChosen] = useState<number | null>(null)
  const [named, setNamed] = useState<number | null>(null)
  const listed = state.versions?.toReversed() ?? null
  return (
    <>
      <div className="versions-said">
        <p className="quiet">
          Kept by themselves are the last ten and one a day for a week; those with a name for good.
        </p>
        {state.problem !== null && <p className="field-problem">{state.problem}</p>}
      </div>
      {listed?.length === 0 && (
        <p className="panel-empty quiet">
          There are none yet. The first is kept when the map is edited on another visit, after ten minutes of
          editing, or when you name it.
        </p>
      )}
      {keeper && listed && (
        <ul ref={ONE_STOP} className="version-list" aria-label="Versions">
          {listed.map((version) => (
            <VersionRow
              key={version.number}
              world={world}
              session={session}
              keeper={keeper}
              version={version}
              others={listed.filter((one) => one !== version)}
              isOpen={chosen === version.number}
              isNamed={named === version.number}
              onOpen={(isOpen) => setChosen(isOpen ? version.number : null)}
              onName={() => setNamed(version.number)}
              onNamed={() => setNamed(null)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function VersionRow(props: {
  readonly world: World
  readonly session: Session
  readonly keeper: Versions
  readonly version: Version
  readonly others: readonly Version[]
  readonly isOpen: boolean
  readonly isNamed: boolean
  onOpen(isOpen: boolean): void
  onName(): void
  onNamed(): void
}): ReactElement {
  const { world, keeper, version, isOpen, onOpen, onName, onNamed } = props
  const { drafts } = props.session.document
  const place = `versions/${version.number}/name`
  const isNamed = useDraft(drafts, place) !== null || props.isNamed
  const { at, name, author } = version
  const finish = (text: string | null) => {
    onNamed()
    if (text !== null && text.trim() !== name) void rename(world, keeper, version, text.trim())
  }
  const now = world.now()
  return (
    <li className={isOpen ? 'version open' : 'version'}>
      {isNamed ? (
        <NameInPlace
          label={`Name of the version of ${dateInWords(at)}`}
          name={name}
          drafts={drafts}
          place={place}
          page={world.page}
          onDone={finish}
        />
      ) : (
        <button
          type="button"
          className="version-face"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
          onKeyDown={(event) => {
            if (event.key !== 'F2') return
            event.preventDefault()
            event.stopPropagation()
            onName()
          }}
        >
          <span className={name === '' ? 'version-title' : 'version-title named'}>{titleOf(version)}</span>
          <span className="unseen">, </span>
          <span className="quiet">
            <time dateTime={at} title={dateInWords(at)}>
              {whenInWords(version, now)}
            </time>
            {`, ${sizeInWords(version)}`}
            {author.trim() !== '' && `, by ${author.trim()}`}
          </span>
        </button>
      )}
      {isOpen && (
        <VersionDetails
          world={world}
          session={props.session}
          keeper={keeper}
          version={version}
          others={props.others}
          onName={onName}
        />
      )}
    </li>
  )
}
