export { belongingsOf } from './belongings.ts'
export { newId, now } from './environment.ts'
export { openLibrary } from './library/library.ts'
export { createMemoryDocument } from './library/memory.ts'
export {
  TAKE,
  useDocument,
  useDraft,
  useDrafts,
  useDrawing,
  useLibrary,
  useLoops,
  useMap,
  useReadOnly,
  useTake,
  useTyped,
  useView,
} from './react.ts'
export { prepareSession } from './session/prepare.ts'
export { rehearseMotion } from './session/rehearseMotion.ts'
export { openSession } from './session/session.ts'
export type * from './types/index.ts'
export { chosenCheckMode, rememberCheckMode } from './view/checkMode.ts'
export { ownWords, setOwnWords } from './view/ownWords.ts'
export { clearSelection, select } from './view/selection.ts'
export { chooseKeys, chosenKeys, hasSingleKeys, setSingleKeys } from './view/singleKeys.ts'
export { draggedOn, mapAsShown } from './view/staged.ts'
export {
  bendTo,
  dropBending,
  dropMoved,
  holdInHand,
  holdLoop,
  holdMatch,
  litMatch,
  matchOn,
  moveTo,
  offerQuickLine,
  openQuickLine,
  PANEL_WIDTHS,
  panelFocused,
  pointAtLoop,
  pointAtMatch,
  pullSheet,
  rememberedTheme,
  rememberTheme,
  setPanelOpen,
  setPanelWidth,
  setStripShown,
  setTheme,
  showArchetypes,
  showPanel,
  showVersions,
  startEditing,
  startLinking,
  stopEditing,
} from './view/view.ts'
