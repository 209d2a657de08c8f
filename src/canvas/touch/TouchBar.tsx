import './touch.css'
import { type CSSProperties, useEffect, useRef } from 'react'
import { commandById, type World } from '../../commands/index.ts'
import { type Session, useDocument, useView } from '../../store/index.ts'
import { kindOf as kindSelected } from '../gestures/askActions.ts'
import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'
import { useFolded } from '../useFolded.ts'
import type { StageView } from '../view.ts'
import { MoreButton } from './MoreButton.tsx'
import { selecting } from './selecting.ts'
import { useLongPress } from './useLongPress.ts'

/** How a command looks on its button: a drawing, or a word. */
interface Face {
  readonly id: string
  readonly name: string
  readonly text?: string
  readonly icon?: string
}

const UNDO: Face = { id: 'edit.undo', name: 'Undo', icon: 'M6.5 4 3 7.5 6.5 11M3 7.5h8a4 4 0 0 1 0 8H8' }
const REDO: Face = { id: 'edit.redo', name: 'Redo', icon: 'M11.5 4 15 7.5 11.5 11M15 7.5H7a4 4 0 0 0 0 8h3' }

const DELETE: Face = {
  id: 'edit.delete',
  name: 'Delete',
  icon: 'M3 5h12M7 5V3h4v2M4.5 5l1 10h7l1-10M7.5 8v4.5M10.5 8v4.5',
}

const PARTS = { variables: 'variable', labels: 'label', groups: 'group' } as const

const RENAME: Face = { id: 'edit.rename', name: 'Rename', text: 'Rename' }

/** The sign of a link is said with it, so that it takes a tap less; one without is there, too. */
const LINKS: readonly Face[] = [
  { id: 'link.fromPositive', name: 'Positive link', icon: 'M2 13h13M12 10l3 3-3 3M5 6h6M8 3v6' },
  { id: 'link.fromNegative', name: 'Negative link', icon: 'M2 13h13M12 10l3 3-3 3M5 6h6' },
  { id: 'link.from', name: 'Link from here', text: 'Link' },
]

const NEXT: Face = { id: 'insert.nextVariable', name: 'Next linked variable', text: 'Next' }

const LEAVE: Face = { id: 'view.projector', name: 'Leave projector mode', text: 'Leave' }

const FACES: Readonly<
  Record<
    'paper' | 'variable' | 'naming' | 'link' | 'label' | 'several' | 'linking' | 'projector',
    readonly Face[]
  >
> = {
  paper: [{ id: 'insert.variable', name: 'New variable', text: 'New variable' }],
  // What has no room comes last: it stands in the menu beside it.
  variable: [...LINKS, NEXT, DELETE, RENAME],
  // What goes on to the next name comes first.
  naming: [NEXT, { id: 'insert.variable', name: 'New variable', text: 'New' }, ...LINKS],
  link: [
    { id: 'link.positive', name: 'Positive', text: '+' },
    { id: 'link.negative', name: 'Negative', text: '−' },
    { id: 'link.unknown', name: 'Sign not known', text: '?' },
    { id: 'link.delay', name: 'Delay', icon: 'M2 9h4.5M11.5 9H16M7.5 4v10M10.5 4v10' },
    { id: 'link.reverse', name: 'Reverse', icon: 'M3 6.5h11L11 3.5M15 11.5H4l3 3' },
    DELETE,
  ],
  label: [RENAME, DELETE],
  several: [DELETE, { id: 'arrange.group', name: 'Group', text: 'Group' }],
  projector: [
    { id: 'loop.previous', name: 'Previous loop', icon: 'M11 3.5 5.5 9 11 14.5' },
    { id: 'loop.next', name: 'Next loop', icon: 'M7 3.5 12.5 9 7 14.5' },
    { id: 'view.blank', name: 'Blank the screen', text: 'Blank' },
    { id: 'insert.variable', name: 'New variable', text: 'New' },
  ],
  linking: [{ id: 'edit.clearSelection', name: 'No link', text: 'Cancel' }],
}

/**
 * For fingers: what can be done with what is selected, at the bottom where a thumb reaches, each on 44 px. All are the
 * commands of the menus.
 */
