import { escapeXml } from '../svgText.ts'
import type { Aim, Block, Item, Passage, Words } from './types.ts'
import { keyOfAim } from './words.ts'

/** Legible on paper and on screens in both schemes, at any size; nothing of it is needed to read. */
const STYLE = `:root{color-scheme:light dark;color:#1b1b1b;background:#fff}
a{color:#0b4f9e}
@media (prefers-color-scheme:dark){:root{color:#ececec;background:#151515}a{color:#8dbcff}}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;margin:1.5em 0 .4em}
p,ul,ol,blockquote{margin:.4em 0}
blockquote{padding-inline-start:1em;border-inline-start:.2em solid;white-space:pre-line}
:target{outline:.15em solid;outline-offset:.2em}
@media print{:root{color:#000;background:#fff}body{max-width:none;margin:0;font-size:11pt}a{color:inherit;text-decoration:none}h1,h2,h3,h4{break-after:avoid}li,blockquote{break-inside:avoid}}`

/**
 * A map as text, as one page of HTML that needs nothing besides: headings, lists, and links from each name to where it is told. There is no
 * script in it, and every text of people is escaped.
 */
export function writeHtml(text: Passage): string {
  const told = new Set(aimsIn(text).map(keyOfAim))
  const title = escapeXml(plain(text.title))
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...passage(text, 1, told),
    '</main>',
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

/** All things that are told in a passage and what lies in it, in order. */
export function aimsIn({ is, blocks, parts }: Passage): readonly Aim[] {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  return [...(is ? [is] : []), ...items.flatMap((item) => item.is ?? []), ...parts.flatMap(aimsIn)]
}

type Told = ReadonlySet<string>

function passage({ title, is, blocks, parts }: Passage, level: number, told: Told): readonly string[] {
  const tag = `h${Math.min(level, 6)}`
  // A heading leads nowhere: it is where others lead.
  const heading = `<${tag}${anchor(is)}>${title.map((word) => named(typeof word === 'string' ? word : word.text, typeof word !== 'string')).join('')}</${tag}>`
  return [
    heading,
    ...blocks.flatMap((block) => blockLines(block, told)),
    ...parts.flatMap((part) => passage(part, level + 1, told)),
  ]
}

function blockLines(block: Block, told: Told): readonly string[] {
  switch (block.kind) {
    case 'sentence':
      return [`<p>${inHtml(block.words, told)}</p>`]
    case 'prose':
      if (block.called !== '' && !/[\r\n]/.test(block.text))
        return [`<p>${escapeXml(block.called)}: ${named(block.text, true)}</p>`]
      return [
        ...(block.called === '' ? [] : [`<p>${escapeXml(block.called)}:</p>`]),
        `<blockquote dir="auto" translate="no">${escapeXml(block.text)}</blockquote>`,
      ]
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul'
      return [
        ...(block.called === '' ? [] : [`<p>${escapeXml(block.called)}:</p>`]),
        `<${tag}>`,
        ...block.items.map((item) => row(item, told)),
        `</${tag}>`,
      ]
    }
  }
}

function row({ words, is }: Item, told: Told): string {
  return `<li${anchor(is)}>${inHtml(words, told, is)}</li>`
}

/** `here` is what is told here, which no name leads to. */
function inHtml(words: Words, told: Told, here?: Aim): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return named(word, false)
      const aim = word.at ?? word.to
      const name = named(word.text, !word.isSentence)
      const key = keyOfAim(aim)
      const leads = told.has(key) && (here === undefined || key !== keyOfAim(here))
      return leads ? `<a href="#${placeOf(aim)}">${name}</a>` : name
    })
    .join('')
}

/** A name stands by itself, whichever way it is written. */
function named(text: string, isName: boolean): string {
  return isName ? `<bdi translate="no">${escapeXml(text)}</bdi>` : escapeXml(text)
}

function anchor(is: Aim | undefined): string {
  return is === undefined ? '' : ` id="${placeOf(is)}"`
}

/** Ids hold no white space, which parts the links in the key of a loop. */
function placeOf(aim: Aim): string {
  return escapeXml(keyOfAim(aim).replaceAll(' ', '~'))
}

/** A title without what leads anywhere. */
function plain(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : word.text)).join('')
}
