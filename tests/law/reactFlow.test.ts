import { expect, test } from 'vitest'
import { projectFiles } from './project.ts'

/*
 * The built page has React Flow without what we never use of it (`src/cli/build/standIns.ts`). The development server has all of it, so that
 * a use of the rest would be seen to work there, and not in the built page: it is found here.
 */
const files = projectFiles('src', /\.tsx?$/)

/** What is left of React Flow in the built page, and used. */
const KEPT = ['ReactFlow', 'ReactFlowProvider', 'ViewportPortal', 'useReactFlow', 'useStore', 'useStoreApi']

/** What has to be off for that, as properties. */
const OFF = [
  'nodesDraggable={false}',
  'nodesConnectable={false}',
  'nodesFocusable={false}',
  'edgesFocusable={false}',
  'elementsSelectable={false}',
  'disableKeyboardA11y',
  'selectionKeyCode={null}',
  'multiSelectionKeyCode={null}',
  'deleteKeyCode={null}',
]

test('nothing is used of React Flow that is left out of the built page', () => {
  const used = files.flatMap(({ text }) =>
    [...text.matchAll(/import (?:type )?\{([^}]*)\} from '@xyflow\/react'/g)]
      .filter(([whole]) => !whole.startsWith('import type'))
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
      .filter((name) => name !== '' && !name.startsWith('type ')),
  )
  expect([...new Set(used)].sort()).toEqual([...KEPT].sort())
})

test('what is left out of React Flow is switched off where it is used, and it is given no edges', () => {
  const uses = files.filter(({ text }) => text.includes('<ReactFlow\n'))
  expect(uses.map(({ path }) => path)).toEqual(['src/canvas/Stage.tsx'])
  for (const { text } of uses) {
    const element = text.slice(text.indexOf('<ReactFlow\n'))
    const properties = element
      .slice(0, element.indexOf('\n      >'))
      .split('\n')
      .map((line) => line.trim())
    expect(properties).toEqual(expect.arrayContaining(OFF))
    expect(
      properties.filter((line) => /^(edges|defaultEdges|edgeTypes|onSelection\w*|onNodeDrag\w*)=/.test(line)),
    ).toEqual([])
  }
  const nodes = files.filter(
    ({ text }) => /\b(draggable|expandParent|parentId):/.test(text) && text.includes('@xyflow/react'),
  )
  expect(nodes.map(({ path }) => path)).toEqual([])
})

test('nothing is asked of the view of React Flow that is left out: fitting, deleting, bounds', () => {
  const left = /\b(fitView\w*|fitBounds|deleteElements|getNodesBounds)\b/
  const uses = files.filter(({ path, text }) => path.startsWith('src/canvas/') && left.test(text))
  expect(uses.map(({ path }) => path)).toEqual([])
  expect('void flow.fitView()').toMatch(left)
})
