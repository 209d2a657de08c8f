import { expect, test } from 'vitest'
import type { Place } from '../../checks/index.ts'
import { drawMap } from '../../layout/index.ts'
import { applyEdit, deleteThings, loopKey, mapFromNotation, noteLoop } from '../../model/index.ts'
import { insteadOf } from './insteadOf.ts'
import { placeDot } from './placeDot.ts'

test('the dot of a named loop that an edit broke stands at the ends of the link that is missing, else at what is left of it', () => {
  const start = mapFromNotation('A -> + B -> + C -> - A')
  const links = Object.keys(start.links)
  const variables = Object.keys(start.variables)
  const said = { noteId: 'n', links, variables, type: 'B', number: 1, fields: { name: 'Trap' } } as const
  const noted = applyEdit(start, noteLoop, said).map
  const broken = applyEdit(noted, deleteThings, { links: links.slice(2) }).map
  const loop: Place = { kind: 'loop', key: loopKey(links) }
  const drawing = drawMap({ map: broken, marked: [] })
  expect(placeDot(drawing, loop)).toBeNull()
  const [first] = insteadOf(loop, { where: [loop, { kind: 'variable', id: 'v3' }] }, broken.loopNotes)
  expect(first).toEqual({ kind: 'variable', id: 'v3' })
  const rest = insteadOf(loop, { where: [loop] }, broken.loopNotes)
  expect(rest.some((place) => placeDot(drawing, place) !== null)).toBe(true)
  const bare = applyEdit(noted, deleteThings, { links }).map
  const [at] = insteadOf(loop, { where: [loop] }, bare.loopNotes).flatMap(
    (place) => placeDot(drawMap({ map: bare, marked: [] }), place) ?? [],
  )
  expect(at).toBeDefined()
})

test('what is not about a loop has its own place only', () => {
  const place: Place = { kind: 'variable', id: 'a' }
  expect(insteadOf(place, { where: [place, { kind: 'variable', id: 'b' }] }, {})).toEqual([])
})
