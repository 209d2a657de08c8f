import { toolsFor } from './tools.ts'
import type { Voice } from './types.ts'

/** The language in which all is written. */
export const ENGLISH: Voice = {
  tag: 'en-GB',
  direction: 'ltr',
  tools: toolsFor('en-GB'),
  of: (_, english) => english,
}

let spoken = ENGLISH
const listeners = new Set<() => void>()

/** The language that is spoken now. */
export function voice(): Voice {
  return spoken
}

/** Speaks another language from now on, and tells those who listen. */
export function speak(next: Voice): void {
  spoken = next
  for (const listener of listeners) listener()
}

/** Calls `listener` whenever another language is spoken. Returns how to end that. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
