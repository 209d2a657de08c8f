import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkInPieces, RULES } from '../../../src/checks/index.ts'
import { type CausalMap, repairMap } from '../../../src/model/index.ts'
import { finish } from '../../../src/pace/index.ts'

const FILE = new URL('../../../../shared/domain/lint_rules.json', import.meta.url)

/** A small map as the list of rules has it: links as from, to, sign and perhaps a delay. */
interface Drawn {
  readonly links: readonly (readonly [string, string, string, string?])[]
  readonly variables?: readonly string[]
  readonly kinds?: Readonly<Record<string, string>>
  readonly notes?: Readonly<Record<string, string>>
  readonly label?: readonly string[]
  readonly loop?: readonly string[]
}

interface Listed {
  readonly id: string
  readonly status: string
  readonly fires: readonly object[]
  readonly near: readonly object[]
}

/** Why a rule is not held against its own examples here. */
const APART: Readonly<Record<string, string>> = {
  L02: 'a map holds no two links of one sign; see links.test.ts',
  P10: 'its firing example uses neither kinds nor delays, of which its text says that it is then silent',
}

function isDrawn(example: object): example is Drawn {
  return 'links' in example && Array.isArray(example.links) && !('tag' in example || 'archetype' in example)
}

function mapOf({ links, variables = [], kinds = {}, notes = {}, label, loop }: Drawn): CausalMap {
  const names = [...new Set([...variables, ...links.flatMap(([from, to]) => [to, from])])]
  const type = label?.at(-1)
  const path = label?.slice(0, -1) ?? loop
  const idOf = (from: string, to: string) => {
    const at = links.findIndex(([one, other]) => one === from && other === to)
    return at < 0 ? 'gone' : `l${at}`
  }
  return repairMap({
    variables: names.map((name) => ({ id: name, name, kind: kinds[name] ?? 'variable' })),
    links: links.map(([source, target, polarity, delay], at) => ({
      id: `l${at}`,
      source,
      target,
      polarity,
      delay: delay !== undefined,
      note: notes[`${source}>${target}`] ?? '',
    })),
    loops: path
      ? [
          {
            variables: path,
            links: path.map((from, at) => idOf(from, path[(at + 1) % path.length] ?? from)),
            type: type ?? 'B',
            name: 'Named',
          },
        ]
      : [],
  }).map
}

function speaks(rule: string, example: Drawn): boolean {
  const ask = { map: mapOf(example), own: { fine: [], vague: [] }, language: 'en' }
  return finish(checkInPieces(ask)).findings.some((finding) => finding.rule === rule)
}

function listed(): readonly Listed[] {
  const { rules } = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly rules: readonly Listed[] }
  // Rules of names are held against names.
  const own = new Set(RULES.filter(({ group }) => group !== 'names').map(({ id }) => id))
  return rules.filter(({ id, status }) => status === 'check' && own.has(id) && !(id in APART))
}

describe.skipIf(!existsSync(FILE))('the list of rules beside the project', () => {
  test.each(existsSync(FILE) ? listed() : [])(
    '$id speaks on its firing examples and not on those near by',
    ({ id, fires, near }) => {
      for (const example of fires.filter(isDrawn))
        expect([example, speaks(id, example)]).toEqual([example, true])
      for (const example of near.filter(isDrawn))
        expect([example, speaks(id, example)]).toEqual([example, false])
    },
  )
})

test.skipIf(existsSync(FILE))('the list of rules is not held against: it is not there', () => {
  console.info(`Not there, so not held against: ${FILE.pathname}`)
})
