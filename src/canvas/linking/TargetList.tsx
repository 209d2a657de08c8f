import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import {
  commandAmong,
  commandById,
  drawLink,
  isComposing,
  offerBack,
  whyNotToItself,
} from '../../commands/index.ts'
import { foldName, type Id, nameOrRole } from '../../model/index.ts'
import { startLinking, useDrawing, useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { useCoarse } from '../touch/useCoarse.ts'
import { spokenName } from '../words.ts'
import { linkToNamed } from './linkToNamed.ts'
import { rankTargets, type Target } from './match.ts'
import { usePlaceBeside } from './usePlaceBeside.ts'

/** Most targets listed; typing finds the others. */
const LISTED = 8

/** The name of a new variable that was given up, until the list is there again. */
const givenUp = (): { words: string } => ({ words: '' })

/** Chooses the target of a link by typing part of its name, or by the arrow keys; a name that is new makes a variable. */
export function TargetList({ source }: { readonly source: Id }) {
  const scene = useScene()
  const { session } = scene
  const ids = useId()
  const list = useRef<HTMLDivElement>(null)
  const given = session.of(givenUp)
  const [typed, setTyped] = useState(given.words)
  given.words = ''
  const [at, setAt] = useState(0)
  const name = useMap(session, (map) => spokenName(map.variables[source]))
  const from = useDrawing(session, (drawing) => drawing.variables.get(source)?.centre)
  const targets = useTargets(source)
  const found = useMemo(
    () => (from === undefined ? [] : rankTargets(targets, typed, from)),
    [targets, typed, from],
  )
  const coarse = useCoarse()
  const place = usePlaceBeside(source, list)
  // Every time: another one is chosen, or the list is another.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  if (from === undefined) return null

  // A finger taps the variable itself: nothing lies over it until something is typed.
  const waits = coarse && typed === ''
  const shown = waits ? [] : found.slice(0, LISTED)
  const isItself = found.length === 0 && typed.trim() !== '' && foldName(typed) === foldName(name)
  const isNew = found.length === 0 && typed.trim() !== '' && !isItself
  const count = isNew ? 1 : shown.length

  const choose = (target: Target | undefined): void => {
    if (target !== undefined) drawLink(scene.world(), source, target.id)
    else if (isNew) linkToNamed(scene.world(), session, source, typed.trim())
    else if (isItself) {
      const { map } = session.document.state.getState()
      scene.world().page.toast({ kind: 'info', text: whyNotToItself(map, source) })
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const undoing = typed === '' ? commandAmong(event.nativeEvent, [commandById('edit.undo')]) : null
    const back = event.key === 'ArrowUp' || (event.key === 'Tab' && event.shiftKey)
    if (undoing) void undoing.run(scene.world())
    else if (back || event.key === 'ArrowDown' || event.key === 'Tab')
      setAt(count === 0 ? 0 : (at + (back ? count - 1 : 1)) % count)
    else if (event.key === 'Enter') choose(shown[at])
    else if (event.key === 'Escape') {
      startLinking(session.view, null)
      scene.world().page.announce('No link drawn.')
      // What finds a name is soon typed again; a new one is somebody's words.
      const words = isNew ? typed : ''
      offerBack(scene.world().page, words, () => {
        given.words = words
        startLinking(session.view, source)
      })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const optionId = (index: number): string => `${ids}-${index}`

  return (
    <div className="target-list nokey" ref={list} style={place}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the list was asked for by a key, and leaves by Escape
        autoFocus={!coarse}
        role="combobox"
        aria-label={`Link from ${name} to`}
        aria-expanded="true"
        aria-controls={`${ids}-list`}
        aria-activedescendant={count > 0 ? optionId(at) : undefined}
        aria-autocomplete="list"
        placeholder={coarse ? 'or type its name' : 'Link to …'}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="options" id={`${ids}-list`} role="listbox" aria-label="Variables">
        {shown.map((target, index) => (
          // The input has the keys for the whole list.
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={target.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            onClick={() => choose(target)}
          >
            {spokenName(target)}
          </div>
        ))}
        {isNew && (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div id={optionId(0)} role="option" aria-selected="true" onClick={() => choose(undefined)}>
            New variable “{typed.trim()}”
          </div>
        )}
      </div>
      {count === 0 && !waits && (
        <p>{isItself ? 'A variable is not linked to itself' : 'No other variable yet: type a name'}</p>
      )}
    </div>
  )
}

/** All variables but the source, with where they are. */
function useTargets(source: Id): readonly Target[] {
  const { session } = useScene()
  const variables = useMap(session, (map) => map.variables)
  return useMemo(() => {
    const { drawing } = session.drawing.getState()
    return Object.values(variables).flatMap((variable): Target[] => {
      const { id } = variable
      const centre = drawing.variables.get(id)?.centre
      return id === source || centre === undefined ? [] : [{ id, name: nameOrRole(variable), centre }]
    })
  }, [variables, source, session])
}
