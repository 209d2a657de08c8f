import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import {
  type Command,
  commandForKey,
  commands,
  isComposing,
  isSingle,
  type Keys,
} from '../../commands/index.ts'
import { isMac } from '../keys.ts'
import { giveKey, isChanged, resetKeys, singleKeyOf } from './keySettings.ts'
import { singleKeyPressed } from './singleKeyPressed.ts'

/** Keys that are held down while another is pressed. */
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/

/** What happens in a row: nothing, the next key is to be the command's, or that is another's and is asked about. */
type Doing = 'nothing' | 'listens' | { readonly keys: Keys; readonly of: Command }

/** A command with its keys. While keys are changed, that without Ctrl or Alt can be chosen anew, and given back. */
export function KeyRow({
  command,
  label,
  shown,
  isChanging,
  isOff,
  labelOf,
  onTold,
}: {
  readonly command: Command
  readonly label: string
  /** Keys as they are shown. */
  shown(keys: Keys): string
  readonly isChanging: boolean
  /** Whether single keys are switched off. */
  readonly isOff: boolean
  labelOf(command: Command): string
  /** Something was changed, or is to be told. */
  onTold(text: string): void
}): ReactElement {
  const [doing, setDoing] = useState<Doing>('nothing')
  const next = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  const single = singleKeyOf(command)
  const all = [...new Map((command.keys ?? []).map((keys) => [shown(keys), keys]))]

  const isAsking = typeof doing === 'object'
  // The answer that is asked for has the focus, and after it the button with which that began.
  useEffect(() => {
    if (isAsking !== wasAsking.current) next.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])

  const give = (keys: Keys, from: Command | null): void => {
    const old = single
    giveKey(command, keys, from)
    setDoing('nothing')
    const swapped = from && old !== null ? ` ${labelOf(from)}: ${shown(old)}.` : ''
    onTold(`${label}: ${shown(keys)}.${swapped}`)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const press = event.nativeEvent
    if (press.repeat || isComposing(press) || MODIFIER.test(press.key)) return
    if (press.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const keys = press.key === 'Escape' ? single : singleKeyPressed(press)
    if (keys === null) {
      onTold('This takes a letter, a digit or a sign, without Ctrl or Alt.')
      return
    }
    const found = commandForKey(press, commands, { mac: isMac, typing: false })
    const of = press.key === 'Escape' || found === command ? null : found
    if (keys === single) setDoing('nothing')
    else if (of === null) give(keys, null)
    else {
      setDoing({ keys, of })
      onTold(`${shown(keys)} is the key of ${labelOf(of)}.`)
    }
  }
  /** Escape leaves the key as it is, and no more: the help stays open. */
  const onKeyOfClash = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    keep()
  }
  const keep = (): void => {
    setDoing('nothing')
    if (single !== null) onTold(`${label}: ${shown(single)}, as it was.`)
  }
  const reset = (): void => {
    const given = resetKeys(command)
    onTold(given.map((each) => `${labelOf(each)}: ${shown(singleKeyOf(each) ?? '')}.`).join(' '))
    next.current?.focus()
  }

  return (
    <div className={isAsking ? 'key-row asking' : 'key-row'}>
      <dt>{label}</dt>
      <dd>
        {doing !== 'listens' &&
          all.map(([text, keys], index) => (
            <span key={text}>
              {index > 0 && ' or '}
              {isOff && isSingle(keys) ? (
                <s>
                  <kbd dir="ltr">{text}</kbd>
                </s>
              ) : (
                <kbd dir="ltr">{text}</kbd>
              )}
            </span>
          ))}
        {isChanging && single !== null && typeof doing === 'string' && (
          <span className="key-buttons">
            <button
              ref={next}
              type="button"
              className={doing === 'listens' ? 'button small key-listens' : 'button small'}
              aria-label={
                doing === 'listens'
                  ? `New key for ${label}: press a letter, a digit or a sign. Escape leaves it as it is.`
                  : `Change the key of ${label}`
              }
              onClick={() => setDoing('listens')}
              onKeyDown={(event) => doing === 'listens' && onKeyDown(event)}
              onBlur={() => setDoing((now) => (now === 'listens' ? 'nothing' : now))}
            >
              {doing === 'listens' ? 'Press a key' : 'Change'}
            </button>
            {isChanged(command) && doing === 'nothing' && (
              <button
                type="button"
                className="button small plain"
                aria-label={`Reset the key of ${label}`}
                onClick={reset}
              >
                Reset
              </button>
            )}
          </span>
        )}
        {isAsking && (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape is for the question as a whole, whose buttons have all else
          <span className="key-clash" onKeyDown={onKeyOfClash}>
            <span>
              {shown(doing.keys)} is the key of {labelOf(doing.of)}.
            </span>
            <button
              ref={next}
              type="button"
              className="button small main"
              onClick={() => give(doing.keys, doing.of)}
            >
              Swap them
            </button>
            <button type="button" className="button small plain" onClick={keep}>
              Keep as it was
            </button>
          </span>
        )}
      </dd>
    </div>
  )
}