export default function TouchBar({ view }: { readonly view: StageView }) {
  const scene = useScene()
  const { session } = scene
  const kind = useView(session, kindOf)
  const sign = useView(session, ({ linkingSign }) => linkingSign)
  // So that what is on and what can be done is asked again after every change.
  useDocument(session, ({ map, undoLabel, redoLabel }) => [map, undoLabel, redoLabel])
  useFieldInSight(session, view)
  useLongPress(scene)
  const isProjected = useView(session, ({ projector }) => projector !== null)
  const isSelecting = useSignal(session.of(selecting), (now) => now)
  const count = countOf(useView(session, ({ selection }) => selection))
  const row = useRef<HTMLDivElement>(null)
  const folded = useFolded(row)
  const world = scene.world()
  const isReadOnly = session.document.state.getState().saving.kind === 'readOnly'
  if (kind !== 'projector' && isReadOnly) return null
  const mayStep = !isReadOnly && kind !== 'linking'
  const faces = isSelecting ? FACES.several : FACES[kind]
  // Each has its place whether it can be pressed or not: what a thumb rests on never becomes something else. In front of what ends the projector one of them has room.
  const steps = !mayStep || isSelecting ? [] : kind === 'naming' || isProjected ? [UNDO] : [UNDO, REDO]
  // By what is farthest to the right; what ends a mode always has room.
  const away = (index: number): CSSProperties | undefined =>
    index < faces.length - folded ? undefined : { visibility: 'hidden' }
  const hasMore = isSelecting || MORE.has(kind)
  return (
    <div
      className="touch-bar"
      role="toolbar"
      aria-label="What can be done here"
      // The field keeps the focus until the finger is lifted: what stands in the bar would change under it.
      onMouseDown={(event) => event.preventDefault()}
    >
      {isProjected && <TouchButton face={LEAVE} world={world} />}
      {steps.map((face) => (
        <TouchButton key={face.id} face={face} world={world} />
      ))}
      {steps.length > 0 && <span className="touch-line" />}
      {kind === 'linking' && <span className="touch-words">{SAID[sign]}Tap what it acts on, or paper</span>}
      {isSelecting && (
        <>
          <output className="touch-words count">{count} selected</output>
          <button type="button" onClick={() => session.of(selecting).set(false)}>
            Done
          </button>
          <span className="touch-line" />
        </>
      )}
      <div ref={row} className="touch-row">
        {faces.map((face, index) => (
          <TouchButton key={face.id} face={face} world={world} style={away(index)} />
        ))}
      </div>
      {hasMore && <MoreButton scene={scene} on={kindSelected(session.view.getState().selection)} />}
    </div>
  )
}

/** When there is more that can be done than stands in the bar. */
const MORE: ReadonlySet<keyof typeof FACES> = new Set(['paper', 'variable', 'link', 'label', 'several'])

function countOf({ variables, links, labels }: ReturnType<Session['view']['getState']>['selection']): number {
  return variables.size + links.size + labels.size
}

const SAID = { '+': '+ ', '-': '− ', '?': '' } as const

function kindOf({
  editing,
  linkingFrom,
  selection,
  projector,
}: ReturnType<Session['view']['getState']>): keyof typeof FACES {
  const { variables, links, labels } = selection
  if (linkingFrom !== null) return 'linking'
  if (editing?.kind === 'variables') return 'naming'
  const count = variables.size + links.size + labels.size
  if (count === 0) return projector === null ? 'paper' : 'projector'
  if (links.size === count) return 'link'
  if (count > 1) return 'several'
  return variables.size === 1 ? 'variable' : 'label'
}

function TouchButton({
  face,
  world,
  style,
}: {
  readonly face: Face
  readonly world: World
  readonly style?: CSSProperties | undefined
}) {
  const command = commandById(face.id)
  if (command === null) return null
  // What leaves a mode says so by its name; it is no switch that stands on.
  const on = face === LEAVE ? undefined : command.isOn?.(world)
  return (
    <button
      type="button"
      aria-label={face.name}
      aria-pressed={on}
      style={style}
      disabled={!command.isEnabled(world) || (face === REDO && !canRedo(world))}
      onMouseDown={(event) => world.session?.view.getState().editing && event.preventDefault()}
      onClick={() => {
        // Not every browser takes the focus from a field for a tapped button. A name being typed is the command's to end.
        if (!world.session?.view.getState().editing && document.activeElement instanceof HTMLTextAreaElement)
          document.activeElement.blur()
        if (goesOnFrom(face) && isUnnamed(world))
          world.page.toast({ kind: 'info', text: 'Type the name first: then it goes on.' })
        else if (command.isEnabled(world)) void command.run(world)
      }}
    >
      {face.text ?? (
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d={face.icon} />
        </svg>
      )}
    </button>
  )
}

/** Whether it goes on from what is being named, which is gone when it is left without a name. */
function goesOnFrom(face: Face): boolean {
  return face === NEXT || LINKS.includes(face)
}

/** Whether something new is being named and has no letter yet: a second tap on a button finds that. */
function isUnnamed({ session }: World): boolean {
  const field = document.activeElement
  const isFresh = session?.view.getState().editing?.fresh === true
  return isFresh && field instanceof HTMLTextAreaElement && field.value.trim() === ''
}

/** Whether there is something to do again: while a hand is at work the command gives that up instead, and would come and go with every drag. */
function canRedo({ session }: World): boolean {
  const isStaged = session?.view.getState().projector?.stage?.canRedo === true
  return isStaged || (session?.document.state.getState().redoLabel ?? null) !== null
}

/** When the keyboard of the screen comes up, the name that is being typed is brought into what it leaves free. */
function useFieldInSight(session: Session, view: StageView): void {
  useEffect(() => {
    const seen = window.visualViewport
    const onResize = (): void => {
      const { editing } = session.view.getState()
      if (editing === null) return
      view.revealHit({ on: PARTS[editing.kind], id: editing.id })
    }
    seen?.addEventListener('resize', onResize)
    return () => seen?.removeEventListener('resize', onResize)
  }, [session, view])
}
