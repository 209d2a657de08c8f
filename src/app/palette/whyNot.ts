import type { Command, World } from '../../commands/index.ts'

const LINK = 'Select a link first.'
const VARIABLE = 'Select one variable first.'
const ANY = 'Select something first.'
const TWO = 'Select two names or more first.'
const LOOP = 'There is no feedback loop yet.'
const LIT = 'Point at a loop, or hold one in the spotlight, first.'
const SEVERAL = 'The map needs two variables for that.'

/** What each command lacks that cannot be done on a map that may be changed. */
export const LACKS: Readonly<Record<string, string>> = {
  'file.exportSvg': 'There is nothing on the map.',
  'file.exportPng': 'There is nothing on the map.',
  'file.exportAs': 'There is nothing on the map.',
  'file.screenPicture': 'There is nothing on the map.',
  'file.copyScreen': 'There is nothing on the map.',
  'file.copyPng': 'There is nothing on the map.',
  'file.copySvg': 'There is nothing on the map.',
  'file.report': 'This map was not opened from a file, or nothing was put right.',
  'file.aside': 'Nothing is kept aside.',
  'edit.undo': 'There is nothing to undo.',
  'edit.redo': 'There is nothing to redo.',
  'edit.cut': ANY,
  'edit.copy': ANY,
  'edit.useThere': 'Only right after pasting names that are on the map.',
  'edit.duplicate': ANY,
  'edit.rename': 'Select one variable or label first.',
  'edit.turnName': VARIABLE,
  'edit.merge': 'Select two variables or more first.',
  'edit.split': VARIABLE,
  'edit.delete': ANY,
  'edit.selectAll': 'There is nothing on the map.',
  'edit.clearSelection': 'Nothing is selected or lit.',
  'insert.nextVariable': VARIABLE,
  'insert.thisArchetype': 'Open a card of the library first.',
  'link.from': VARIABLE,
  'link.fromPositive': VARIABLE,
  'link.fromNegative': VARIABLE,
  'link.positive': LINK,
  'link.negative': LINK,
  'link.unknown': LINK,
  'link.delay': LINK,
  'link.reverse': LINK,
  'link.putInBetween': 'Select one link first.',
  'link.automaticBend': LINK,
  'link.straighten': LINK,
  'link.bendMore': LINK,
  'link.bendLess': LINK,
  'arrange.rings': SEVERAL,
  'arrange.tidy': SEVERAL,
  'arrange.leftToRight': SEVERAL,
  'arrange.hierarchy': SEVERAL,
  'arrange.around': VARIABLE,
  'arrange.columns': 'The map has no groups.',
  'arrange.keep': 'Nothing is being arranged.',
  'arrange.left': TWO,
  'arrange.centre': TWO,
  'arrange.right': TWO,
  'arrange.top': TWO,
  'arrange.middle': TWO,
  'arrange.bottom': TWO,
  'arrange.across': 'Select three names or more first.',
  'arrange.down': 'Select three names or more first.',
  'arrange.lock': ANY,
  'arrange.group': 'Select variables first.',
  'arrange.ungroup': 'Select variables of a group first.',
  'loop.next': LOOP,
  'loop.previous': LOOP,
  'loop.hold': LOOP,
  'loop.pin': LIT,
  'loop.name': LIT,
  'go.left': 'There is nothing on the map.',
  'go.right': 'There is nothing on the map.',
  'go.up': 'There is nothing on the map.',
  'go.down': 'There is nothing on the map.',
  'go.onward': 'There is nothing on the map.',
  'go.back': 'There is nothing on the map.',
  'go.nextLink': 'There is nothing on the map.',
  'go.previousLink': 'There is nothing on the map.',
  'view.upstream': 'Select a variable first.',
  'view.downstream': 'Select a variable first.',
  'view.near': 'Select a variable first.',
  'view.group': 'Select variables of one group first.',
  'view.laser': 'Only in projector mode.',
  'view.blank': 'Only in projector mode.',
  'view.nextPart': 'Only in projector mode.',
  'view.previousPart': 'Only in projector mode.',
}

/** Menus whose commands change the map, but for what only looks at it. */
const CHANGING = /^(insert|link|arrange)\.|^edit\.(?!copy|selectAll|find|clearSelection)|^loop\.(pin|name)/

/** Why a command cannot be done now, as a sentence; null when it can. */
export function whyNot({ id, isEnabled }: Command, world: World): string | null {
  if (isEnabled(world)) return null
  const { session } = world
  if (session === null) return 'Open a map first.'
  if (CHANGING.test(id)) {
    if (session.document.state.getState().saving.kind === 'readOnly') return 'This map can only be looked at.'
  }
  return LACKS[id] ?? 'Not on this map.'
}
