import { CUES, smallWords } from './lists.ts'
import type { Cue } from './types.ts'

/** What a name speaks of, and whether more of it is welcome (1), feared (-1), or nobody can tell (0). */
export interface NameCues {
  readonly cues: ReadonlySet<Cue>
  readonly worth: -1 | 0 | 1
}

const LESS = smallWords('less')
const WORSE = smallWords('worse')
const LEAST_STEM = 3

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Cue[]>
  /** Beginnings of words. */
  readonly stems: ReadonlyMap<string, readonly Cue[]>
}

function lexiconOf(lists: Iterable<Readonly<Record<Cue, string>>>): Lexicon {
  const whole = new Map<string, Cue[]>()
  const stems = new Map<string, Cue[]>()
  for (const list of lists) {
    for (const cue of Object.keys(list).filter(isCue)) {
      for (const entry of list[cue].split(/\s+/)) {
        const isStem = entry.endsWith('*')
        const word = (isStem ? entry.slice(0, -1) : entry).replaceAll('_', ' ')
        const table = isStem && !word.includes(' ') ? stems : whole
        table.set(word, [...(table.get(word) ?? []), cue])
      }
    }
  }
  return { whole, stems }
}

function isCue(word: string): word is Cue {
  return CUES.some((cues) => word in cues)
}

const LEXICON = lexiconOf(CUES)

/** What the words of a name speak of; nothing for a name of no known word. */
export function cuesOf(name: string): NameCues {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const cues = new Set<Cue>()
  let worth: -1 | 0 | 1 = 0
  let turned = false
  let worse = false
  for (const [at, word] of words.entries()) {
    const said = [...lookUp(word), ...phrasesAt(words, at)]
    for (const cue of said) cues.add(cue)
    const isHarm = said.includes('harm')
    const isGood = said.includes('good')
    if (LESS.has(word)) turned = true
    else if (WORSE.has(word)) worse = true
    else if (isHarm !== isGood) {
      const one = isHarm !== turned || (isGood && worse) ? -1 : 1
      // What is feared says more than what is welcome: "customer complaints", "quality problems".
      worth = worth === -1 || one === -1 ? -1 : 1
    }
  }
  const [first = ''] = words
  if (first.length > 5 && first.endsWith('ing')) cues.add('action')
  if ((turned || worse) && worth === 0) worth = -1
  return { cues, worth }
}

function lookUp(word: string): readonly Cue[] {
  const found = [...(LEXICON.whole.get(word) ?? [])]
  for (let end = LEAST_STEM; end <= word.length; end++)
    found.push(...(LEXICON.stems.get(word.slice(0, end)) ?? []))
  return found
}

function phrasesAt(words: readonly string[], at: number): readonly Cue[] {
  const two = words.slice(at, at + 2).join(' ')
  const three = words.slice(at, at + 3).join(' ')
  return [two, three].flatMap((phrase) => (phrase.includes(' ') ? (LEXICON.whole.get(phrase) ?? []) : []))
}
