import { recall, remember } from '../environment.ts'

/** Words that a person adds to those by which names are checked, kept on this machine and in no file. */
interface OwnWords {
  /** Names or parts of names that no check of names is to flag. */
  readonly fine: readonly string[]
  /** Words with which a name is told to be vague. */
  readonly vague: readonly string[]
}

const NONE: OwnWords = { fine: [], vague: [] }

let kept: OwnWords | null = null

/** The words that were added on this machine; the same object until others are. */
export function ownWords(): OwnWords {
  kept ??= recall('ownWords', isOwnWords, NONE)
  return kept
}

/** Keeps them on this machine. */
export function setOwnWords(words: OwnWords): void {
  kept = words
  remember('ownWords', words)
}

function isOwnWords(value: unknown): value is OwnWords {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fine' in value &&
    'vague' in value &&
    isWords(value.fine) &&
    isWords(value.vague)
  )
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}
