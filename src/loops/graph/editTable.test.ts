import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newLink } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { graphOf, smallLinks } from '../testing.ts'
import { editTable } from './editTable.ts'
import { tabulate } from './tabulate.ts'

test('the table made from that of before an edit is the table made from nothing', () => {
  fc.assert(
    fc.property(
      smallLinks(12, 30),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(11))),
      (links, edits) => {
        let table = tabulate(graphOf(links))
        for (const [gone, moved, end] of edits) {
          const now = links
            .filter((_, at) => at % 23 !== gone % 23)
            .map((link, at) => (at === moved ? { ...link, source: links[end]?.source ?? link.source } : link))
          const graph = graphOf(now)
          const edited = finish(editTable(table, graph))
          const anew = tabulate(graph)
          if (edited !== null) expect(edited).toEqual(anew)
          table = anew
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('more links at once than a small edit brings are left to a table made from nothing', () => {
  const links = Array.from({ length: 14 }, (_, at) =>
    newLink({ id: `l${at}`, source: `v${at}`, target: 'v0', polarity: '+', made: at }),
  )
  const [first] = links
  const table = tabulate(graphOf(first ? [first] : []))
  expect(finish(editTable(table, graphOf(links)))).toBeNull()
  expect(finish(editTable(table, graphOf(links.slice(0, 13))))).toEqual(tabulate(graphOf(links.slice(0, 13))))
})

test('a renamed variable is ranked anew', () => {
  const links = ['a', 'b'].map((id) => newLink({ id, source: id, target: 'c', polarity: '+', made: 1 }))
  const table = tabulate(graphOf(links))
  const renamed = graphOf(links, { a: 'z' })
  expect(finish(editTable(table, renamed))).toEqual(tabulate(renamed))
})
