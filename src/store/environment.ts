/**
 * The one place that reads the clock, draws random numbers and remembers preferences in the browser, so that everything
 * else repeats exactly under test.
 */

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id: 12 characters of 32 (60 random bits), safe as a record's id and as an XML name's tail. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `i${Array.from(bytes, (byte) => ALPHABET[byte % 32]).join('')}`
}

/** This moment as an ISO 8601 text in UTC, to the millisecond. */
export function now(): string {
  return new Date().toISOString()
}

/** Milliseconds since 1970, for telling how long ago something was. */
export function clock(): number {
  return Date.now()
}

/** Preferences of an older or newer program are left alone: they live under another number. */
const PREFIX = 'sediko.preferences.1.'

const thisVisit = new Map<string, string>()

/**
 * Remembers a preference on this machine. Answers false when the browser refuses; it is then kept until the page is
 * closed.
 */
export function remember(name: string, value: unknown): boolean {
  const text = JSON.stringify(value)
  thisVisit.set(name, text)
  try {
    localStorage.setItem(PREFIX + name, text)
    return true
  } catch {
    return false
  }
}

/** The remembered preference when there is one that `isValid` accepts, else `otherwise`. */
export function recall<T>(name: string, isValid: (value: unknown) => value is T, otherwise: T): T {
  const text = thisVisit.get(name) ?? stored(name)
  if (text === null) return otherwise
  try {
    const value: unknown = JSON.parse(text)
    return isValid(value) ? value : otherwise
  } catch {
    return otherwise
  }
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

/** The small storage that is written before a call returns; null where there is none or the browser refuses it. */
export function pageStorage(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    return null
  }
}

/** The small storage of this tab, which is still there when it is loaded anew; null where there is none or the browser refuses it. */
export function tabStorage(): Storage | null {
  try {
    return typeof sessionStorage === 'undefined' ? null : sessionStorage
  } catch {
    return null
  }
}

/**
 * Asks the browser not to clear our storage when the disk runs short. Null when it cannot be asked. Some browsers ask
 * the person, so it is called only once there is something to lose.
 */
export async function askToPersist(): Promise<boolean | null> {
  if (typeof navigator === 'undefined' || !navigator.storage?.persist) return null
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return null
  }
}
