import type { CausalMap } from '../model/index.ts'
import { foreignByContent, foreignByName } from './foreign.ts'
import { type Readable, readable } from './offered.ts'
import type { Given } from './options.ts'
import { sizeFault } from './size.ts'
import { type Decoded, decodeText } from './text.ts'
import type { Codec, ReadResult, Sample } from './types.ts'

/** How a file is to be read. */
export interface ReadChoice {
  /** The id of the codec; its content and its name decide when this is left out. */
  readonly as?: string
  readonly options?: Given
}

/**
 * Reads a file of any format that Sediko opens: the content decides, then the end of the name. A file of another
 * program, a damaged or an oversized one gives one sentence: what it seems to be, and what Sediko opens.
 */
export async function readAny(
  name: string,
  bytes: Uint8Array,
  { as, options = {} }: ReadChoice = {},
): Promise<ReadResult> {
  const tooLarge = sizeFault(bytes.length)
  if (tooLarge !== null) return { ok: false, reason: tooLarge }
  if (bytes.length === 0) return { ok: false, reason: `This file is empty; ${whatOpens()}.` }
  const decoded = decodeText(bytes)
  const sample = sampleOf(bytes, decoded)
  if (sample.text === '') return { ok: false, reason: `This file holds only white space; ${whatOpens()}.` }
  const codec = as === undefined ? codecFor(name, sample) : codecById(as)
  if (typeof codec === 'string') return refuse(codec)
  return titled(name, codec, await readWith(codec, bytes, decoded, options))
}

/** The codec for a file, or what else it seems to be, as a noun. */
function codecFor(name: string, sample: Sample): Readable | string {
  const known = readable().find(({ reads }) => reads.recognises?.(sample))
  if (known !== undefined) return known
  return foreignByContent(sample) ?? codecByName(name) ?? foreignByName(name, sample)
}

async function readWith(
  codec: Codec,
  bytes: Uint8Array,
  decoded: Decoded,
  options: Given,
): Promise<ReadResult> {
  const { readBytes, readText } = await codec.load()
  if (readBytes !== undefined) return readBytes(bytes, options)
  if (readText === undefined) throw new Error(`${codec.label} cannot be read.`)
  return decoded.ok ? readText(decoded.text, options) : decoded
}

/** Formats that have no place for a title leave it to the file's name. */
function titled(name: string, { kind, endings }: Codec, result: ReadResult): ReadResult {
  if (!result.ok || kind === 'map' || result.map.meta.title !== '') return result
  const ending = endings.find((each) => name.toLowerCase().endsWith(each)) ?? ''
  const title = name
    .slice(0, name.length - ending.length)
    .replace(/^.*[\\/]/, '')
    .trim()
  const map: CausalMap = { ...result.map, meta: { ...result.map.meta, title } }
  return { ...result, map }
}

function sampleOf(bytes: Uint8Array, decoded: Decoded): Sample {
  // Text has no zero characters; nearly every binary format has, also those that happen to decode.
  if (!decoded.ok || decoded.text.includes('\0')) return { bytes, text: null }
  return { bytes, text: decoded.text.trimStart() }
}

function codecById(id: string): Readable {
  const codec = readable().find((each) => each.id === id)
  if (codec === undefined) throw new Error(`No format called ${id} is read.`)
  return codec
}

function codecByName(name: string): Readable | null {
  const lower = name.toLowerCase()
  return readable().find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? null
}

function refuse(foreign: string): ReadResult {
  return { ok: false, reason: `This seems to be ${foreign}; ${whatOpens()}.` }
}

/** "Sediko opens Sediko map files (.sediko.json, .json), …": the end of a sentence. */
function whatOpens(): string {
  const all = readable().map(({ label, endings }) => `${label} files (${endings.join(', ')})`)
  return `Sediko opens ${all.join(', ')}`
}
