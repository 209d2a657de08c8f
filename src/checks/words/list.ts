/** Words and phrases from a text: small letters, parted by commas and breaks. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
}

/** Pairs from a text: the two of a pair are parted by ` / `. */
export function pairs(text: string): readonly (readonly [string, string])[] {
  return words(text).map((pair) => {
    const [one = '', other = ''] = pair.split(' / ')
    return [one, other] as const
  })
}

/** The same template for each of several words: pairs of a beginning and what stands for it, `X` being the rest of the name. */
export function beginnings(template: string, text: string): readonly (readonly [string, string])[] {
  return words(text).map((word) => [`${word} X`, template] as const)
}

/** Pairs of a word with a prefix before it, and the word. */
export function prefixed(prefix: string, text: string): readonly (readonly [string, string])[] {
  return words(text).map((word) => [`${prefix}${word}`, word] as const)
}
