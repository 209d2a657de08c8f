import {
  type ChangeEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import type { World } from '../../commands/index.ts'
import { type CausalMap, mergeTexts, type Outline, printOutline } from '../../model/index.ts'
import { type Session, useDraft } from '../../store/index.ts'
import { applyText, problemOf, type TextProblem, type TextTaken, tooMuchAtOnce } from './applyText.ts'
import { lineAt, replaceTyped } from './caret.ts'

/** What stands in the field while it is not the outline of the map. */
interface Draft {
  readonly text: string
  /** The map whose outline was changed into this. */
  readonly base: CausalMap
  /** False when it is the outline but for an empty line to type in. */
  readonly isTyped: boolean
  readonly problem: TextProblem | null
}

const NOTHING: TextTaken = { ok: true, made: [] }

/** Where what is typed is kept until the map has it. */
const PLACE = 'outline'

/** The text of the field, and what can happen to it. */
interface OutlineDraft {
  readonly text: string
  readonly isTyped: boolean
  /** Whether the field shows something else than the outline. */
  readonly isShown: boolean
  /** Why the text could not be taken. */
  readonly problem: TextProblem | null
  type(event: ChangeEvent<HTMLTextAreaElement>): void
  /** Puts a pasted text in the place of what is chosen; says instead when it is too much. */
  paste(pasted: string): void
  /** Changes the map as the text says, when it was typed in; then shows the outline. */
  take(isLeft: boolean): void
  /** `take`, when the caret has left the line that was typed in; says whether it has. */
  leaveLine(): boolean
  /** Shows the outline again; what was typed can be brought back for as long as that is said. */
  giveUp(): void
}

/** Of what was typed and cannot be read yet, what the kept text does not tell: the map itself, and what is wrong. */
const typing = (): { draft: Draft | null } => ({ draft: null })

const printings = new WeakMap<CausalMap, string>()

/** The outline of a map, printed once for all that is typed over it. */
function printed(map: CausalMap): string {
  const text = printings.get(map) ?? printOutline(map).text
  printings.set(map, text)
  return text
}

/** Keeps what is typed into the outline until it is taken or given up. */
export function useOutlineDraft(
  world: World,
  session: Session,
  outline: Outline,
  field: RefObject<HTMLTextAreaElement | null>,
): OutlineDraft {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  /** What a paste was refused for; until something is typed. */
  const [refused, setRefused] = useState<string | null>(null)
  const typedLine = useRef(0)
  const caret = useRef<number | null>(null)
  const mapNow = (): CausalMap => session.document.state.getState().map
  const store = session.document.drafts
  const kept = useDraft(store, PLACE)
  const current = (): Draft | null => {
    const draft = session.of(typing).draft ?? restored(session)
    return draft && (draft.isTyped || draft.base === mapNow()) ? draft : null
  }
  const write = (draft: Draft | null): void => {
    session.of(typing).draft = draft
    const text = draft?.isTyped === true ? draft.text : null
    if (text === null) store.put(PLACE, null)
    else if (draft && store.state.getState().drafts.get(PLACE)?.text !== text)
      store.put(PLACE, { text, base: printed(draft.base) })
    setRefused(null)
    redraw()
  }
  const put = (text: string, at: number): void => {
    write({ text, base: current()?.base ?? mapNow(), isTyped: true, problem: null })
    typedLine.current = lineAt(text, at)
  }
  const draft = current()
  const text = draft?.text ?? outline.text

  // What an earlier visit left and the map has meanwhile.
  useEffect(() => {
    if (kept !== null && session.of(typing).draft === null && kept.text === outline.text)
      store.put(PLACE, null)
  }, [kept, store, session, outline])
  // A field whose text is set anew puts its caret to the end.
  useLayoutEffect(() => {
    if (caret.current !== null && document.activeElement === field.current)
      field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })

  const take = (isLeft: boolean): void => {
    const now = current()
    if (!now) return
    const taken = now.isTyped ? applyText(world, session, now.base, now.text) : NOTHING
    if (!taken.ok) {
      write({ ...now, problem: taken.problem })
      return
    }
    // What is new is seen as it comes; but who leaves the field is at something else, under which nothing is to move.
    if (!isLeft && taken.made.length > 0) world.page.canvas?.reveal(taken.made)
    const map = mapNow()
    const outlined = printOutline(map)
    const at = field.current?.selectionStart ?? 0
    const next = isLeft ? { text: outlined.text, caret: 0 } : replaceTyped(now.text, at, outlined, map)
    if (!isLeft) caret.current = next.caret
    typedLine.current = lineAt(next.text, next.caret)
    write(next.text === outlined.text ? null : { text: next.text, base: map, isTyped: false, problem: null })
  }
  return {
    text,
    isTyped: draft?.isTyped === true,
    isShown: draft !== null,
    problem: refused === null ? (draft?.problem ?? null) : { message: refused, at: null },
    take,
    type({ target, nativeEvent }) {
      put(target.value, target.selectionStart)
      if (nativeEvent instanceof InputEvent && /^insert(LineBreak|Paragraph)$/.test(nativeEvent.inputType))
        take(false)
    },
    paste(pasted) {
      const box = field.current
      const problem = tooMuchAtOnce(pasted)
      if (!box || problem !== null) {
        setRefused(problem)
        return
      }
      const start = text.slice(0, box.selectionStart) + pasted
      caret.current = start.length
      put(start + text.slice(box.selectionEnd), start.length)
    },
    leaveLine() {
      const line = lineAt(field.current?.value ?? '', field.current?.selectionStart ?? 0)
      if (current()?.isTyped !== true || line === typedLine.current) return false
      typedLine.current = line
      take(false)
      return true
    },
    giveUp() {
      const given = current()
      write(null)
      world.page.toast({
        kind: 'info',
        text: 'What was typed into the outline is given up.',
        ...(given && { action: { label: 'Bring it back', run: () => write(given) } }),
      })
    },
  }
}

/** What an earlier visit left unread, as it was, with what does not read in it; what the map says since then is taken in. */
function restored(session: Session): Draft | null {
  const kept = session.document.drafts.state.getState().drafts.get(PLACE)
  if (!kept) return null
  const { map } = session.document.state.getState()
  const now = printed(map)
  const { text } = kept.base === now ? kept : mergeTexts(kept.base, kept.text, now)
  if (text === now) return null
  const draft = { text, base: map, isTyped: true, problem: problemOf(map, text) }
  session.of(typing).draft = draft
  return draft
}
