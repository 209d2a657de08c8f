import type { ReactElement } from 'react'
import type { DocumentNotice, SaveState } from '../../store/index.ts'

/** What the chip tells when it is pressed: where the map is kept, why it is not, and what was put right when it was opened. */
export default function ChipDetails({
  saving,
  notices,
  onDownload,
}: {
  readonly saving: SaveState
  readonly notices: readonly DocumentNotice[]
  /** Puts the map into the downloads folder. */
  onDownload(): void
}): ReactElement {
  const put = notices.filter((notice) => 'text' in notice)
  return (
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
        onClick={onDownload}
      >
        Download the map as a file
      </button>
    </>
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
