import { X } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import { type FileOutcome, noticesInWords, type Page } from '../../commands/index.ts'
import { mapInAddress } from '../route.ts'
import './opened.css'

/** What became of files that were opened together, and what they ask, until the person closes it. It covers nothing else and waits for nobody. */
export default function OpenedFiles({
  page,
  files,
}: {
  readonly page: Page
  readonly files: readonly FileOutcome[]
}): ReactElement {
  const told = headline(files)
  // A live region that came together with its text would not be heard.
  useEffect(() => page.announce(`${told}. Their list stands beside the map.`), [page, told])
  // Who has gone on to the list of maps has it behind them; what asks still waits for its answer.
  const asks = files.some(({ kind }) => kind === 'asks')
  useEffect(() => {
    if (asks) return
    const onGone = (): void => {
      if (mapInAddress(location.hash) === null) page.showOpened([])
    }
    addEventListener('hashchange', onGone)
    return () => removeEventListener('hashchange', onGone)
  }, [asks, page])
  return (
    <section className="opened" aria-label="Opened files" data-over-map>
      <div className="opened-head">
        <h2>{told}</h2>
        <button
          type="button"
          className="icon-button small"
          aria-label="Close the list of opened files"
          onClick={() => page.showOpened([])}
        >
          <X className="icon" size={15} aria-hidden="true" />
        </button>
      </div>
      <ul>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files keep their places, and two may bear one name
          <li key={index}>
            <FileLine page={page} file={file} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "3 files: 2 open, 1 not". */
function headline(files: readonly FileOutcome[]): string {
  const asking = files.filter(({ kind }) => kind === 'asks').length
  const [only] = files
  if (files.length === 1) return only?.kind === 'asks' ? QUESTIONS[only.age.kind] : 'Opened file'
  const failed = files.filter(({ kind }) => kind === 'failed').length
  const parts = [
    [files.length - failed - asking, 'open'],
    [failed, 'not opened'],
    [asking, asking === 1 ? 'asks' : 'ask'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `${files.length} files: ${told.join(', ')}`
}

const QUESTIONS = {
  newer: 'Is this a newer version?',
  older: 'Is this an older version?',
  other: 'Is this another version?',
} as const

const TAKING = {
  newer: 'Newer version of it',
  older: 'Go back to this older version',
  other: 'Take this version of it',
} as const

type Asking = Extract<FileOutcome, { kind: 'asks' }>

/** How the file and the map here go together, and when each was last changed. */
function ageInWords({ title, age: { kind, saved, changed }, others }: Asking): string {
  const when = (date: string) =>
    new Date(date).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  const here = `The map “${titled(title)}” came from this file or went into it, and the two differ.`
  const several =
    others === 0 ? '' : ` ${others === 1 ? 'Another map' : `${others} other maps`} here did, too.`
  const file = saved === '' ? 'When the file was saved is not known' : `The file was saved ${when(saved)}`
  const both = kind === 'other' && saved !== '' ? ' Each may hold what the other lacks.' : ''
  return `${here}${several} ${file}; the map was last changed ${when(changed)}.${both} Nothing has changed yet.`
}

function FileLine({ page, file }: { readonly page: Page; readonly file: FileOutcome }): ReactElement {
  const { name } = file
  switch (file.kind) {
    case 'failed':
      return (
        <>
          <b>{name}</b>
          <p className="quiet">{file.reason}</p>
        </>
      )
    case 'asks':
      return (
        <>
          <b>{name}</b>
          <p className="quiet">{ageInWords(file)}</p>
          <div className="opened-acts">
            <button type="button" className="button small" onClick={() => void file.takeAsNewer()}>
              {TAKING[file.age.kind]}
            </button>
            <button type="button" className="button small plain" onClick={() => void file.openOwn()}>
              Two maps
            </button>
          </div>
        </>
      )
    case 'same':
      return (
        <>
          <MapLink page={page} file={file} />
          <p className="quiet">It is on this machine already and says nothing new.</p>
          <div className="opened-acts">
            <button type="button" className="button small plain" onClick={() => void file.openOwn()}>
              Open as a second map
            </button>
          </div>
        </>
      )
    case 'opened':
    case 'newer':
      return (
        <>
          <MapLink page={page} file={file} />
          {file.kind === 'newer' && (
            <p className="quiet">{`“${titled(file.title)}” is now as in this file. Undo brings back what it was.`}</p>
          )}
          {file.kind === 'opened' && file.readOnly !== null && <p className="quiet">{file.readOnly}</p>}
          {file.notices > 0 && (
            <div className="opened-acts">
              <span className="quiet">{noticesInWords(file.notices)}</span>
              <button
                type="button"
                className="button small plain"
                aria-label={`Show the report of ${name}`}
                onClick={() => page.showReport(file.mapId)}
              >
                Show report
              </button>
            </div>
          )}
        </>
      )
  }
}

function MapLink({
  page,
  file,
}: {
  readonly page: Page
  readonly file: Exclude<FileOutcome, { kind: 'failed' }>
}): ReactElement {
  return (
    <a
      href={`#/map/${encodeURIComponent(file.mapId)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        page.goTo(file.mapId)
      }}
    >
      {file.name}
    </a>
  )
}

function titled(title: string): string {
  return title.trim() || 'Untitled map'
}
