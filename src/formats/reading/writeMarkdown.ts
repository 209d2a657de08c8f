import { inText } from '../../model/index.ts'
import type { Block, Passage, Words } from './types.ts'

/** A map as text, in Markdown (CommonMark): headings and lists only, so that it reads well as plain text and in Braille, too. */
export function writeMarkdown(text: Passage): string {
  return `${passage(text, 1).join('\n\n')}\n`
}

/** Paragraphs, which an empty line parts. */
function passage({ title, blocks, parts }: Passage, level: number): readonly string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${inMarkdown(title)}`,
    ...blocks.flatMap(paragraphs),
    ...parts.flatMap((part) => passage(part, level + 1)),
  ]
}

function paragraphs(block: Block): readonly string[] {
  switch (block.kind) {
    case 'sentence':
      return [atStart(inMarkdown(block.words))]
    case 'prose':
      return prose(block.called, block.text)
    case 'list': {
      const rows = block.items.map(({ words }, at) => {
        return `${block.isOrdered ? `${at + 1}.` : '-'} ${atStart(inMarkdown(words))}`
      })
      return [...(block.called === '' ? [] : [`${block.called}:`]), rows.join('\n')]
    }
  }
}

/** Own words of one line stand behind what they are called, those of several in a quotation below it. */
function prose(called: string, text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => atStart(escapeMarkdown(line.trim())))
  if (lines.length === 1 && called !== '') return [`${called}: ${escapeMarkdown(text.trim())}`]
  // Two spaces keep the end of a line.
  const quoted = lines.map((line) => (line === '' ? '>' : `> ${line}  `).trimEnd())
  const kept = quoted.map((line, at) =>
    line !== '>' && (quoted[at + 1] ?? '>') !== '>' ? `${line}  ` : line,
  )
  return [...(called === '' ? [] : [`${called}:`]), kept.join('\n')]
}

function inMarkdown(words: Words): string {
  return words.map((word) => escapeMarkdown(typeof word === 'string' ? word : inText(word.text))).join('')
}

/** What Markdown takes for a mark of its own, within a line. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w)|#(?=\s*$)/g, (mark) => `\\${mark}`)
}

/** What it takes for a mark of its own where a line begins: of a heading, list, rule or quotation. */
function atStart(line: string): string {
  return line.replace(/^([#+=>-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')
}
