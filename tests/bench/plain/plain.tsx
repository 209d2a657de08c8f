/**
 * What Sediko's canvas is compared with: the same map as React Flow's own documentation would have it drawn, a node
 * component a variable and an edge component a link, with the arcs and arrowheads that Sediko draws.
 */
import '@xyflow/react/dist/base.css'
import {
  BaseEdge,
  type Edge,
  type EdgeProps,
  Handle,
  type Node,
  Position,
  ReactFlow,
  useEdgesState,
  useInternalNode,
  useNodesState,
} from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import { arcBetween } from '../../../src/layout/index.ts'
import { syntheticMap } from '../syntheticMap.ts'

const WIDTH = 80
const HEIGHT = 38
const BEND = 0.1

type Name = Node<{ readonly name: string }, 'name'>
type Arc = Edge<{ readonly sign: string }, 'arc'>

function NameNode({ data }: { readonly data: Name['data'] }) {
  return (
    <>
      <Handle type="target" position={Position.Top} style={{ opacity: 0 }} />
      {data.name.replace(' of ', ' of\n')}
      <Handle type="source" position={Position.Bottom} style={{ opacity: 0 }} />
    </>
  )
}

function boxAt(at: { readonly x: number; readonly y: number }) {
  return { left: at.x, top: at.y, right: at.x + WIDTH, bottom: at.y + HEIGHT }
}

function ArcEdge({ id, source, target, data, markerEnd }: EdgeProps<Arc>) {
  const from = useInternalNode(source)?.internals.positionAbsolute
  const to = useInternalNode(target)?.internals.positionAbsolute
  if (!from || !to) return null
  const middle = (at: typeof from) => ({ x: at.x + WIDTH / 2, y: at.y + HEIGHT / 2 })
  const arc = arcBetween(middle(from), boxAt(from), middle(to), boxAt(to), BEND)
  const path = `M${arc.from.x} ${arc.from.y}A${arc.radius} ${arc.radius} 0 0 ${arc.clockwise ? 1 : 0} ${arc.to.x} ${arc.to.y}`
  return (
    <>
      <BaseEdge id={id} path={path} {...(markerEnd ? { markerEnd } : {})} />
      <text x={arc.to.x + 10} y={arc.to.y - 10}>
        {data?.sign}
      </text>
    </>
  )
}

const NODE_TYPES = { name: NameNode }
const EDGE_TYPES = { arc: ArcEdge }

function Plain({ variables, links }: { readonly variables: number; readonly links: number }) {
  const map = syntheticMap(variables, links)
  const [nodes, , onNodesChange] = useNodesState<Name>(
    Object.values(map.variables).map(({ id, name, x, y }) => ({
      id,
      type: 'name',
      position: { x: x - WIDTH / 2, y: y - HEIGHT / 2 },
      width: WIDTH,
      height: HEIGHT,
      data: { name },
    })),
  )
  const [edges] = useEdgesState<Arc>(
    Object.values(map.links).map(({ id, source, target, polarity }) => ({
      id,
      source,
      target,
      type: 'arc',
      markerEnd: { type: 'arrowclosed' },
      data: { sign: polarity },
    })),
  )
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      minZoom={0.02}
      panOnScroll
      fitView
    />
  )
}

const asked = new URLSearchParams(location.search)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Plain variables={Number(asked.get('variables'))} links={Number(asked.get('links'))} />,
  )
}
