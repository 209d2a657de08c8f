import { type KeyboardEvent, useRef } from 'react'
import { commandForKey, commands, type Page } from '../../commands/index.ts'
import { runLater } from '../../pace/index.ts'

/** Letters that follow within so many milliseconds are of one word, and are answered once. */
const PACE = 600

/**
 * Keeps from the map what is a key of the map alone, also behind a click on a row, where such a key would pass: who chooses a row begins to type the reason why it stays, and each letter of it would be a
 * command. It says so to the ear. Keys that work everywhere, with Ctrl or Alt, and those of fields go on.
 */
export function useMapKeysAway(page: Pick<Page, 'announce'>): (event: KeyboardEvent) => void {
  const stopWaiting = useRef(() => {})
  return (event) => {
    const { key, nativeEvent, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof Element && target.matches('input, textarea, select')) return
    const place = { mac: false, typing: false }
    if (commandForKey(nativeEvent, commands, { ...place, outside: true }) !== null) return
    if (commandForKey(nativeEvent, commands, place) === null) return
    event.stopPropagation()
    stopWaiting.current()
    const pressed = key.length === 1 ? key.toUpperCase() : key
    stopWaiting.current = runLater(() => page.announce(`${pressed} works on the map only.`), PACE)
  }
}
