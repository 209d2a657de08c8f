import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { isSound, mapFromNotation, serialise } from '../model/index.ts'
import { anyMap } from '../model/testing/index.ts'
import { readAny } from './readAny.ts'

const isLong = process.env.SEDIKO_LONG === '1'

/** A way to spoil the text of a file, somewhere in it. */
type Spoil = (text: string, at: number) => string

/** Puts something where a value begins next. */
const insteadOf =
  (value: (text: string) => string): Spoil =>
  (text, at) => {
    const start = text.indexOf(': ', at)
    if (start < 0) return text
    const end = text.slice(start + 2).search(/[,}\]\n]/) + start + 2
    return text.slice(0, start + 2) + value(text.slice(start + 2, end)) + text.slice(end)
  }

/** How much larger a file becomes by what stands in it many times. */
interface Sizes {
  readonly times: number
  readonly letters: number
  readonly items: number
  /** Letters that a file grows to by a list that stands many times in it. */
  readonly most: number
}

const USUAL: Sizes = { times: 60, letters: 5000, items: 5000, most: 1_000_000 }
/** Of these files one takes about as long as hundreds of the usual ones. */
const HUGE: Sizes = { times: 400, letters: 200_000, items: 100_000, most: 20_000_000 }

const spoilsOf = ({ times, letters, items, most }: Sizes): Readonly<Record<string, Spoil>> => ({
  'cut off': (text, at) => text.slice(0, at),
  'a piece left out': (text, at) => text.slice(0, at) + text.slice(at + (at % 40)),
  'a piece twice': (text, at) => text.slice(0, at) + text.slice(at - (at % 200), at) + text.slice(at),
  'a list twice': (text, at) => {
    const [start, end] = [text.indexOf('[\n', at), text.indexOf('\n  ]', at)]
    if (start < 0 || end < start) return text
    return `${text.slice(0, end)},${text.slice(start + 1, end)}${text.slice(end)}`
  },
  'a list many times': (text, at) => {
    const [start, end] = [text.indexOf('[\n', at), text.indexOf('\n  ]', at)]
    if (start < 0 || end < start) return text
    const piece = `,${text.slice(start + 1, end)}`
    const repeated = piece.repeat(Math.min(times, Math.ceil(most / piece.length)))
    return text.slice(0, end) + repeated + text.slice(end)
  },
  'nested deeply': insteadOf((value) => `${'['.repeat(98)}${value}${']'.repeat(98)}`),
  'nested too deeply': insteadOf((value) => `${'{"a":'.repeat(5000)}${value}${'}'.repeat(5000)}`),
  'a huge text': insteadOf(() => `"${'ab\\u0000\\ud800'.repeat(letters)}"`),
  'a huge list': insteadOf(() => `[${'"l",'.repeat(items)}"l"]`),
  'a huge number': insteadOf(() => '9'.repeat(5000)),
  'another value': insteadOf(
    (value) => ['null', '{}', '[]', '-0', '1e400', 'true', '""'][value.length % 7] ?? '',
  ),
})

/** The texts of maps spoilt once to three times. */
function mutants(sizes: Sizes): Arbitrary<string> {
  const spoil = fc.constantFrom(...Object.entries(spoilsOf(sizes)))
  return fc
    .tuple(
      fc.oneof(anyMap, fc.constant(mapFromNotation('A -> + B -> - || A\nB -> ? C -> + A'))),
      fc.array(fc.tuple(spoil, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 3 }),
    )
    .map(([map, spoils]) =>
      spoils.reduce((text, [[, act], share]) => act(text, Math.floor(share * text.length)), serialise(map)),
    )
}

async function read(text: string): Promise<void> {
  const started = performance.now()
  const result = await readAny('map.sediko.json', new TextEncoder().encode(text))
  if (result.ok) expect(isSound(result.map)).toEqual([])
  else expect(result.reason).toMatch(/^[A-Z].+\.$/su)
  // Only at full length, which runs on a machine of its own.
  if (isLong) expect(performance.now() - started).toBeLessThan(5000)
}

test(
  'a file spoilt in any way ends as a sound map or a sentence',
  () => fc.assert(fc.asyncProperty(mutants(USUAL), read), { numRuns: isLong ? 50_000 : 300 }),
  isLong ? 3_600_000 : 60_000,
)

test.runIf(isLong)(
  'so does one that has become huge by it',
  () => fc.assert(fc.asyncProperty(mutants(HUGE), read), { numRuns: 300, endOnFailure: true }),
  3_600_000,
)
