import { arranging, bending } from './arrange/commands.ts'
import { copy, cut, duplicate, paste } from './edit/clipboard.ts'
import { deleteSelection } from './edit/deleteSelection.ts'
import { letGo } from './edit/letGo.ts'
import { redo } from './edit/redo.ts'
import { rename } from './edit/rename.ts'
import { mergeSelected, putInBetween, splitInTwo, turnName } from './edit/reword.ts'
import { selectAll } from './edit/selectAll.ts'
import { undo } from './edit/undo.ts'
import { useThere } from './edit/useThere.ts'
import {
  copyPng,
  copyScreen,
  copySvg,
  exportAs,
  exportPng,
  exportSvg,
  screenPicture,
} from './file/exporting.ts'
import { keptAside } from './file/keptAside.ts'
import { nameVersion } from './file/nameVersion.ts'
import { newMap } from './file/newMap.ts'
import { openFromDisk, report } from './file/openFile.ts'
import { saveFile, saveFileAs } from './file/saveFile.ts'
import { showLibrary } from './file/showLibrary.ts'
import { nextArea, previousArea } from './go/areas.ts'
import { details } from './go/details.ts'
import { goBack, goDown, goLeft, goOnward, goRight, goUp, nextLink, previousLink } from './go/go.ts'
import { howItWorks } from './help/howItWorks.ts'
import { keyList } from './help/keys.ts'
import { singleKeys } from './help/singleKeys.ts'
import { archetype, thisArchetype } from './insert/archetype.ts'
import { label } from './insert/label.ts'
import { nextVariable } from './insert/nextVariable.ts'
import { quickLine } from './insert/quickLine.ts'
import { variable } from './insert/variable.ts'
import { displayKeys } from './keys/display.ts'
import { automaticBend } from './link/automaticBend.ts'
import { linkFrom, negativeLinkFrom, positiveLinkFrom } from './link/from.ts'
import { reverse } from './link/reverse.ts'
import { makeNegative, makePositive, makeUnknown } from './link/setPolarity.ts'
import { toggleDelay } from './link/toggleDelay.ts'
import { name } from './loop/name.ts'
import { pin } from './loop/pin.ts'
import { holdSpotlight, nextLoop, previousLoop } from './loop/spotlight.ts'
import type { Command } from './types.ts'
import { downstream, find, groupFocus, neighbours, upstream } from './view/focus.ts'
import { palette } from './view/palette.ts'
import {
  archetypesPanel,
  checksPanel,
  inspectPanel,
  loopsPanel,
  meantArchetype,
  outlinePanel,
  togglePanel,
  versionsPanel,
} from './view/panel.ts'
import { blankScreen, laserPointer, nextPart, previousPart, projectorMode } from './view/projector.ts'
import { strip } from './view/strip.ts'
import { darkTheme, lightTheme, systemTheme } from './view/theme.ts'
import { zoomIn, zoomOut, zoomTo100, zoomToFit } from './view/zoom.ts'

/** Everything that a person can do, in the order of the menus. One file and one line here make a new one. Apart from the door of the room: what a door holds itself has all that it hands on fetched with it. */
export const commands: readonly Command[] = [
  newMap,
  openFromDisk,
  saveFile,
  saveFileAs,
  nameVersion,
  versionsPanel,
  exportSvg,
  exportPng,
  exportAs,
  screenPicture,
  copyScreen,
  copyPng,
  copySvg,
  report,
  keptAside,
  showLibrary,

  undo,
  redo,
  cut,
  copy,
  paste,
  useThere,
  duplicate,
  rename,
  turnName,
  mergeSelected,
  splitInTwo,
  deleteSelection,
  selectAll,
  find,
  letGo,

  variable,
  nextVariable,
  label,
  quickLine,
  archetype,
  thisArchetype,

  linkFrom,
  positiveLinkFrom,
  negativeLinkFrom,
  makePositive,
  makeNegative,
  makeUnknown,
  toggleDelay,
  reverse,
  putInBetween,
  automaticBend,
  ...bending,

  ...arranging,

  nextLoop,
  previousLoop,
  holdSpotlight,
  pin,
  name,

  goLeft,
  goRight,
  goUp,
  goDown,
  goOnward,
  goBack,
  nextLink,
  previousLink,
  ...details,
  nextArea,
  previousArea,

  zoomIn,
  zoomOut,
  zoomTo100,
  zoomToFit,
  upstream,
  downstream,
  neighbours,
  groupFocus,
  projectorMode,
  nextPart,
  previousPart,
  laserPointer,
  blankScreen,
  togglePanel,
  loopsPanel,
  inspectPanel,
  outlinePanel,
  archetypesPanel,
  meantArchetype,
  checksPanel,
  strip,
  lightTheme,
  darkTheme,
  systemTheme,
  palette,

  howItWorks,
  keyList,
  singleKeys,
]

/** The command of this id, or null. */
export function commandById(id: string): Command | null {
  return commands.find((command) => command.id === id) ?? null
}

/** The key of a command as a hint writes it, so that what is said cannot part from what works; an empty text for one without. */
export function keyOf(id: string, mac = false): string {
  const [keys] = commandById(id)?.keys ?? []
  return keys === undefined ? '' : displayKeys(keys, mac)
}
