import { LIMITS } from '../limits.ts'
import type { ById, CausalMap, Id } from '../map.ts'
import {
  emptyMap,
  newArchetypeNote,
  newCheckNote,
  newGroup,
  newLabel,
  newLink,
  newLoopNote,
  newVariable,
} from '../records.ts'

/**
 * For tests only: a map that holds as many records of every kind as a map may. It has one loop, of two links apart from the others, of which nothing is
 * said.
 */
export function fullMap(): CausalMap {
  const many = <R extends { readonly id: Id }>(count: number, make: (at: number) => R): ById<R> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => make(at)).map((record) => [record.id, record]),
    )
  const variables = LIMITS.variables
  const ends = (at: number): readonly [number, number] => {
    const loop = at - (LIMITS.links - 2)
    if (loop >= 0) return [variables - 2 + loop, variables - 1 - loop]
    return [at % (variables - 6), (at % (variables - 6)) + Math.floor(at / (variables - 6)) + 1]
  }
  return {
    ...emptyMap(),
    variables: many(variables, (at) =>
      newVariable({
        id: `v${at}`,
        name: `V ${at}`,
        x: (at % 80) * 200,
        y: Math.floor(at / 80) * 100,
        made: at + 1,
      }),
    ),
    links: many(LIMITS.links, (at) => {
      const [source, target] = ends(at)
      return newLink({ id: `l${at}`, source: `v${source}`, target: `v${target}`, made: at + 1 })
    }),
    groups: many(LIMITS.groups, (at) => newGroup({ id: `g${at}`, name: `G ${at}`, made: at + 1 })),
    labels: many(LIMITS.labels, (at) =>
      newLabel({ id: `t${at}`, text: `T ${at}`, x: at * 200, y: -500, made: at + 1 }),
    ),
    loopNotes: many(LIMITS.loopNotes, (at) =>
      newLoopNote({
        id: `n${at}`,
        links: [`gone${at}`, `lost${at}`],
        variables: ['x', 'y'],
        name: `L ${at}`,
      }),
    ),
    archetypeNotes: many(LIMITS.archetypeNotes, (at) =>
      newArchetypeNote({
        id: `a${at}`,
        archetype: 'x',
        slots: ['s'],
        variables: ['v0'],
        key: `k${at}`,
        made: at + 1,
      }),
    ),
    checkNotes: many(LIMITS.checkNotes, (at) =>
      newCheckNote({ id: `c${at}`, rule: `X${at}`, variables: ['v0'], made: at + 1 }),
    ),
  }
}
