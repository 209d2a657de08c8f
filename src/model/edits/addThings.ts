import { castDraft, type Draft } from 'immer'
import { recordOf } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { CausalMap, Extras, Group, Id, Label, Link, Variable } from '../map.ts'
import { tidyName, tidyText } from '../names.ts'
import { tidyBend } from '../numbers.ts'
import { nextMade } from '../order.ts'
import { newGroup, newLabel, newLink, newVariable } from '../records.ts'
import type { NewVariable } from './addVariable.ts'
import { before, isFreeId, tidyPoint } from './ask.ts'
import { fillGroup, fillLink, fillVariable, isPolarity } from './fill.ts'

/** A new link: its ends, and what is already known of it. */
export type NewLink = Pick<Link, 'id' | 'source' | 'target'> &
  Partial<Pick<Link, 'polarity' | 'delay' | 'bend' | 'bent' | 'note' | 'evidence' | 'reference' | 'extras'>>

/** What is drawn, pasted or read at once. Links may join these variables and those that are there already. */
export interface NewThings {
  readonly groups?: readonly (Pick<Group, 'id'> & Partial<Pick<Group, 'name' | 'colour' | 'extras'>>)[]
  readonly variables?: readonly (NewVariable & Partial<Pick<Variable, 'extras'>>)[]
  readonly links?: readonly NewLink[]
  /** Links that are there, with the sign or the delay that they get. */
  readonly said?: readonly (Pick<Link, 'id'> & Partial<Pick<Link, 'polarity' | 'delay'>>)[]
  readonly labels?: readonly (Pick<Label, 'id' | 'x' | 'y' | 'text'> & Partial<Pick<Label, 'extras'>>)[]
}

/**
 * Makes many things at once, younger than all others and in this order. What cannot be made is left out: a taken id, a place
 * that is none, a link without two ends of its own. A link equal to another becomes one with it.
 */
export function addThings(map: Draft<CausalMap>, things: NewThings): void {
  const old = before(map)
  let made = nextMade(old.groups)
  for (const group of things.groups ?? []) {
    if (!isFreeId(map, 'groups', group.id)) continue
    const record = castDraft({ ...newGroup({ id: group.id, name: '', made, ...extrasOf(group) }) })
    fillGroup(record, group)
    map.groups[group.id] = record
    made += 1
  }
  made = nextMade(old.variables)
  for (const variable of things.variables ?? []) {
    const point = tidyPoint(variable.x, variable.y)
    if (!point || !isFreeId(map, 'variables', variable.id)) continue
    const name = tidyName(variable.name ?? '')
    const record = castDraft({
      ...newVariable({ id: variable.id, name, ...point, made, ...extrasOf(variable) }),
    })
    fillVariable(record, variable)
    map.variables[variable.id] = record
    made += 1
  }
  made = nextMade(old.labels)
  for (const label of things.labels ?? []) {
    const { id, x, y, text } = label
    const point = tidyPoint(x, y)
    if (!point || !isFreeId(map, 'labels', id)) continue
    map.labels[id] = castDraft(
      newLabel({ id, text: tidyText(text, LIMITS.name), ...point, made, ...extrasOf(label) }),
    )
    made += 1
  }
  for (const { id, polarity, delay } of things.said ?? []) {
    const link = recordOf(map.links, id)
    if (link && polarity !== undefined && isPolarity(polarity)) link.polarity = polarity
    if (link && delay !== undefined) link.delay = delay === true
  }
  drawLinks(map, things.links ?? [])
}

/** Makes links, younger than all others, and says which. */
export function drawLinks(map: Draft<CausalMap>, links: readonly NewLink[]): readonly Id[] {
  const first = nextMade(before(map).links)
  const drawn: Id[] = []
  for (const link of links) {
    const { id, source, target, polarity = '?', delay = false } = link
    const areEnds = recordOf(map.variables, source) && recordOf(map.variables, target) && source !== target
    if (!areEnds || !isFreeId(map, 'links', id) || !isPolarity(polarity)) continue
    const bend = typeof link.bend === 'number' ? tidyBend(link.bend) : null
    const shape = { bend, bent: bend !== null && link.bent === true }
    const made = first + drawn.length
    const record = castDraft({
      ...newLink({ id, source, target, polarity, delay: delay === true, ...shape, made, ...extrasOf(link) }),
    })
    fillLink(record, link)
    map.links[id] = record
    drawn.push(id)
  }
  return drawn
}

/** Unknown fields that a thing brings along, as they were read from elsewhere and made safe there. */
function extrasOf({ extras }: { readonly extras?: Extras | undefined }): { readonly extras?: Extras } {
  return extras && Object.keys(extras).length > 0 ? { extras } : {}
}
