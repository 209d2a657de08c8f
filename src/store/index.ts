export { newId, now } from './environment.ts'
export { openLibrary } from './library.ts'
export { createMemoryDocument } from './memory.ts'
export { prepareSession, rehearseMotion } from './prepare.ts'
export {
  useDocument,
  useDrawing,
  useLibrary,
  useLoops,
  useMap,
  useReadOnly,
  useView,
} from './react.ts'
export { clearSelection, select } from './selection.ts'
export { openSession } from './session.ts'
export type * from './types.ts'
export {
  bendTo,
  dropBending,
  dropMoved,
  holdLoop,
  holdMatch,
  litMatch,
  matchOn,
  moveTo,
  openQuickLine,
  PANEL_WIDTHS,
  pointAtLoop,
  pointAtMatch,
  rememberedTheme,
  rememberTheme,
  setPanelOpen,
  setPanelWidth,
  setTheme,
  showArchetypes,
  showPanel,
  startEditing,
  startLinking,
  stopEditing,
} from './view.ts'
