import { codecs } from './codecs.ts'
import { foreignByContent, foreignByName } from './foreign.ts'
import { sizeFault } from './size.ts'
import { decodeText } from './text.ts'
import type { Codec, ReadResult, Sample } from './types.ts'

/**
 * Reads a file of any format that Sediko opens: the content decides, then the end of the name. A file of another
 * program, a damaged or an oversized one gives one sentence: what it seems to be, and what Sediko opens.
 */
export function readAny(name: string, bytes: Uint8Array): ReadResult {
  const tooLarge = sizeFault(bytes.length)
  if (tooLarge !== null) return { ok: false, reason: tooLarge }
  if (bytes.length === 0) return { ok: false, reason: `This file is empty; ${whatOpens()}.` }
  const sample = sampleOf(bytes)
  if (sample.text === '') return { ok: false, reason: `This file holds only white space; ${whatOpens()}.` }
  const codec = codecs.find((each) => each.read !== undefined && each.recognises?.(sample))
  if (codec?.read !== undefined) return codec.read(bytes)
  const foreign = foreignByContent(sample)
  if (foreign !== null) return refuse(foreign)
  return codecByName(name)?.read?.(bytes) ?? refuse(foreignByName(name, sample))
}

function sampleOf(bytes: Uint8Array): Sample {
  const decoded = decodeText(bytes)
  // Text has no zero characters; nearly every binary format has, also those that happen to decode.
  if (!decoded.ok || decoded.text.includes('\0')) return { bytes, text: null }
  return { bytes, text: decoded.text.trimStart() }
}

function codecByName(name: string): Codec | null {
  const lower = name.toLowerCase()
  const fits = (codec: Codec): boolean => codec.extensions.some((extension) => lower.endsWith(extension))
  return codecs.find((codec) => codec.read !== undefined && fits(codec)) ?? null
}

function refuse(foreign: string): ReadResult {
  return { ok: false, reason: `This seems to be ${foreign}; ${whatOpens()}.` }
}

/** "Sediko opens Sediko map files (.sediko.json, .json)": the end of a sentence. */
function whatOpens(): string {
  const readable = codecs.filter((codec) => codec.read !== undefined)
  return `Sediko opens ${readable.map((codec) => `${codec.label} files (${codec.extensions.join(', ')})`).join(', ')}`
}
