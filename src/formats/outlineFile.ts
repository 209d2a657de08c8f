import { arrange, usualSeconds } from '../layout/index.ts'
import {
  applyEdit,
  arrangeThings,
  type CausalMap,
  emptyMap,
  LIMITS,
  mapFromNotation,
  meantBy,
  printNotation,
  readNotation,
} from '../model/index.ts'
import { type Content, lossesBeside } from './contents.ts'
import { chosen, type Given } from './options.ts'
import { ARRANGE } from './outlineOptions.ts'
import type { CodecCode, Notice, ReadResult } from './types.ts'

/** What the notation can say. */
const SAID: readonly Content[] = ['signs', 'delays']

/** Seconds of the usual effort, at most, for which a better arrangement is looked for: the map is not open before. */
const PATIENCE = 0.2

/** Longer lines without an arrow are prose, not a list of variables. */
const LONGEST_NAME = 120

/** Reads and writes maps as lines of names and arrows. */
export const outlineFile: CodecCode = {
  readText,
  write: (map) => printNotation(withoutSelfLinks(map)),
  losses(map) {
    const selves = Object.keys(map.links).length - Object.keys(withoutSelfLinks(map).links).length
    const text = `${selves === 1 ? '1 link from a variable to itself is' : `${selves} links from variables to themselves are`} left out.`
    return [...lossesBeside(map, SAID), ...(selves === 0 ? [] : [{ text, where: '' }])]
  },
}

async function readText(text: string, options: Given): Promise<ReadResult> {
  const read = readNotation(text)
  if (!read.ok) return { ok: false, reason: read.message, at: { line: read.line, column: read.column } }
  const hasArrow = read.chains.some(({ arrows }) => arrows.length > 0)
  const isProse = read.chains.some(({ names }) => names.some(({ name }) => name.length > LONGEST_NAME))
  if (!hasArrow && isProse)
    return { ok: false, reason: 'This text has no arrow, as in Rain -> + Grass, so it draws no map.' }
  const meant = meantBy(emptyMap(), read.chains)
  if (!meant.ok)
    return { ok: false, reason: meant.message, at: { line: meant.at.line, column: meant.at.column } }
  for (const what of ['variables', 'links'] as const) {
    const [has, most] = [meant[what].length, LIMITS[what]]
    if (has <= most) continue
    const reason = `This text has ${grouped(has)} ${what}; Sediko opens maps of at most ${grouped(most)}.`
    return { ok: false, reason }
  }
  const map = mapFromNotation(text)
  const repeated = meant.links.length - Object.keys(map.links).length
  return { ok: true, map: await arranged(map, options), notices: [...comments(text), ...again(repeated)] }
}

async function arranged(map: CausalMap, options: Given): Promise<CausalMap> {
  const kind = chosen(ARRANGE, options)
  const variables = Object.keys(map.variables).length
  if (kind === 'grid' || variables === 0) return map
  const effort = Math.min(1, PATIENCE / usualSeconds(variables))
  const work = arrange({ map, kind, only: null, around: null, effort })
  let next = await work.next()
  while (next.done !== true) next = await work.next()
  return applyEdit(map, arrangeThings, next.value).map
}

function withoutSelfLinks(map: CausalMap): CausalMap {
  const links = Object.entries(map.links).filter(([, { source, target }]) => source !== target)
  return { ...map, links: Object.fromEntries(links) }
}

function comments(text: string): readonly Notice[] {
  const count = text.match(/^[^\S\r\n]*\/\//gm)?.length ?? 0
  if (count === 0) return []
  return [
    { text: `${count === 1 ? '1 comment was' : `${grouped(count)} comments were`} left out.`, where: '' },
  ]
}

function again(count: number): readonly Notice[] {
  if (count <= 0) return []
  const what =
    count === 1 ? '1 arrow says what another one says' : `${grouped(count)} arrows say what others say`
  return [{ text: `${what}; they were made one.`, where: '' }]
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}
