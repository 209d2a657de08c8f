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
      properties.filter((line) =>
        /^(edges|defaultEdges|edgeTypes|colorMode|nodes|defaultNodes|on(Selection|NodeDrag|Pane|NodesChange)\w*)=/.test(
          line,
        ),
      ),
    ).toEqual([])
  }
  const nodes = files.filter(
    ({ path, text }) =>
      path.startsWith('src/canvas/') &&
      /\b(draggable|expandParent|parentId):/.test(text) &&
      text.includes('@xyflow/react'),
  )
  expect(nodes.map(({ path }) => path)).toEqual([])
})

/** What is asked of React Flow beside its components: where the view is, and to move it. */
const ASKED = ['getState', 'getViewport', 'getZoom', 'screenToFlowPosition', 'setViewport', 'zoomTo']

test('nothing is asked of the view of React Flow that is left out: nodes, fitting, deleting, bounds', () => {
  const left = /\b(fitView\w*|fitBounds|deleteElements|getNodesBounds)\b/
  const drawing = files.filter(({ path }) => path.startsWith('src/canvas/'))
  expect(drawing.filter(({ text }) => left.test(text)).map(({ path }) => path)).toEqual([])
  expect('void flow.fitView()').toMatch(left)
  const asked = drawing.flatMap(({ text }) =>
    [...text.matchAll(/\bflow(?:\.current)?\.(\w+)/g)].map(([, name = '']) => name),
  )
  expect([...new Set(asked)].sort()).toEqual(ASKED)
  const names = drawing.flatMap(({ text }) => text.match(/\b\w+ = useReactFlow\b/g) ?? [])
  expect(new Set(names)).toEqual(new Set(['flow = useReactFlow']))
})
