import { useEffect, useState } from 'react'
import type { Board } from '../../commands/index.ts'

/** What the keyboard in use types, and null until that is known or where the browser does not tell (all but Chromium, and there in a frame that may not ask). */
export function useBoard(): Board | null {
  const [board, setBoard] = useState<Board | null>(null)
  useEffect(() => {
    let gone = false
    const ask = async (): Promise<void> => {
      const told = await boardInUse()
      if (!gone) setBoard(told)
    }
    void ask()
    // Another keyboard may be chosen while the sheet is open; the browser is left or asked for that.
    addEventListener('focus', ask)
    return () => {
      gone = true
      removeEventListener('focus', ask)
    }
  }, [])
  return board
}

async function boardInUse(): Promise<Board | null> {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard')
  if (!canTell(keyboard)) return null
  try {
    return new Map(await keyboard.getLayoutMap())
  } catch (problem) {
    // The sheet then shows the keys as they are on most boards.
    console.info(problem)
    return null
  }
}

function canTell(
  keyboard: unknown,
): keyboard is { getLayoutMap(): Promise<Iterable<readonly [string, string]>> } {
  return (
    typeof keyboard === 'object' &&
    keyboard !== null &&
    typeof Reflect.get(keyboard, 'getLayoutMap') === 'function'
  )
}
