import { lazy, type ReactElement, Suspense } from 'react'
import type { DocumentNotice, SaveState } from '../../store/index.ts'
import { Icon } from '../Icon.tsx'
import { Disclosure } from './Disclosure.tsx'

/** Fetched when the chip is first pressed, or ahead of that when the page has nothing to do. */
const ChipDetails = lazy(() => import('./ChipDetails.tsx'))

const WORDS: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'NOT saved',
  readOnly: 'Read-only',
}

const ICONS = { saved: 'done', saving: 'turning', notSaved: 'alarm', readOnly: 'locked' } as const

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
  return (
    <Disclosure
      className={`chip ${saving.kind}`}
      title="Where this map is kept"
      face={
        <>
          <Icon name={ICONS[saving.kind]} />
          <span>{WORDS[saving.kind]}</span>
        </>
      }
    >
      {(close) => (
        <Suspense>
          <ChipDetails
            saving={saving}
            notices={notices}
            onDownload={() => {
              onDownload()
              close()
            }}
          />
        </Suspense>
      )}
    </Disclosure>
  )
}
