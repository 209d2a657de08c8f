import { type Chain, marksMeant, readNotation, writeName } from '../../model/index.ts'
import type { PastedText } from './pasted.ts'

const HEAD =
  /^\s*(?:---[\s\S]*?---\s*)?(?:%%[^\n]*\s*)*(?:graph|flowchart)\b(?:-elk)?[^\S\n]*(?:TB|TD|BT|RL|LR)?[^\S\n]*(?:;|\n|$)/
/** Lines that say how it looks, and the frames of parts. */
const LOOKS =
  /^\s*(?:%%.*|(?:subgraph|end|classDef|class|style|linkStyle|click|direction|accTitle|accDescr)\b.*)$/
/** A node with the words that it shows: `A[Rain]`, `A(["Rain"])`, `A{{Rain}}`, and the class behind it. */
const NODE =
  /(?<![\p{L}\p{N}_])(?<id>[\p{L}\p{N}_.]+)(?<open>\[[[(/\\]?|\({1,3}\[?|\{{1,2}|>)\s*(?:"(?<quoted>[^"]*)"|(?<bare>[^\]\n)}|"]*?))\s*(?:[\])}/\\]{1,3})(?::::\w+)?/gu
/** Words on an arrow that are neither a sign nor a delay. */
const WORDS = /\|\s*(?!\|)"?(?<said>[^|\n]*?)"?\s*\|/g
const UNPOINTED = /(?:^|\s)(?:-{3,}|={3,}|-\.+-)(?=\s)|--[ox]\s/

/** Whether a text is a flowchart of Mermaid. */
export function isMermaid(text: string): boolean {
  return HEAD.test(text) && /--|==|-\./.test(text)
}

/** Reads a flowchart of Mermaid: nodes are variables called as they show, arrows are links, with what of their words is a sign or a delay. */
export function readMermaid(text: string): PastedText {
  const labels = new Map<string, string>()
  const lines = text.replace(HEAD, '').split(/\r\n|[\r\n;]/)
  const plain = lines
    .filter((line) => !LOOKS.test(line))
    .map((line) =>
      line
        .replace(NODE, (_, ...found) => {
          const groups: Readonly<Record<string, string | undefined>> = found.at(-1)
          const id = groups.id ?? ''
          labels.set(id, (groups.quoted ?? groups.bare ?? id).replace(/<br\s*\/?>/gi, ' '))
          return id
        })
        .replace(/:::\w+/g, ''),
    )
  const without = plain.find((line) => UNPOINTED.test(line))
  if (without !== undefined)
    return {
      ok: false,
      reason: `A line of this Mermaid diagram has no head, in “${without.trim()}”: a link is written A --> B. Nothing was changed.`,
    }
  const left: string[] = []
  const signed = plain.map((line) =>
    line.replace(WORDS, (whole, said: string) => {
      if (marksMeant(said) !== null) return `(${said})`
      left.push(said)
      return ' '.repeat(whole.length)
    }),
  )
  const read = readNotation(signed.map(spread).join('\n'))
  if (!read.ok)
    return { ok: false, reason: `This Mermaid diagram cannot be read. ${read.message} Nothing was changed.` }
  const chains = read.chains.map(({ names, arrows }) => ({
    names: names.map((named) => ({ ...named, name: labels.get(named.name) ?? named.name })),
    arrows,
  }))
  const [first] = left
  return {
    ok: true,
    chains,
    unread:
      first === undefined ? null : { count: left.length, noun: 'word on an arrow', first: `“${first}”` },
  }
}

/** `A & B --> C` as the lines that it stands for. */
function spread(line: string): string {
  if (!line.includes(' & ')) return line
  const read = readNotation(line)
  if (!read.ok) return line
  return read.chains.map(lineByLine).join('\n')
}

function lineByLine({ names, arrows }: Chain): string {
  const each = names.map(({ name }) => name.split(' & ').map((one) => writeName({ name: one, ordinal: 1 })))
  return arrows
    .flatMap(({ polarity, delay }, at) =>
      (each[at] ?? []).flatMap((from) =>
        (each[at + 1] ?? []).map((to) => `${from} -> ${polarity} ${delay ? '|| ' : ''}${to}`),
      ),
    )
    .join('\n')
}
