import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The success criteria of WCAG 2.2 at level A and AA, by number: https://www.w3.org/TR/WCAG22/. 4.1.1 was taken out of that version. */
const CRITERIA = (
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 ' +
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 ' +
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'
).split(' ')

interface Row {
  readonly criterion: string
  readonly answer: string
  /** The files that hold it. */
  readonly tests: readonly string[]
}

function rowsOf(text: string): readonly Row[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const criterion = /^\d\.\d\.\d+/.exec(cells[1] ?? '')?.[0]
    if (criterion === undefined) return []
    return [
      {
        criterion,
        answer: cells[3] ?? '',
        tests: [...(cells[5] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ''),
      },
    ]
  })
}

/** What is wrong with the table: a criterion that is not in it, an answer that is none, a test that is not there. */
function faultsOf(text: string): readonly string[] {
  const rows = rowsOf(text)
  const told = rows.map(({ criterion }) => criterion)
  return [
    ...CRITERIA.filter((criterion) => !told.includes(criterion)).map(
      (criterion) => `${criterion} is not told of`,
    ),
    ...told
      .filter((one, at) => !CRITERIA.includes(one) || told.indexOf(one) !== at)
      .map((one) => `${one} is no row`),
    ...rows.flatMap(({ criterion, answer, tests }) => {
      if (!/^(met|partly|not met|nothing of the kind)$/.test(answer))
        return [`${criterion}: ${answer || 'no answer'}`]
      if (answer === 'met' && tests.length === 0) return [`${criterion} is met by no test`]
      return tests.filter((path) => !existsSync(`${ROOT}/${path}`)).map((path) => `${criterion}: no ${path}`)
    }),
  ]
}

test('every criterion of WCAG 2.2 AA has its row, and what is met has a test that is there', () => {
  expect(faultsOf(readFileSync(`${ROOT}/docs/accessibility.md`, 'utf8'))).toEqual([])
})

test('the look at the table bites', () => {
  const rows = CRITERIA.slice(1).map((one) => `| ${one} | A | nothing of the kind | | |`)
  expect(faultsOf(rows.join('\n'))).toEqual(['1.1.1 is not told of'])
  const row = (cells: string) => faultsOf([`| 1.1.1 | A | ${cells} |`, ...rows].join('\n'))
  expect(row('met | words | `package.json`')).toEqual([])
  expect(row('met | words | by hand')).toEqual(['1.1.1 is met by no test'])
  expect(row('met | words | `tests/none.ts`')).toEqual(['1.1.1: no tests/none.ts'])
  expect(row('yes | words | `package.json`')).toEqual(['1.1.1: yes'])
})
