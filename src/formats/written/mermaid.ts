import { type Chain, LENIENT, marksMeant, readNotation, writeName } from '../../model/index.ts'
import { readLineByLine } from './lineByLine.ts'
import { type Fault, type PastedText, unreadOf } from './pasted.ts'

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
  const bare = plain.filter((line) => UNPOINTED.test(line))
  const faults: Fault[] = bare.map((line) => ({
    at: null,
    told: `${quoted(line)} has no head: a link is written A --> B`,
  }))
  const words: Fault[] = []
  const signed = plain
    .filter((line) => !bare.includes(line))
    .map((line) =>
      line.replace(WORDS, (whole, said: string) => {
        if (marksMeant(said) !== null) return `(${said})`
        words.push({ at: null, told: `“${said}”` })
        return ' '.repeat(whole.length)
      }),
    )
  const links = signed.map(spread)
  const whole = readNotation(links.join('\n'), LENIENT)
  const read = whole.ok ? { ...whole, faults: [] } : readLineByLine(links, quoted)
  if (read === null || (faults.length > 0 && read.chains.every(({ arrows }) => arrows.length === 0))) {
    const why = faults[0] ? `${faults[0].told}.` : whole.ok ? '' : whole.message
    return { ok: false, reason: `This Mermaid diagram cannot be read. ${why} Nothing was changed.` }
  }
  const chains = read.chains.map(({ names, arrows }) => ({
    names: names.map((named) => ({ ...named, name: labels.get(named.name) ?? named.name })),
    arrows,
  }))
  const unreadLines = [...faults, ...read.faults]
  const unread =
    unreadLines.length > 0
      ? unreadOf('line', [...unreadLines, ...words])
      : unreadOf('word on an arrow', words)
  return { ok: true, chains, unread, bothWays: read.bothWays }
}

function quoted(line: string): string {
  return `“${line.trim().slice(0, 60)}”`
}

/** `A & B --> C` as the lines that it stands for. */
function spread(line: string): string {
  if (!line.includes(' & ')) return line
  const read = readNotation(line, LENIENT)
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
