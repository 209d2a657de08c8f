import { EN, EN_SMALL } from './en.ts'
import type { Cue, SmallWords } from './types.ts'

/** Word lists by language. A map does not say its language, so all are looked through. */
const LANGUAGES: Readonly<
  Record<string, { readonly cues: Readonly<Record<Cue, string>>; readonly small: SmallWords }>
> = { en: { cues: EN, small: EN_SMALL } }

/** What words speak of, each language's by itself. */
export const CUES: readonly Readonly<Record<Cue, string>>[] = Object.values(LANGUAGES).map(({ cues }) => cues)

/** The small words of all languages that do this to what stands beside them. */
export function smallWords(kind: keyof SmallWords): ReadonlySet<string> {
  return new Set(Object.values(LANGUAGES).flatMap(({ small }) => small[kind].split(' ')))
}
