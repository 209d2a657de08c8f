import {
  type ClipboardEvent,
  type KeyboardEvent,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { commandAmong, commandById, isComposing, keyOf } from '../../commands/index.ts'
import { asNotation } from '../../formats/index.ts'
import { openQuickLine, useDocument } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { completed, completionAt } from './complete.ts'
import { drawLine } from './drawLine.ts'
import { Marked } from './Marked.tsx'
import { Names } from './Names.tsx'
import { Preview } from './Preview.tsx'
import { readLine } from './readLine.ts'
import { isAskedAgain, type QuickProps } from './typed.ts'
import { useAboveKeyboard } from './useAboveKeyboard.ts'
import { useCaret } from './useCaret.ts'
import { useLinePlan, usePlanner } from './useLinePlan.ts'
import { useQuickRoom } from './useQuickRoom.ts'
import { useEndedLines, useFocusWhenAsked } from './useStart.ts'
import { hintOf, isShown, isTooMuch } from './words.ts'

/** A paste on one line that is shorter than this is left to the browser, characters. */
const SHORT = 2000

/** The box of the quick line: completes names, shows on the map what would be drawn, marks what cannot be read, and draws. */
export function QuickBox({ typed, onTyped, asked }: QuickProps & { readonly asked: number }) {
  const scene = useScene()
  const { session } = scene
  const { text } = typed
  const ids = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const map = useDocument(session, (state) => state.map)
  const [caret, setCaret] = useState(text.length)
  const [chosen, setChosen] = useState(0)
  /** What Enter or a paste was refused for; until the text changes. */
  const [refused, setRefused] = useState<string | null>(null)
  const reading = useMemo(() => readLine(map, text), [map, text])
  const completion = useMemo(() => completionAt(map, text, caret), [map, text, caret])
  const plan = usePlanner()
  const shownPlan = useLinePlan(plan, useDeferredValue(text))
  const bottom = useAboveKeyboard()
  const box = useRef<HTMLDivElement>(null)
  const onDrawn = useQuickRoom(box)
  const putCaret = useCaret(field)

  useFocusWhenAsked(field, asked, typed.bare)
  const write = (next: string, at = next.length): void => {
    onTyped({ text: next, ended: [], bare: false })
    setCaret(at)
    setChosen(0)
    setRefused(null)
  }
  const problem = refused ?? (!reading.ok && isShown(reading) ? reading.message : null)
  /** Draws a line, and says whether that could be done. */
  const draw = (line: string): boolean => {
    const now = readLine(session.document.state.getState().map, line)
    if (!now.ok) setRefused(now.message)
    const planned = now.ok ? plan(line) : null
    if (now.ok && planned === null) setRefused('There is nothing to draw yet: type a name.')
    if (planned === null) return false
    const problem = drawLine(scene.world(), planned)
    if (problem !== null) setRefused(problem)
    return problem === null
  }
  const enter = (line: string): void => {
    if (draw(line)) write('')
    // What stands there already is no news to a screen reader; who asks is told.
    else if (problem !== null) scene.world().page.announce(problem)
  }
  useEndedLines(typed, draw, onTyped)
  const take = (name: string | undefined): void => {
    if (completion === null || name === undefined) return
    const next = completed(text, completion.at, name)
    write(next.text, next.caret)
    putCaret(next.caret)
  }
  const close = (): void => {
    const { page } = scene.world()
    // An invalid line is kept as well: nobody is to wonder later where it comes from.
    if (text.trim() !== '') page.announce(`The line is kept: ${keyOf('insert.quickLine')} goes on with it.`)
    page.canvas?.focus()
    openQuickLine(session.view, false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const { key, shiftKey } = event
    const count = completion?.names.length ?? 0
    const history = [commandById('edit.undo'), commandById('edit.redo')]
    const undoing = text === '' ? commandAmong(event.nativeEvent, history) : null
    if (undoing) void undoing.run(scene.world())
    else if (key === 'Escape') close()
    else if (isAskedAgain(key, event.currentTarget)) event.currentTarget.select()
    else if (key === 'Enter' && !shiftKey) enter(text)
    else if (key === 'Tab' && !shiftKey && count > 0) take(completion?.names[chosen])
    else if (key === 'ArrowDown' && count > 0) setChosen((chosen + 1) % count)
    else if (key === 'ArrowUp' && count > 0) setChosen((chosen + count - 1) % count)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  // Browsers take seconds to put thousands of lines into a box; and what is too much need not go in at all.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const copied = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    if (!copied.includes('\n') && copied.length < SHORT) return
    event.preventDefault()
    const pasted = asNotation(copied)
    const { selectionStart, selectionEnd } = event.currentTarget
    const start = text.slice(0, selectionStart) + pasted
    const whole = readLine(map, start + text.slice(selectionEnd))
    if (!whole.ok && isTooMuch(whole)) setRefused(whole.message)
    else {
      write(start + text.slice(selectionEnd), start.length)
      putCaret(start.length)
    }
  }

  const mark = !reading.ok && problem !== null && !isTooMuch(reading) ? reading : null
  return (
    <>
      {shownPlan !== null && <Preview plan={shownPlan} onDrawn={onDrawn} />}
      <div ref={box} className="quick-line nokey nowheel" style={{ bottom }}>
        {completion !== null && (
          <Names id={`${ids}names`} names={completion.names} chosen={chosen} onTake={take} />
        )}
        <div className="row">
          <div className="text">
            <Marked text={text} mark={mark} />
            <textarea
              ref={field}
              data-place="quickLine"
              aria-label="Quick line"
              aria-describedby={problem === null ? `${ids}hint` : `${ids}problem`}
              aria-invalid={mark !== null}
              aria-autocomplete="list"
              aria-controls={completion === null ? undefined : `${ids}names`}
              aria-activedescendant={completion === null ? undefined : `${ids}names${chosen}`}
              rows={1}
              placeholder="Rainfall -> + Grazing -> - || Debt"
              enterKeyHint="done"
              autoComplete="off"
              autoCapitalize="off"
              autoCorrect="off"
              spellCheck={false}
              value={text}
              onChange={(event) => write(event.target.value, event.target.selectionEnd)}
              onSelect={(event) => setCaret(event.currentTarget.selectionEnd)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
          </div>
          <button type="button" disabled={text.trim() === ''} onClick={() => enter(text)}>
            Draw
          </button>
          <button type="button" aria-label="Close quick line" title="Close (Esc)" onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </div>
        <p className="hint" id={`${ids}hint`} hidden={problem !== null}>
          {hintOf(text, reading, shownPlan)}
        </p>
        <p className="problem" id={`${ids}problem`} role="status">
          {problem}
        </p>
      </div>
    </>
  )
}
