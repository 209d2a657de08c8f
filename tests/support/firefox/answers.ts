import { basename, dirname, join } from 'node:path'

/**
 * Commands that Playwright sends to every page and that a stock Firefox may not know yet. What they would set is as it should be without
 * them: no journey in Firefox asks for media features.
 */
const MAY_BE_UNKNOWN: ReadonlySet<string> = new Set(['emulation.setMediaFeaturesOverride'])

/** Events of a file that a page saves. */
const DOWNLOADS: ReadonlySet<string> = new Set([
  'browsingContext.downloadWillBegin',
  'browsingContext.downloadEnd',
])

interface Message {
  readonly params: {
    readonly context: string
    readonly navigation: string | null
    readonly download?: string
    readonly url: string
    /** When it begins. */
    readonly suggestedFilename?: string
    /** When it has ended, where it lies. */
    readonly filepath?: string | null
  }
}

/** The numbers of commands that fingers send begin here, far above any that Playwright reaches in one session. */
const FINGERS_FROM = 2 ** 40

/** Who asked: Playwright, or the fingers of a journey. */
export type Asker = 'playwright' | 'fingers'

/** An answer, and whom it is for. */
interface Answer {
  readonly to: Asker
  readonly text: string
  /** A file that has to go elsewhere first. */
  readonly move?: { readonly from: string; readonly to: string }
}

/** What stands between Playwright and a Firefox: both speak WebDriver BiDi, one message of JSON at a time. */
export interface Between {
  /** What Firefox is sent for this command. */
  command(text: string, from: Asker): string
  /** What becomes of this message of Firefox. Events are for Playwright. */
  answer(text: string): Answer
}

/**
 * Passes messages on as they are, but for three things: a command on the short list above that Firefox calls unknown has succeeded; the
 * numbers of the fingers' commands are kept apart from those of Playwright; and a file that the page saves is known by its address where
 * Firefox gives it no name of its own, and lies where Playwright looks for it: under the name that the page gave it, in place of one that was
 * saved before.
 */
export function between(): Between {
  const lacking = new Set<number>()
  const saving = new Map<string, string>()
  const download = (message: Message): Answer => {
    const { context, navigation, download: id, url, suggestedFilename, filepath } = message.params
    if (id || navigation) return { to: 'playwright', text: JSON.stringify(message) }
    const name = suggestedFilename ?? saving.get(url) ?? ''
    saving.set(url, name)
    const text = JSON.stringify({ ...message, params: { ...message.params, download: `${context} ${url}` } })
    const isElsewhere = typeof filepath === 'string' && basename(filepath) !== name
    return isElsewhere
      ? { to: 'playwright', text, move: { from: filepath, to: join(dirname(filepath), name) } }
      : { to: 'playwright', text }
  }
  return {
    command(text, from) {
      const message = JSON.parse(text)
      if (from === 'fingers') return JSON.stringify({ ...message, id: message.id + FINGERS_FROM })
      if (MAY_BE_UNKNOWN.has(message.method)) lacking.add(message.id)
      return text
    },
    answer(text) {
      const message = JSON.parse(text)
      if (message.id >= FINGERS_FROM)
        return { to: 'fingers', text: JSON.stringify({ ...message, id: message.id - FINGERS_FROM }) }
      if (DOWNLOADS.has(message.method)) return download(message)
      const isLacking = lacking.delete(message.id) && message.error === 'unknown command'
      return {
        to: 'playwright',
        text: isLacking ? JSON.stringify({ type: 'success', id: message.id, result: {} }) : text,
      }
    },
  }
}
