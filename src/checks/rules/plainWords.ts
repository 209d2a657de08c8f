import { foldName } from '../../model/index.ts'

/** The words of a text, in lower case, without what stands between them; hyphens and apostrophes belong to words. */
export function plainWords(text: string): readonly string[] {
  return (
    foldName(text)
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? []
  )
}

/** The words of a text without these phrases, whole words only, whatever their case; a dot stays where each stood. */
export function without(text: string, phrases: readonly string[]): string {
  const spaced = ` ${plainWords(text).join(' ')} `
  return phrases.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' · '), spaced)
}

/** A word as it is compared: without the ending that makes it plural or says who does it. */
export function stemOf(word: string): string {
  const bare = word.replace(/'s?$/u, '')
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  return bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/u.test(bare) ? bare.slice(0, -1) : bare
}
