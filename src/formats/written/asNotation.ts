import { type Chain, readNotation, writeName } from '../../model/index.ts'
import { readPastedText } from './pastedText.ts'
import { readWhole } from './prose.ts'

/**
 * A text that is pasted where the notation is typed, as the notation says it: lists without their bullets, tables and diagrams as
 * lines. What is the notation already, and what cannot be read or is prose, stays as it is.
 */
export function asNotation(text: string): string {
  if (!text.trim().includes('\n')) return text
  const read = readPastedText(text)
  if (read.ok !== true) return text
  const plain = readNotation(text)
  const said = JSON.stringify(read.chains.map(plainOf))
  if (plain.ok && JSON.stringify(plain.chains.map(plainOf)) === said) return text
  return read.chains.map(written).join('\n')
}

/** A sentence that says what raises or lowers what, as the notation says it; null when it is none. */
export function sentenceAsLink(text: string): string | null {
  const [chain] = readWhole([text])?.chains ?? []
  return chain ? written(chain) : null
}

function written({ names, arrows }: Chain): string {
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
