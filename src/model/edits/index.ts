import { addPart } from '../copying/addPart.ts'
import { acceptLoopType } from './acceptLoopType.ts'
import { addGroup } from './addGroup.ts'
import { addLabel } from './addLabel.ts'
import { addLink } from './addLink.ts'
import { addLinkedVariable } from './addLinkedVariable.ts'
import { addThings } from './addThings.ts'
import { addVariable } from './addVariable.ts'
import { applyOutline } from './applyOutline.ts'
import { arrangeThings } from './arrangeThings.ts'
import { becomeMap } from './becomeMap.ts'
import { bringBack } from './bringBack.ts'
import { changeArchetypeNote } from './changeArchetypeNote.ts'
import { changeGroup } from './changeGroup.ts'
import { changeLabel } from './changeLabel.ts'
import { changeLink } from './changeLink.ts'
import { changeMeta } from './changeMeta.ts'
import { changeVariable } from './changeVariable.ts'
import { deleteGroups } from './deleteGroups.ts'
import { deleteThings } from './deleteThings.ts'
import { groupVariables } from './groupVariables.ts'
import { insertStructure } from './insertStructure.ts'
import { mendLoop } from './mendLoop.ts'
import { mergeVariables } from './mergeVariables.ts'
import { moveThings } from './moveThings.ts'
import { noteArchetype } from './noteArchetype.ts'
import { noteLoop } from './noteLoop.ts'
import { numberLoops } from './numberLoops.ts'
import { placeExactly } from './placeExactly.ts'
import { dropAlso, putAlso } from './putAlso.ts'
import {
  addRecord,
  changeAlso,
  changeRecords,
  dropAside,
  moveInOrder,
  removeRecords,
  takeBack,
} from './records.ts'
import { removeArchetypeNotes } from './removeArchetypeNotes.ts'
import { removeLoopNotes } from './removeLoopNotes.ts'
import { renameVariable } from './renameVariable.ts'
import { reverseLinks } from './reverseLinks.ts'
import { setBend } from './setBend.ts'
import { setBends } from './setBends.ts'
import { setDelay } from './setDelay.ts'
import { setLocked } from './setLocked.ts'
import { setPolarity } from './setPolarity.ts'
import { splitLink } from './splitLink.ts'
import { splitVariable } from './splitVariable.ts'
import { standInLoops } from './standInLoops.ts'
import { turnVariable } from './turnVariable.ts'

export type { NewLink, NewThings } from './addThings.ts'
export { addThingsInPieces } from './addThingsInPieces.ts'
export type { NewStructure } from './insertStructure.ts'
export { type Lacking, lackingOf } from './mendLoop.ts'
export type { NumberedLoop } from './numberLoops.ts'
export type { OneAlso } from './putAlso.ts'
export { asideWith, type Deleted, type SomeAside } from './records.ts'
export type { StandIns } from './standInLoops.ts'
export {
  acceptLoopType,
  addGroup,
  addLabel,
  addLink,
  addLinkedVariable,
  addPart,
  addRecord,
  addThings,
  addVariable,
  applyOutline,
  arrangeThings,
  becomeMap,
  bringBack,
  changeAlso,
  changeArchetypeNote,
  changeGroup,
  changeLabel,
  changeLink,
  changeMeta,
  changeRecords,
  changeVariable,
  deleteGroups,
  deleteThings,
  dropAlso,
  dropAside,
  groupVariables,
  insertStructure,
  mendLoop,
  mergeVariables,
  moveInOrder,
  moveThings,
  noteArchetype,
  noteLoop,
  numberLoops,
  placeExactly,
  putAlso,
  removeArchetypeNotes,
  removeLoopNotes,
  removeRecords,
  renameVariable,
  reverseLinks,
  setBend,
  setBends,
  setDelay,
  setLocked,
  setPolarity,
  splitLink,
  splitVariable,
  standInLoops,
  takeBack,
  turnVariable,
}

/** Every edit there is. The random tests run all that stand here. */
export const edits = {
  addVariable,
  renameVariable,
  changeVariable,
  moveThings,
  arrangeThings,
  placeExactly,
  addLink,
  addLinkedVariable,
  addThings,
  addPart,
  insertStructure,
  setPolarity,
  setDelay,
  reverseLinks,
  setBend,
  setBends,
  changeLink,
  deleteThings,
  changeMeta,
  noteLoop,
  numberLoops,
  removeLoopNotes,
  acceptLoopType,
  noteArchetype,
  changeArchetypeNote,
  removeArchetypeNotes,
  addLabel,
  changeLabel,
  addGroup,
  changeGroup,
  deleteGroups,
  groupVariables,
  setLocked,
  splitLink,
  splitVariable,
  standInLoops,
  mergeVariables,
  turnVariable,
  applyOutline,
  addRecord,
  changeRecords,
  changeAlso,
  moveInOrder,
  removeRecords,
  takeBack,
  dropAside,
  becomeMap,
  bringBack,
  putAlso,
  dropAlso,
  mendLoop,
} as const
