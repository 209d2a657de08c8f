import { expect, test } from 'vitest'
import { wholeLibrary } from './testing.ts'

/** A plain reading of how variables are to be named; it shares no code with the checks of names that people meet. */
const RULES: readonly (readonly [rule: string, breaks: RegExp])[] = [
  ['holds two ideas', / and | & |;|\w\/\w/i],
  [
    'begins with a direction',
    /^(more|less|fewer|increas|decreas|rising|falling|growing|declin|reduc|improv|higher|lower|better|worse)/i,
  ],
  ['holds a direction', /\b(increase|decrease|reduction|rise|fall|decline) (in|of)\b/i],
  [
    'begins with a verb',
    /^(to|allocate|buy|choose|choosing|build|buying|filling|delaying|allocating|clear|hold|holding|make|making|send|sending|stop|give|giving) /i,
  ],
  ['is long', /^(\S+ ){6}\S|^.{45}/],
  ['is a sentence', /\b(that|which|because|who) /i],
  ['holds a year or a share', /\b(19|20)\d\d\b|\d ?%/],
]

const names = (await wholeLibrary()).flatMap(({ card }) =>
  card.examples.flatMap((example) =>
    Object.values(example.names).map((name) => ({ name, where: `${card.name}, ${example.title}` })),
  ),
)

function broken(name: string): readonly string[] {
  return RULES.flatMap(([rule, breaks]) => (breaks.test(name) ? [rule] : []))
}

test('the names of worked examples are names of variables: no verbs, no directions, one idea each', () => {
  expect(names.length).toBeGreaterThan(200)
  expect(
    names.flatMap(({ name, where }) => broken(name).map((rule) => `${name} ${rule} (${where})`)),
  ).toEqual([])
})

test.each([
  ['Marketing and lodge building', 'holds two ideas'],
  ['Delaying new connections', 'begins with a verb'],
  ['Increase in crowding', 'begins with a direction'],
  ['Small number of employers who take trainees', 'is a sentence'],
  ['Attendance at the established clinic relative to the new one', 'is long'],
])('“%s” would be told: it %s', (name, rule) => {
  expect(broken(name)).toContain(rule)
})
