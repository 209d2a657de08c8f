import { expect, test } from 'vitest'
import { type CausalMap, inOrder, mapFromNotation, newGroup } from '../../model/index.ts'
import { drawMap } from '../drawing/drawMap.ts'
import { groupReach } from '../drawing/groups.ts'
import { overlap } from '../geometry/box.ts'
import { boxOf } from '../text/texts.ts'
import { arrange } from './arrange.ts'
import type { ArrangeRequest } from './types.ts'

const RANGE = `Rainfall -> + Grass -> + Cattle -> - Grass; Cattle -> + Income -> + Boreholes -> + Cattle
Boreholes -> - Groundwater -> + Boreholes; Income -> + School fees -> + Work in town -> - Cattle
Work in town -> + Remittances -> + Income; Groundwater -> + Water in town -> + Work in town`

/** The map with groups of these members by name. */
function grouped(notation: string, groups: readonly (readonly string[])[]): CausalMap {
  const map = mapFromNotation(notation)
  const made = groups.map((members, at) => ({
    members,
    group: newGroup({ id: `g${at}`, name: `The group ${at + 1}`, made: at + 1 }),
  }))
  const variables = inOrder(map.variables).map((it) => {
    const group = made.find(({ members }) => members.includes(it.name))?.group.id ?? ''
    return [it.id, { ...it, group }] as const
  })
  return {
    ...map,
    variables: Object.fromEntries(variables),
    groups: Object.fromEntries(made.map(({ group }) => [group.id, group])),
  }
}

async function arranged(
  map: CausalMap,
  asked: Partial<ArrangeRequest> & { readonly kind: ArrangeRequest['kind'] },
): Promise<CausalMap> {
  const work = arrange({ map, only: null, around: null, effort: 0.3, ...asked })
  let next = await work.next()
  while (next.done !== true) next = await work.next()
  const { places, bends } = next.value
  const variables = inOrder(map.variables).map((it) => [it.id, { ...it, ...places[it.id] }])
  const links = inOrder(map.links).map((it) => [it.id, { ...it, bend: bends[it.id] ?? it.bend }])
  return { ...map, variables: Object.fromEntries(variables), links: Object.fromEntries(links) }
}

/** What of groups lies over names that are not in them: "name in group". */
function intruders(map: CausalMap): readonly string[] {
  const { groups, variables } = drawMap({ map, marked: [] })
  return [...groups.values()].flatMap((group) =>
    [...variables.values()].flatMap((text) => {
      const variable = map.variables[text.id]
      const reach = groupReach(group, map.groups[group.id]?.name ?? '')
      const isIn = variable?.group !== group.id && overlap(boxOf(text), group.box)
      // Above or below its frame a group's name covers no name at all, its own members' neither.
      const isOver = variable?.group !== group.id && overlap(boxOf(text), reach)
      return isIn || isOver ? [`${variable?.name} in ${map.groups[group.id]?.name}`] : []
    }),
  )
}

const TOGETHER = [
  ['Rainfall', 'Grass', 'Cattle'],
  ['Income', 'School fees', 'Work in town', 'Remittances'],
]
/** Members that links have far from one another. */
const APART = [
  ['Rainfall', 'Remittances', 'Boreholes'],
  ['Grass', 'Work in town', 'Groundwater'],
]

const MAPS: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['groups of what is linked', TOGETHER],
  ['groups of what is not', APART],
]

for (const [name, groups] of MAPS)
  for (const kind of ['rings', 'tidy', 'hierarchy', 'leftToRight', 'columns', 'screen'] as const)
    test(`no name stands in a group that it is not in: ${name}, ${kind}`, async () => {
      const map = grouped(RANGE, groups)
      const start =
        kind === 'tidy' || kind === 'screen' ? await arranged({ ...map, groups: {} }, { kind: 'rings' }) : map
      const from = {
        ...start,
        groups: map.groups,
        variables: Object.fromEntries(
          inOrder(start.variables).map((it) => [it.id, { ...it, group: map.variables[it.id]?.group ?? '' }]),
        ),
      }
      expect(intruders(await arranged(from, { kind }))).toEqual([])
    })

test('what is locked in a group stays, and others leave it', async () => {
  const map = grouped('A -> + B -> + C; D', [['A', 'C']])
  const at: Readonly<Record<string, readonly [number, number]>> = {
    A: [0, 0],
    B: [200, 10],
    C: [400, 0],
    D: [200, -20],
  }
  const variables = inOrder(map.variables).map((it) => {
    const [x, y] = at[it.name] ?? [0, 0]
    return [it.id, { ...it, x, y, locked: it.group !== '' }]
  })
  const placed = { ...map, variables: Object.fromEntries(variables) }
  expect(intruders(placed)).toHaveLength(2)
  const after = await arranged(placed, { kind: 'tidy' })
  expect(intruders(after)).toEqual([])
  for (const name of ['A', 'C']) {
    const [x, y] = at[name] ?? []
    expect(inOrder(after.variables).find((it) => it.name === name)).toMatchObject({ x, y })
  }
})
