import { Check, CircleAlert, LoaderCircle, Lock } from 'lucide-react'
import type { ReactElement } from 'react'
import type { DocumentNotice, SaveState } from '../../store/index.ts'
import { Disclosure } from './Disclosure.tsx'

const WORDS: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'NOT saved',
  readOnly: 'Read-only',
}

const ICONS = { saved: Check, saving: LoaderCircle, notSaved: CircleAlert, readOnly: Lock } as const

/** Says whether the work is safe, and why when it is not. Its text is always exactly one of the four states. */
export function SavedChip({
  saving,
  notices,
  onDownload,
}: {
  readonly saving: SaveState
  readonly notices: readonly DocumentNotice[]
  /** Puts the map into the downloads folder. */
  onDownload(): void
}): ReactElement {
  const Icon = ICONS[saving.kind]
  const put = notices.filter((notice) => 'text' in notice)
  return (
    <Disclosure
      className={`chip ${saving.kind}`}
      title="Where this map is kept"
      face={
        <>
          <Icon className="icon" size={14} aria-hidden="true" />
          <span>{WORDS[saving.kind]}</span>
        </>
      }
    >
      {(close) => (
        <>
          <p>{explain(saving)}</p>
          {saving.kind === 'readOnly' && <p className="quiet">{saving.reason}</p>}
          {saving.kind === 'notSaved' && <p className="quiet">{saving.reason}</p>}
          {put.length > 0 && (
            <details>
              <summary>
                {put.length === 1
                  ? 'One thing was put right when it was opened'
                  : `${put.length} things were put right when it was opened`}
              </summary>
              <ul className="notices">
                {put.map((notice) => (
                  <li key={notice.text}>
                    {[notice.text, ...((notice.kind === 'damage' && notice.details) || [])].join(' ')}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <button
            type="button"
            className={saving.kind === 'notSaved' ? 'button main' : 'button'}
            onClick={() => {
              onDownload()
              close()
            }}
          >
            Download the map as a file
          </button>
        </>
      )}
    </Disclosure>
  )
}

function explain(saving: SaveState): string {
  switch (saving.kind) {
    case 'saved':
      return 'Every change is kept in this browser on this machine. To hand the map on, or to be safe when the browser’s data is cleared, save it to a file as well.'
    case 'saving':
      return 'The last change is on its way to this browser’s storage.'
    case 'notSaved':
      return 'The last changes are on this page only and will be lost when it closes. You can go on working; saving is tried again by itself.'
    case 'readOnly':
      return 'This map can be looked at but not changed.'
  }
}
