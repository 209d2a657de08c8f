import { type Plugin, parseAst } from 'vite'

/**
 * What packages bring along and the page never uses, with what stands in its place. React Flow comes with d3-color by way of
 * d3-zoom, which asks it only whether an animated value is a colour, and with d3-transition and d3-interpolate, for views that change
 * of themselves: ours glide by `src/canvas/glide.ts`, so nothing is ever under way that could be interrupted. Yjs prints its warnings by
 * lib0/logging, which comes with a toolkit for consoles drawn in the page. 14 kB matter on a bad line.
 */
const PACKAGES: Readonly<Record<string, string>> = {
  'd3-color': ['color', 'rgb', 'hsl', 'lab', 'hcl', 'lch', 'gray', 'cubehelix']
    .map((name) => `export function ${name}() { return null }`)
    .join('\n'),
  'd3-interpolate': ['interpolate', 'interpolateZoom']
    .map((name) => `export function ${name}() { return null }`)
    .join('\n'),
  'd3-transition': `
    import { selection } from 'd3-selection'
    export function interrupt() {}
    selection.prototype.interrupt = function () { return this }`,
  'lib0/logging': `
    export const [BOLD, UNBOLD, RED, ORANGE] = ['', '', '', '']
    export const print = (...words) => console.log(...words)
    export const warn = (...words) => console.warn(...words)`,
}

const NOTHING = '() => null'
const CLASS = 'class {}'

/** What React Flow's pane is while nothing is selected, linked or listened to on it: the ground that is panned. */
const PANE = `({ panOnDrag, children }) => {
  const dragging = useStore((state) => state.paneDragging)
  const pans = (button) => panOnDrag === true || (Array.isArray(panOnDrag) && panOnDrag.includes(button))
  const onContextMenu = (event) => {
    if (panOnDrag !== true && pans(2) && event.target === event.currentTarget) event.preventDefault()
  }
  const className = cc(['react-flow__pane', { draggable: pans(0), dragging }])
  return jsx('div', { className, onContextMenu, style: containerStyle, children })
}`

/** What selections of d3 can do besides listening, and keeping a value, at one element. */
const OF_MANY = [
  'append attr classed clone data dispatch enter exit html insert iterator join lower merge nodes order',
  'raise remove select selectAll selectChild selectChildren size sort text',
].flatMap((line) => line.split(' ').map((name) => `selection_${name}`))

/**
 * The same within a file: names declared at its top, and the expression in place of each. React Flow draws the variables and moves the
 * view. Links, handles, selecting, dragging, keys, groups and fitting the view are our own (`src/canvas`, decision 4), and its own are turned off where it is used
 * (`src/canvas/Stage.tsx`, which `tests/law/reactFlow.test.ts` holds). Its bundle has them all the same: 20 kB. Yjs knows documents of XML, letters with formats and events that tell
 * what changed in a text, none of which a map has: 9 kB. Of React Flow's messages for
 * programmers the numbers are kept, which its documentation lists; the development server does not know this list and prints them whole.
 */
