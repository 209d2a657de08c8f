import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFix, checkInPieces, type Finding, idsNeeded, RULES } from '../../src/checks/index.ts'
import { type CausalMap, map as drawn } from '../../src/model/index.ts'
import { anyMap } from '../../src/model/testing/index.ts'
import { finish } from '../../src/pace/index.ts'
import { sharedMapOf } from '../../src/store/document/sharedMap.ts'
import { documentOver } from '../../src/store/testing/documents.ts'

const OWN = { fine: [], vague: [] }

function findingsOn(map: CausalMap): readonly Finding[] {
  return finish(checkInPieces({ map, own: OWN, language: 'en' })).findings
}

/** Mends a finding of a map that is open, and takes it back again by one step. */
function mended(map: CausalMap, { fix }: Finding): { readonly after: CausalMap; readonly undone: CausalMap } {
  if (fix === null) throw new Error('There is no fix.')
  const document = documentOver(sharedMapOf(map))
  const before = document.state.getState().map
  const ids = Array.from({ length: idsNeeded(before, fix) }, (_, at) => `mended${at}`)
  document.run(applyFix, { fix, ids }, { label: fix.label })
  const after = document.state.getState().map
  document.undo()
  return { after, undone: document.state.getState().map }
}

test('on any map every check ends, tells what is there, and every fix rids the map of its finding by one step of undo', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      for (const finding of findingsOn(map)) {
        expect(finding.message).toMatch(/[.?]$/)
        if (finding.fix === null) continue
        const { after, undone } = mended(map, finding)
        expect(findingsOn(after).map(({ key }) => key)).not.toContain(finding.key)
        expect(undone).toEqual(map)
      }
    }),
    { numRuns: 60 },
  )
})

test('a check of an empty map finds nothing', () => {
  expect(findingsOn(drawn``)).toEqual([])
})

test('no rule has the id of another, and each says why it matters', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  for (const { why } of RULES) expect(why).toMatch(/\.$/)
})
