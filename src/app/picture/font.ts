import unicode from '@fontsource-variable/inter/unicode.json'

/** The parts that the font is shipped in, each with the address of its file. Vite counts the files at build time. */
const FILES = import.meta.glob<string>(
  '../../../node_modules/@fontsource-variable/inter/files/inter-*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

/** True when a character of `text` lies in one of the ranges, written as in CSS: `U+0000-00FF,U+0131`. */
export function coversSome(ranges: string, text: string): boolean {
  const pairs = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (pairs.some(([first, last]) => code >= first && code <= last)) return true
  }
  return false
}

/** The bytes as base64, in pieces that `String.fromCharCode` can take. */
function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  }
  return btoa(binary)
}

async function face(part: string, ranges: string): Promise<string> {
  const found = Object.entries(FILES).find(([path]) => path.endsWith(`/inter-${part}-wght-normal.woff2`))
  if (!found) return ''
  const answer = await fetch(found[1])
  if (!answer.ok) throw new Error(`The font could not be read (${answer.status}).`)
  const data = base64(new Uint8Array(await answer.arrayBuffer()))
  return [
    '@font-face{font-family:"Inter Variable";font-style:normal;font-weight:100 900;',
    `src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges}}`,
  ].join('')
}

/** The shipped font as CSS with its data inside: the Latin part always, another only when `text` has its letters. */
export async function fontCss(text: string): Promise<string> {
  const wanted = Object.entries(unicode).filter(
    ([part, ranges]) => part === 'latin' || coversSome(ranges, text),
  )
  const faces = await Promise.all(wanted.map(([part, ranges]) => face(part, ranges)))
  return faces.join('\n')
}
