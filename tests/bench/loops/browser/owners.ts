import { readdirSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import type { CallFrame } from './profile.ts'

/**
 * Names functions of the built page by file and name, as in `loops/numbers.ts numberLetter`; null for what is not in `src`, and
 * for the questions that `model` answers, which are the work of whoever asks. Reads
 * the source maps that were built along with the page.
 */
export function readOwners(folder: string): (frame: CallFrame) => string | null {
  const assets = join(folder, 'assets')
  const maps = new Map(
    readdirSync(assets)
      .filter((file) => file.endsWith('.js.map'))
      .map((file) => [
        file.replace('.map', ''),
        new SourceMap(JSON.parse(readFileSync(join(assets, file), 'utf8'))),
      ]),
  )
  const known = new Map<string, string | null>()
  return ({ functionName, url = '', lineNumber = -1, columnNumber = -1 }) => {
    const map = maps.get(url.split('/').at(-1) ?? '')
    if (!map || lineNumber < 0) return null
    const place = `${url} ${lineNumber} ${columnNumber}`
    const before = known.get(place)
    if (before !== undefined) return before
    const entry = map.findEntry(lineNumber, columnNumber)
    const source = 'originalSource' in entry ? entry.originalSource : ''
    const [, file = null] =
      source.match(/\/src\/(.*)$/) ?? source.match(/^(?:\.\.\/)+((?!.*node_modules).*)$/) ?? []
    const line = 'originalLine' in entry ? entry.originalLine + 1 : 0
    const owner =
      file === null || /^model\/|node_modules/.test(file)
        ? null
        : `${file}:${line} ${functionName || '(nameless)'}`
    known.set(place, owner)
    return owner
  }
}
