import { type Chain, LENIENT, readNotation, writeName } from '../../model/index.ts'
import { unreadInWords } from './pasted.ts'
import { readPastedText } from './pastedText.ts'
import { readWhole } from './prose.ts'

/**
 * A text that is pasted where the notation is typed, as the notation says it: lists without their bullets, tables and diagrams as
 * lines. What is the notation already, and what is prose or has lines that cannot be read, stays as it is: those are mended where they stand. What else could not be read is
 * told in a comment.
 */
export function asNotation(text: string): string {
  if (!text.trim().includes('\n')) return text
  const read = readPastedText(text)
  if (read.ok !== true || (read.unread && read.unread.lines.length > 0)) return text
  const plain = readNotation(text, LENIENT)
  const said = JSON.stringify(read.chains.map(plainOf))
  if (plain.ok && JSON.stringify(plain.chains.map(plainOf)) === said) return text
  const told = read.unread ? [`// could not be read: ${unreadInWords(read.unread)}`] : []
  return [...read.chains.map(chainAsNotation), ...told].join('\n')
}

/** A sentence that says what raises or lowers what, as the notation says it; null when it is none. */
export function sentenceAsLink(text: string): string | null {
  const [chain] = readWhole([text])?.chains ?? []
  return chain ? chainAsNotation(chain) : null
}

/** Names with arrows between them as a line of the notation. */
export function chainAsNotation({ names, arrows }: Chain): string {
  const words = names.map((named, at) => {
    const arrow = arrows[at - 1]
    const sign = !arrow || arrow.polarity === '?' ? '' : `${arrow.polarity} `
    return `${arrow ? ` -> ${sign}${arrow.delay ? '|| ' : ''}` : ''}${writeName(named)}`
  })
  return words.join('')
}

function plainOf({ names, arrows }: Chain): unknown {
  return [names.map(({ name, ordinal }) => [name, ordinal]), arrows]
}
