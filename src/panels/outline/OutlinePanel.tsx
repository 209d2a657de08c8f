import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { commandAmong, commandById, isComposing, type World } from '../../commands/index.ts'
import { asNotation } from '../../formats/index.ts'
import { printOutline } from '../../model/index.ts'
import { type Session, select, useMap, useReadOnly, useTake, useView } from '../../store/index.ts'
import { thingsAt } from './caret.ts'
import { Marked } from './Marked.tsx'
import { useOutlineDraft } from './useOutlineDraft.ts'

const EXAMPLE = 'Rainfall -> + Grazing land -> + Cattle\nCattle -> - || Grazing land'

/** A paste that is shorter than this is left to the browser, characters. */
const SHORT = 2000

/** The map as text, to be read and changed. What is selected on the canvas is marked in it, and what the caret stands at is selected. */
export function OutlinePanel({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const map = useMap(session, (now) => now)
  const outline = useMemo(() => printOutline(map), [map])
  const selection = useView(session, (view) => view.selection)
  const readOnly = useReadOnly(session)
  const field = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLElement>(null)
  const draft = useOutlineDraft(world, session, outline, field)
  useTake(field, session.document.drafts, 'outline', () => {
    draft.take(false)
    return null
  })
  /** The caret for which the selection was last looked at. */
  const seen = useRef('')
  const ids = useId()

  const marks = useMemo(
    () => (draft.isShown ? [] : outline.spans.filter(({ kind, id }) => selection[kind].has(id))),
    [draft.isShown, outline, selection],
  )
  // Where the field is entered next, it is at what is selected: a caret, so that no letter takes the place of a name.
  useLayoutEffect(() => {
    const [first] = marks
    if (first && document.activeElement !== field.current)
      field.current?.setSelectionRange(first.to, first.to)
  }, [marks])

  const followCaret = (): void => {
    const text = field.current
    if (!text || document.activeElement !== text || draft.leaveLine()) return
    const caret = caretOf(text)
    if (caret === seen.current || draft.isShown) return
    seen.current = caret
    const things = thingsAt(outline, text.selectionStart, text.selectionEnd)
    if (things.variables.length + things.links.length === 0) return
    select(session.view, things)
    const link = map.links[things.links[0] ?? '']
    world.page.canvas?.reveal(link ? [link.source, link.target] : things.variables)
  }
  useEffect(() => {
    document.addEventListener('selectionchange', followCaret)
    return () => document.removeEventListener('selectionchange', followCaret)
  })
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const mod = (event.ctrlKey || event.metaKey) && !event.altKey
    const undoing = draft.isTyped
      ? null
      : commandAmong(event.nativeEvent, [commandById('edit.undo'), commandById('edit.redo')])
    if (mod && event.key === 'Enter') draft.take(false)
    else if (event.key === 'Escape') {
      if (draft.isTyped) draft.giveUp()
      else world.page.canvas?.focus()
    } else if (undoing) void undoing.run(world)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const onFrameKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== frame.current || isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' || event.key === 'F2') field.current?.focus()
    else if (event.key === 'Escape') world.page.canvas?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  // Browsers take seconds to put thousands of lines into a field; and what is too much need not go in at all.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const copied = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    const pasted = asNotation(copied)
    if (readOnly || (copied.length < SHORT && pasted === copied)) return
    event.preventDefault()
    draft.paste(pasted)
  }

  const described = [draft.problem === null ? [] : `${ids}-problem`, `${ids}-how`].flat().join(' ')
  return (
    <div className="panel outline-panel">
      <section
        className="outline-scroll"
        ref={frame}
        data-entry=""
        // It is focused by the command that shows it, and entered by Enter; Tab goes to the field itself.
        tabIndex={-1}
        aria-label="Outline: Enter or Tab to change it, Escape goes back to the map"
        onKeyDown={onFrameKey}
      >
        <div className="outline-sheet">
          <Marked text={draft.text} marks={marks} wrong={draft.problem?.at ?? null} field={field} />
          <textarea
            ref={field}
            data-place="outline"
            aria-label="Outline of the map, to be changed"
            aria-describedby={described}
            aria-invalid={draft.problem !== null}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            placeholder={EXAMPLE}
            value={draft.text}
            readOnly={readOnly}
            onChange={(event) => draft.type(event)}
            onFocus={(event) => {
              seen.current = caretOf(event.currentTarget)
            }}
            onBlur={() => draft.take(true)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </div>
      </section>
      <footer>
        {draft.problem !== null && (
          <p id={`${ids}-problem`} className="outline-problem" role="alert">
            {draft.problem.message}
          </p>
        )}
        <p id={`${ids}-how`} className="quiet">
          {draft.problem !== null && draft.isTyped
            ? 'Nothing more is taken into the map until this is right. Esc gives up what was typed since.'
            : 'Enter or a click begins to type. A line changes the map as you leave it.'}
        </p>
      </footer>
    </div>
  )
}

function caretOf({ selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${selectionStart} ${selectionEnd}`
}
