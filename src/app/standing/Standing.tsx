import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { World } from '../../commands/index.ts'
import type { Id } from '../../model/index.ts'
import {
  type DocumentNotice,
  type LibraryState,
  type NoticeAction,
  type Session,
  useDocument,
  useLibrary,
  useReadOnly,
} from '../../store/index.ts'
import { AsideNotice } from './AsideNotice.tsx'
import { leadBackByEscape } from './escapeToMap.ts'
import { LeftTyping } from './LeftTyping.tsx'
import { LostField } from './LostField.tsx'
import { Notice } from './Notice.tsx'
import './standing.css'

interface Said {
  readonly text: string
  readonly details?: readonly string[]
  readonly action?: NoticeAction
}

const BACK: NoticeAction = { kind: 'bringBack', label: 'Bring it back' }

function inWords(notice: DocumentNotice, readOnly: boolean, lost: readonly string[]): Said {
  switch (notice.kind) {
    case 'deleted': {
      const way = readOnly ? '' : '; changing it brings it back'
      return { text: `This map was deleted. It is kept for 30 days${way}.`, action: BACK }
    }
    case 'storedAgain': {
      const again =
        'What this browser kept for Sediko was deleted while this map was open. The map has been stored again, whole.'
      const others = lostInWords(lost)
      const { versions = 0 } = notice
      if (versions === 0) return { text: `${again}${others}` }
      const gone = versions === 1 ? 'One earlier version' : `${versions} earlier versions`
      const whose = versions === 1 ? 'it' : 'them'
      return { text: `${again} ${gone} of it could not be: nothing else had ${whose}.${others}` }
    }
    default:
      return notice
  }
}

/** So many are named. */
const MOST_NAMED = 5

/** Which other maps are gone with what the browser kept; nothing when none are. */
function lostInWords(titles: readonly string[]): string {
  if (titles.length === 0) return ''
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title.trim() || 'Untitled map'}”`)
  const all = titles.length > MOST_NAMED ? [...named, `${titles.length - MOST_NAMED} more`] : named
  const told = all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  return titles.length === 1
    ? ` Another map is gone: ${told}.`
    : ` ${titles.length} other maps are gone: ${told}.`
}

/** The titles of maps that were here before storage was deleted and are not now. */
function lostTitles({ lost = [], entries }: LibraryState, open: Id): readonly string[] {
  const here = new Set([open, ...entries.map(({ id }) => id)])
  const gone = new Map(
    lost.filter(({ id, deleted }) => deleted === null && !here.has(id)).map((one) => [one.id, one]),
  )
  return [...gone.values()].map(({ title }) => title)
}

function isStillDeleted({ document }: Session): boolean {
  return document.state.getState().notices.some(({ kind }) => kind === 'deleted')
}

function titleOf({ document }: Session): string {
  const title = document.state.getState().map.meta.title.trim()
  return title === '' ? 'This map' : `“${title}”`
}

/**
 * What storage has to tell of the open map, at the top of the canvas: what damage has cost, that the map was stored anew, that
 * it has been deleted and is back, also when that is by an edit; while the panel is hidden, that something is kept aside; and where text stands that an earlier visit
 * did not finish. It stays until it is read and put away, or no longer true.
 */
export default function Standing({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const notices = useDocument(session, (state) => state.notices.filter(({ kind }) => kind !== 'repair'))
  const readOnly = useReadOnly(session)
  const [putAway, setPutAway] = useState<ReadonlySet<DocumentNotice>>(new Set())
  const { library, page } = world

  const lost = useLibrary(library, (state) => lostTitles(state, session.document.id))
  const last = notices.at(-1)
  const latest = last && inWords(last, readOnly, lost).text
  useEffect(() => {
    if (latest !== undefined) page.announce(latest)
  }, [latest, page])

  useEffect(() => leadBackByEscape(world), [world])

  const isDeleted = notices.some(({ kind }) => kind === 'deleted')
  const wasDeleted = useRef(isDeleted)
  useEffect(() => {
    const isBack = wasDeleted.current && !isDeleted
    wasDeleted.current = isDeleted
    if (isBack) page.toast({ kind: 'info', text: `${titleOf(session)} is back among your maps.` })
  }, [isDeleted, page, session])

  const act = async (action: NoticeAction): Promise<void> => {
    const made = await library.act(session.document.id, action)
    const { problem } = library.state.getState()
    if (made !== null) page.goTo(made)
    else if (action.kind !== 'bringBack' || isStillDeleted(session))
      page.toast({ kind: 'error', text: problem ?? 'What was kept of it cannot be read any more.' })
  }
  const run = (action: NoticeAction) => {
    act(action).catch((problem: unknown) => {
      const why = problem instanceof Error ? ` ${problem.message}` : ''
      page.toast({ kind: 'error', text: `That could not be done.${why}` })
    })
  }

  const awayWith = (notice: DocumentNotice) => {
    if (notice.kind === 'deleted') return null
    return () => {
      setPutAway(new Set([...putAway, notice]))
      page.canvas?.focus()
    }
  }

  return (
    <section className="standing" aria-label="About this map">
      <LostField key={`${session.document.id} field`} world={world} session={session} />
      <AsideNotice key={session.document.id} world={world} session={session} />
      <LeftTyping key={`${session.document.id} left`} world={world} session={session} />
      {notices
        .filter((notice) => !putAway.has(notice))
        .map((notice) => (
          <Told
            key={notice.kind}
            said={inWords(notice, readOnly, lost)}
            onRun={run}
            onPutAway={awayWith(notice)}
          />
        ))}
    </section>
  )
}

function Told({
  said: { text, details, action },
  onRun,
  onPutAway,
}: {
  readonly said: Said
  onRun(action: NoticeAction): void
  readonly onPutAway: (() => void) | null
}): ReactElement {
  const button = action && { label: action.label, run: () => onRun(action) }
  return <Notice text={text} details={details} action={button} onPutAway={onPutAway} />
}
