import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react'
import type { Question } from '../../commands/index.ts'
import './choice.css'

/**
 * A question with a few answers over the page: by the pointer, by arrows and Enter, or by the figure before an answer. Escape, a press
 * beside it and *Cancel* turn away. The browser gives the focus back.
 */
export function Choice({
  question: { title, quoted, answers },
  onAnswer,
}: {
  readonly question: Question
  /** Null when the person turns away. */
  onAnswer(answer: number | null): void
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const close = (answer: number | null): void => {
    dialog.current?.close()
    onAnswer(answer)
  }
  // No key, cut or paste goes on to the page below.
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>): void => {
    event.stopPropagation()
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.choice-answer')]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const figure = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey ? Number(event.key) - 1 : -1
    if (figure in answers) close(figure)
    else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus()
    else if (event.key === 'ArrowUp')
      buttons[(at + buttons.length - (at < 0 ? 0 : 1)) % buttons.length]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="choice"
      aria-labelledby="choice-title"
      onCancel={(event) => {
        event.preventDefault()
        close(null)
      }}
      onKeyDown={onKeyDown}
      onPaste={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) close(null)
      }}
    >
      <div className="choice-body">
        <h1 id="choice-title">{title}</h1>
        <blockquote className="choice-quoted" dir="auto" translate="no">
          {quoted}
        </blockquote>
        <ol>
          {answers.map(({ label, told }, index) => (
            <li key={label}>
              <button
                type="button"
                className="choice-answer"
                // biome-ignore lint/a11y/noAutofocus: the dialog was asked for by a paste, and Escape leaves it
                autoFocus={index === 0}
                aria-keyshortcuts={String(index + 1)}
                onClick={() => close(index)}
              >
                <span className="choice-figure" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  <b>{label}</b>
                  <span className="unseen">: </span>
                  <span className="choice-told" translate="no">
                    {told}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ol>
        <div className="choice-foot">
          <button type="button" className="button plain" onClick={() => close(null)}>
            Cancel
          </button>
        </div>
      </div>
    </dialog>
  )
}
