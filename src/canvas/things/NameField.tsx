import { useStore } from '@xyflow/react'
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import {
  cancelNaming,
  commandAmong,
  commandById,
  finishNaming,
  isComposing,
  namingPlace,
  takeNaming,
} from '../../commands/index.ts'
import { drawLabel, drawName } from '../../layout/index.ts'
import { type Id, LIMITS, onOneLine } from '../../model/index.ts'
import { useTake, useTyped } from '../../store/index.ts'
import { keyboard, PARTS } from '../focus/stop.ts'
import { useScene } from '../scene.ts'

/** Below this scale the field is drawn as large as it would be at this scale, so that what is typed can be read. */
const LEAST_SCALE = 0.8
/** Room for the caret beside the longest line, and the width of a field without text, px. */
const CARET = 6
const LEAST_WIDTH = 40

const FIELDS = {
  variables: 'Name of the variable',
  labels: 'Text of the label',
  groups: 'Name of the group',
}

interface Props {
  readonly kind: 'variables' | 'labels' | 'groups'
  readonly id: Id
  readonly text: string
  /** Told, quietly, while nothing is typed. */
  readonly role?: string
}

/** Edits a name in its place, in the type that it is drawn in. Leaving the field by any way but Escape commits; a name that another variable bears is told of, and not taken. */
export function NameField({ kind, id, text, role = '' }: Props) {
  const scene = useScene()
  const { drafts } = scene.session.document
  const place = namingPlace({ kind, id })
  const [typed, type] = useTyped(drafts, place, text)
  const draft = typed ?? text
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const [refused, setRefused] = useState<string | null>(null)
  const problemId = useId()
  const zoom = useStore((state) => state.transform[2])
  const scale = Math.max(1, LEAST_SCALE / zoom)
  const drawn = kind === 'variables' ? drawName(draft === '' ? role : draft) : drawLabel(draft)

  useFocusWhileHere(field, kind, id, typed !== null)
  useTake(field, drafts, place, (name) => takeNaming(scene.world(), onOneLine(name)))
  /** Where the field is left for something else, a name that cannot be is given up, and that is told. */
  const finish = (then: 'stop' | 'next', isLeft = false): void => {
    if (done.current) return
    done.current = true
    const problem = finishNaming(scene.world(), onOneLine(field.current?.value ?? draft), then)
    if (problem === null) {
      type(null)
      return
    }
    if (isLeft) {
      cancelNaming(scene.world(), `${problem} Nothing was changed.`)
      return
    }
    done.current = false
    setRefused(problem)
    // The name that is typed instead takes its place.
    field.current?.select()
  }
  // What is begun when the page goes stays a draft, and is gone on with at the next visit.
  useLeftLater(field, (isPage) => {
    if (!isPage || !typed?.trim()) finish('stop', true)
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    // As long as letters were typed the browser takes those back.
    const undoing = draft === text ? commandAmong(event.nativeEvent, [commandById('edit.undo')]) : null
    if (undoing) void undoing.run(scene.world())
    else if (event.key === 'Escape') {
      done.current = true
      cancelNaming(scene.world())
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) finish('stop')
    else if (event.key === 'Tab' && !event.shiftKey && kind === 'variables')
      // A role may be named later: the next one is asked for.
      finish(draft.trim() === '' && (role === '' || text !== '') ? 'stop' : 'next')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <textarea
        ref={field}
        data-place={place}
        className="name-field nokey nowheel"
        aria-label={FIELDS[kind]}
        placeholder={role}
        rows={1}
        maxLength={LIMITS.name}
        spellCheck={false}
        autoComplete="off"
        value={draft}
        style={{
          // `--larger` is 1 but on tablets, which zoom the page for a field of small type: it is typed large and shown small.
          width: `calc(${Math.max(drawn.width, LEAST_WIDTH) + CARET * 2}px * var(--larger))`,
          height: `calc(${drawn.height}px * var(--larger))`,
          transform: `translate(-50%, -50%) scale(calc(${scale} / var(--larger)))`,
        }}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : problemId}
        onChange={(event) => {
          type(onOneLine(event.target.value))
          setRefused(null)
        }}
        onPaste={(event) => {
          const { length } = event.clipboardData.getData('text/plain')
          if (length <= LIMITS.name) return
          event.preventDefault()
          setRefused(`What was copied is too long for a name: ${length.toLocaleString('en-GB')} characters.`)
        }}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          // When the whole window is left, as to copy a name from elsewhere, the field waits; so it does while a command is looked for, which may be to take it back.
          if (document.hasFocus() && !isAmongCommands(relatedTarget)) finish('stop', true)
        }}
      />
      {refused !== null && (
        <p
          id={problemId}
          className="name-problem"
          role="alert"
          style={{
            top: `calc(50% + ${(drawn.height / 2) * scale + 8 / zoom}px)`,
            transform: `translateX(-50%) scale(${1 / zoom})`,
          }}
        >
          {refused} Type another name; Esc gives up.
        </p>
      )}
    </>
  )
}

/** Takes the focus, with all of the name chosen or behind what was begun, and brings the field into view; when it goes away with the focus, what keeps that on the canvas hands it on. */
function useFocusWhileHere(
  field: RefObject<HTMLTextAreaElement | null>,
  kind: Props['kind'],
  id: Id,
  isBegun: boolean,
): void {
  const scene = useScene()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was begun before it opened
  useLayoutEffect(() => {
    scene.session.of(keyboard).at = { part: PARTS[kind], of: id }
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(isBegun ? LIMITS.name : 0, LIMITS.name)
  }, [field, scene, kind, id])
  useEffect(() => {
    if (kind === 'variables') scene.world().page.canvas?.reveal([id])
  }, [scene, kind, id])
}

/** Whether something is among the commands of a menu or of the palette. */
function isAmongCommands(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-commands]') !== null
}

/** Runs when a field that waited for a command is left for something else, and when the page is. */
function useLeftLater(field: RefObject<HTMLTextAreaElement | null>, act: (isPage: boolean) => void): void {
  const now = useRef(act)
  now.current = act
  useEffect(() => {
    const listening = new AbortController()
    const leave = ({ type, target }: Event): void => {
      const { current } = field
      const isPage = type === 'pagehide'
      if (isPage || (document.activeElement !== current && target !== current && !isAmongCommands(target)))
        now.current(isPage)
    }
    for (const event of ['pointerdown', 'focusin', 'pagehide'])
      window.addEventListener(event, leave, { signal: listening.signal, capture: true })
    return () => listening.abort()
  }, [field])
}