export const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/@xyflow/react/dist/esm/index.js': {
    A11yDescriptions: NOTHING,
    BatchProvider: '({ children }) => children',
    ConnectionLineWrapper: NOTHING,
    EdgeRendererComponent: NOTHING,
    EdgeTextComponent: NOTHING,
    HandleComponent: NOTHING,
    MiniMapNodeComponent: NOTHING,
    MiniMapNodes: NOTHING,
    NodeComponentWrapperInner: NOTHING,
    NodesSelection: NOTHING,
    Pane: PANE,
    SelectionListener: NOTHING,
    UserSelection: NOTHING,
    applyEdgeChanges: '(_, edges) => edges',
    applyNodeChanges: '(_, nodes) => nodes',
    builtinNodeTypes: '{}',
    createBezierEdge: '() => ({})',
    createSimpleBezierEdge: '() => ({})',
    createSmoothStepEdge: '() => ({})',
    createStepEdge: '() => ({})',
    createSelectionChange: NOTHING,
    createStraightEdge: '() => ({})',
    getSelectionChanges: '() => []',
    handleNodeClick: NOTHING,
    useColorModeClass: '(mode) => mode',
    useDrag: '() => false',
    useGlobalKeyHandler: NOTHING,
    useMoveSelectedNodes: '() => () => {}',
    useReactFlow: '() => useViewportHelper()',
  },
  '/@xyflow/system/dist/esm/index.js': {
    defaultAriaLabelConfig: '{}',
    errorMessages: "new Proxy({}, { get: (_, name) => () => 'React Flow, ' + String(name) })",
    fitViewport: NOTHING,
    getD3Transition: '(selection, duration, ease, done) => { done(); return selection }',
    getElementsToRemove: NOTHING,
    getHandleBounds: NOTHING,
    getHandlePosition: NOTHING,
    getInternalNodesBounds: NOTHING,
    getNodesBounds: NOTHING,
    getNodesInside: '() => []',
    getViewportForBounds: NOTHING,
    handleExpandParent: '() => []',
    panBy: NOTHING,
    updateChildNode: NOTHING,
    updateConnectionLookup: NOTHING,
  },
  '/d3-drag/dist/d3-drag.mjs': { DragEvent: NOTHING },
  '/yjs/dist/yjs.mjs': {
    YTextEvent: 'class extends YEvent {}',
    YXmlElement: CLASS,
    YXmlEvent: CLASS,
    YXmlFragment: CLASS,
    YXmlHook: CLASS,
    YXmlText: CLASS,
    YXmlTreeWalker: CLASS,
    cleanupYTextAfterTransaction: NOTHING,
    formatText: NOTHING,
    // One of these in bytes that are damaged is read to its end, and is something else that no map has there.
    readYXmlElement: '(decoder) => (decoder.readKey(), new YMap())',
    readYXmlFragment: '() => new YMap()',
    readYXmlHook: '(decoder) => (decoder.readKey(), new YMap())',
    readYXmlText: '() => new YMap()',
  },
  '/d3-selection/dist/d3-selection.mjs': Object.fromEntries(
    ['ClassList', 'EnterNode', 'Local', 'matcher', ...OF_MANY].map((name) => [name, NOTHING]),
  ),
}

/** Puts the stand-ins in their places when the page is built. */
export function standIns(): Plugin {
  const PREFIX = '\0sediko:instead-of-'
  return {
    name: 'sediko:stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id in PACKAGES ? PREFIX + id : null),
    load: (id) => (id.startsWith(PREFIX) ? PACKAGES[id.slice(PREFIX.length)] : null),
    transform(code, id) {
      const parts = partsOf(id)
      return parts && { code: withParts(code, parts), map: null }
    },
  }
}

function partsOf(id: string): Readonly<Record<string, string>> | null {
  const path = id.replaceAll('\\', '/')
  return Object.entries(PARTS).find(([end]) => path.endsWith(end))?.[1] ?? null
}

/**
 * A module with other values for names that it declares at its top, so that what only the old ones used can be left out; what it gives to the prototype of one goes,
 * too. Throws when it does not declare one of them: then the package has changed, and the list must be looked through.
 */
export function withParts(code: string, parts: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(parts))
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const put = (name: string, start: number, end: number, text: (instead: string) => string): void => {
    const instead = parts[name]
    if (instead === undefined) return
    missing.delete(name)
    changes.push({ start, end, text: text(instead) })
  }
  for (const statement of parseAst(code).body) {
    if (statement.type === 'FunctionDeclaration' && statement.id) {
      const { name } = statement.id
      // A function is there before its line, and so is what stands in for it.
      put(name, statement.start, statement.end, (instead) =>
        instead === NOTHING
          ? `function ${name}() { return null }`
          : `function ${name}(...all) { return (${instead})(...all) }`,
      )
    } else if (statement.type === 'ClassDeclaration' && statement.id) {
      const { name } = statement.id
      put(name, statement.start, statement.end, (instead) => instead.replace(/^class/, `class ${name}`))
    } else if (statement.type === 'ExpressionStatement') {
      const { start, end } = statement
      const [, name = ''] = /^(\w+)\.prototype\b/.exec(code.slice(start, end)) ?? []
      if (name in parts) changes.push({ start, end, text: '' })
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        if (id.type === 'Identifier' && init) put(id.name, init.start, init.end, (instead) => `(${instead})`)
      }
    }
  }
  if (missing.size > 0) throw new Error(`A package no longer declares ${[...missing].join(', ')}.`)
  return changes
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), code)
}
