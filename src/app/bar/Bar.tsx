import {
  type CSSProperties,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useFolded } from '../../canvas/index.ts'
import { commandById, displayKeys, offerBack, type World } from '../../commands/index.ts'
import { changeMeta } from '../../model/index.ts'
import { whenIdle } from '../../pace/index.ts'
import { type Session, useDocument, useView } from '../../store/index.ts'
import { download, mapFile } from '../files.ts'
import { Icon } from '../Icon.tsx'
import { isMac, runCommand } from '../keys.ts'
import { Ring } from '../Ring.tsx'
import { MapName } from './MapName.tsx'
import { MenuFace } from './MenuFace.tsx'
import { SavedChip } from './SavedChip.tsx'
import './bar.css'

const Menus = lazy(() => import('./Menus.tsx'))
const More = lazy(() => import('./More.tsx'))

/** What folds into *More* where there is no room for it, the last first. */
const FOLDING = ['edit.undo', 'edit.redo', 'view.palette', 'view.projector', 'file.exportAs']
const AWAY: CSSProperties = { visibility: 'hidden' }

/** The one bar: where the map is kept, what it is called, whether it is safe, and everything that can be done. */
export function Bar({
  world,
  session,
  narrow,
}: {
  readonly world: World
  readonly session: Session
  readonly narrow: boolean
}): ReactElement {
  const { title, isEmpty, saving, notices, undoLabel, redoLabel } = useDocument(session, (state) => ({
    title: state.map.meta.title,
    isEmpty: !hasRecords(state.map.variables) && !hasRecords(state.map.labels),
    saving: state.saving,
    notices: state.notices,
    undoLabel: state.undoLabel,
    redoLabel: state.redoLabel,
  }))
  const panelOpen = useView(session, (view) => view.panelOpen)
  const [header, setHeader] = useState<HTMLElement | null>(null)
  // The menus are fetched when somebody comes near, or a little after the canvas can be drawn on.
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    header?.addEventListener('pointerenter', want)
    header?.addEventListener('focusin', want)
    const callOff = whenIdle(want, 1000)
    return () => {
      header?.removeEventListener('pointerenter', want)
      header?.removeEventListener('focusin', want)
      callOff()
    }
  }, [header])
  const row = useRef<HTMLDivElement>(null)
  const folded = useFolded(row)
  const away = (index: number) => (index < FOLDING.length - folded ? undefined : AWAY)
  const isNotSaved = saving.kind === 'notSaved'

  useEffect(() => {
    if (!isNotSaved) return
    world.page.announce('Not saved. The map is on this page only.')
    return () => world.page.announce('Saved again.')
  }, [isNotSaved, world])

  const downloadMap = () => {
    const { name, bytes } = mapFile(session.document, world.now())
    download(name, bytes)
  }

  return (
    <header className="bar" ref={setHeader}>
      <a
        className="skip-link"
        href={`#/map/${encodeURIComponent(session.document.id)}`}
        onClick={(event) => {
          event.preventDefault()
          world.page.canvas?.focus()
        }}
      >
        To the map
      </a>
      <h1 className="unseen">{title.trim() || 'Untitled map'}</h1>
      <CommandButton world={world} id="file.library" label="Maps on this machine">
        <Ring />
      </CommandButton>
      <MapName
        title={title}
        drafts={session.document.drafts}
        readOnly={saving.kind === 'readOnly'}
        onRename={(text) =>
          session.document.run(changeMeta, { fields: { title: text } }, { label: 'Rename map' })
        }
        onDone={() => world.page.canvas?.focus()}
        onGivenUp={(words, bringBack) => offerBack(world.page, words, bringBack)}
      />
      <SavedChip saving={saving} notices={notices} onDownload={downloadMap} />
      <Suspense fallback={<MenusComing narrow={narrow} />}>
        {wanted ? <Menus world={world} narrow={narrow} place={header} /> : <MenusComing narrow={narrow} />}
      </Suspense>
      <div ref={row} className="bar-row">
        <CommandButton
          world={world}
          id="edit.undo"
          label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}
          disabled={!undoLabel}
        >
          <Icon name="undo" />
        </CommandButton>
        <CommandButton
          world={world}
          id="edit.redo"
          label={redoLabel ? `Redo: ${redoLabel}` : 'Redo'}
          disabled={!redoLabel}
          style={away(1)}
        >
          <Icon name="redo" />
        </CommandButton>
        <CommandButton world={world} id="view.palette" label="Command palette" style={away(2)}>
          <Icon name="search" />
        </CommandButton>
        <CommandButton world={world} id="view.projector" text="Present" style={away(3)}>
          <Icon name="present" />
        </CommandButton>
        <CommandButton world={world} id="file.exportAs" text="Export" disabled={isEmpty} style={away(4)}>
          <Icon name="export" />
        </CommandButton>
      </div>
      {folded > 0 && (
        <Suspense fallback={<MoreComing />}>
          {wanted ? <More world={world} ids={FOLDING.slice(-folded)} place={header} /> : <MoreComing />}
        </Suspense>
      )}
      <CommandButton world={world} id="view.panel" label="Panel" pressed={panelOpen}>
        <Icon name="panel" />
      </CommandButton>
    </header>
  )
}

/** Keeps the place of the menus while they are fetched, so that nothing moves when they come. */
function MenusComing({ narrow }: { readonly narrow: boolean }): ReactElement {
  return (
    <div className="menus" aria-hidden="true">
      <span className={narrow ? 'icon-button' : 'menu-trigger'}>
        <MenuFace narrow={narrow} />
      </span>
    </div>
  )
}

/** Keeps the place of what has no room in the bar. */
function MoreComing(): ReactElement {
  return (
    <span className="icon-button" aria-hidden="true">
      <Icon name="more" />
    </span>
  )
}

function hasRecords(records: Readonly<Record<string, unknown>>): boolean {
  for (const _ in records) return true
  return false
}

function CommandButton({
  world,
  id,
  text,
  label = text,
  disabled = false,
  pressed,
  style,
  children,
}: {
  readonly world: World
  readonly id: string
  /** A word beside the sign. */
  readonly text?: string
  /** What it is called where no word stands. */
  readonly label?: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly style?: CSSProperties | undefined
  readonly children: ReactNode
}): ReactElement {
  const command = commandById(id)
  const [keys] = command?.keys ?? []
  return (
    <button
      type="button"
      className={text ? 'button plain bar-word' : 'icon-button'}
      aria-label={label}
      aria-pressed={pressed}
      style={style}
      title={keys ? `${label} (${displayKeys(keys, isMac)})` : label}
      // Not switched off: who presses Undo to the end keeps the focus.
      aria-disabled={disabled || undefined}
      // A name being typed is the command's to end: undo gives it up, which leaving its field would not.
      onMouseDown={(event) => world.session?.view.getState().editing && event.preventDefault()}
      onClick={() => command && !disabled && runCommand(command, world)}
    >
      {children}
      {text}
    </button>
  )
}
