import { type PastedLinks, type PastedProse, unreadOf } from './pasted.ts'
import { readSentences } from './sentences.ts'

/** Longer lines than this are no names. */
const LONGEST_NAME = 120
const ENDS = /[.!?…。！？؟۔।]["”’»)]?\s*$/u
const GOES_ON = /[.!?…]["”’)]?\s+["“(]?\p{Lu}/u
/** Fewer words than these with a stop behind them may be a name. */
const FEW_WORDS = 4

/** Whether lines are sentences rather than names: one ends as a sentence does, goes on after its end, or is far too long for a name. */
export function isProse(items: readonly string[]): boolean {
  return items.some((item) => {
    const text = item.trim()
    const isLong = text.split(/\s+/u).length >= FEW_WORDS || /[。！？]/.test(text)
    return text.length > LONGEST_NAME || (isLong && (ENDS.test(text) || GOES_ON.test(text)))
  })
}

/** Lines of which each says, as a sentence without its stop, what raises or lowers what; null when any does not. */
export function readWhole(items: readonly string[]): PastedLinks | null {
  const lines = items.map((item) => item.trim()).filter((item) => item !== '')
  if (isProse(lines)) return null
  const { chains, unread, bothWays } = readSentences(lines.join('\n'))
  const isAll = unread.length === 0 && chains.length === lines.length
  return isAll ? { ok: true, chains, unread: null, bothWays } : null
}

/** Prose with what could be made of it. */
export function readProse(text: string, names: PastedLinks): PastedProse {
  const { chains, unread, bothWays } = readSentences(text)
  const faults = unread.map((sentence) => ({ at: null, told: `“${sentence.slice(0, 80)}”` }))
  const sentences: PastedLinks = { ok: true, chains, unread: unreadOf('sentence', faults), bothWays }
  return { ok: 'prose', text: text.trim(), names, sentences: chains.length === 0 ? null : sentences }
}
