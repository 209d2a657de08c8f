import type { Node } from '@xyflow/react'
import type { TextDrawing } from '../layout/index.ts'
import { type CausalMap, type Id, inOrder } from '../model/index.ts'

/** A name or a free label as React Flow knows it. Its component reads everything but the id from the stores. */
export type ThingNode = Node<{ readonly id: Id }, 'variable' | 'label'>

/** The texts as they are to be shown, by id. */
export interface ShownTexts {
  variable(id: Id): TextDrawing | undefined
  label(id: Id): TextDrawing | undefined
}

const NO_HANDLES: NonNullable<ThingNode['handles']> = []

/** The wrapper that React Flow puts around a node says nothing: the part inside has the role and the name. */
const SILENT: NonNullable<ThingNode['domAttributes']> = {
  'aria-roledescription': undefined,
  'aria-describedby': undefined,
}

/**
 * Where the element of a text is. Not by a transform and a layer of its own, as React Flow would have it: with a thousand of
 * those the browser thinks about each at every frame in which anything moves.
 */
function placeOf({ centre, width, height }: TextDrawing): NonNullable<ThingNode['style']> {
  return { transform: 'none', zIndex: 'auto', left: centre.x - width / 2, top: centre.y - height / 2 }
}

function nodeOf(type: 'variable' | 'label', drawn: TextDrawing, data: ThingNode['data']): ThingNode {
  const { width, height } = drawn
  return {
    // A label and a variable may bear the same id.
    id: `${type}:${drawn.id}`,
    type,
    position: drawn.centre,
    width,
    height,
    measured: { width, height },
    handles: NO_HANDLES,
    data,
    style: placeOf(drawn),
    className: 'nopan',
    domAttributes: SILENT,
  }
}

/**
 * Makes React Flow's nodes from drawings, variables in order of making and then labels. At most `fresh` of them were not there before. What is drawn as before is the
 * same node object as before, so that React Flow skips it; when nothing changed the array is the same too.
 */
export function createNodeMaker(): (
  map: CausalMap,
  shown: ShownTexts,
  fresh?: number,
) => readonly ThingNode[] {
  let nodes: readonly ThingNode[] = []
  let variables: { readonly of: CausalMap['variables'] | null; readonly ids: readonly Id[] } = {
    of: null,
    ids: [],
  }
  let labels: { readonly of: CausalMap['labels'] | null; readonly ids: readonly Id[] } = { of: null, ids: [] }
  const made = new WeakMap<TextDrawing, ThingNode>()
  const datas = new Map<string, ThingNode['data']>()

  const take = (type: 'variable' | 'label', drawn: TextDrawing): ThingNode => {
    const known = made.get(drawn)
    if (known) return known
    const data = datas.get(`${type}:${drawn.id}`) ?? { id: drawn.id }
    datas.set(`${type}:${drawn.id}`, data)
    const node = nodeOf(type, drawn, data)
    made.set(drawn, node)
    return node
  }

  return (map, shown, fresh = Number.POSITIVE_INFINITY) => {
    if (variables.of !== map.variables)
      variables = { of: map.variables, ids: inOrder(map.variables).map(({ id }) => id) }
    if (labels.of !== map.labels) labels = { of: map.labels, ids: inOrder(map.labels).map(({ id }) => id) }
    const next: ThingNode[] = []
    const there = new Set(nodes.map(({ data }) => data))
    let left = fresh
    const add = (type: 'variable' | 'label', text: TextDrawing | undefined): void => {
      if (!text) return
      const data = datas.get(`${type}:${text.id}`)
      if ((data !== undefined && there.has(data)) || left-- > 0) next.push(take(type, text))
    }
    for (const id of variables.ids) add('variable', shown.variable(id))
    for (const id of labels.ids) add('label', shown.label(id))
    const same = next.length === nodes.length && next.every((node, at) => node === nodes[at])
    if (!same) nodes = next
    return nodes
  }
}
