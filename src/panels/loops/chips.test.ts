import { expect, test } from 'vitest'
import { EVERYTHING, type LoopFilter } from '../../loops/index.ts'
import { chipsOf } from './chips.ts'

test.each<[Partial<LoopFilter>, number, readonly string[]]>([
  [{}, 3, []],
  [{ through: 'any' }, 0, ['Through any of what is selected']],
  [{ through: 'all' }, 2, ['Through all of 2 things selected']],
  [{ delay: 'with', unnamed: true }, 0, ['With a delay', 'Not yet named']],
  [{ from: 3 }, 0, ['3 links and more']],
  [{ to: 5 }, 0, ['Up to 5 links']],
  [{ from: 3, to: 5 }, 0, ['3 to 5 links']],
  [{ from: 4, to: 4 }, 0, ['4 links']],
  [
    { groups: 'across', eights: true, independent: true },
    0,
    ['Across groups', 'Figures of eight', 'Independent'],
  ],
])('%j with %d selected is told as %j', (part, selected, texts) => {
  const filter = { ...EVERYTHING, ...part }
  const chips = chipsOf(filter, selected)
  expect(chips.map(({ text }) => text)).toEqual(texts)
  expect(Object.assign({}, filter, ...chips.map(({ without }) => without))).toEqual(EVERYTHING)
})
