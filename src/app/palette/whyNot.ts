import {
  type Command,
  capitalised,
  counted,
  inventory,
  isFit,
  meantBy,
  spoken,
  variableInWords,
  type World,
} from '../../commands/index.ts'

const BEND = 'A bend belongs to a link'
const ALIGNED = 'Aligning takes two names or labels'
const SPACED = 'Equal gaps take three names or labels'
const SIGN = 'A sign is set on a link'
const START = 'A link starts at one variable'

/** What each command acts on, by what it does to it: the first half of the sentence that says why it cannot; the other half says what is meant instead. */
export const NEEDS: Readonly<Record<string, string>> = {
  'edit.cut': 'What is cut is a variable, a link or a label',
  'edit.copy': 'What is copied is a variable, a link or a label',
  'edit.duplicate': 'What is made twice is a variable, a link or a label',
  'edit.rename': 'A name is typed into one variable, label or group',
  'edit.turnName': 'A name is turned round at one variable',
  'edit.merge': 'Merging takes two variables',
  'edit.split': 'What is split in two is one variable',
  'edit.delete': 'What is deleted is a variable, a link or a label',
  'insert.nextVariable': 'The next variable is linked from one variable',
  'link.from': START,
  'link.fromPositive': START,
  'link.fromNegative': START,
  'link.positive': SIGN,
  'link.negative': SIGN,
  'link.unknown': SIGN,
  'link.delay': 'A delay is marked on a link',
  'link.reverse': 'What is turned round is a link',
  'link.putInBetween': 'A variable is put into one link',
  'link.automaticBend': BEND,
  'link.straighten': BEND,
  'link.bendMore': BEND,
  'link.bendLess': BEND,
  'arrange.around': 'A map is arranged around one variable',
  'arrange.left': ALIGNED,
  'arrange.centre': ALIGNED,
  'arrange.right': ALIGNED,
  'arrange.top': ALIGNED,
  'arrange.middle': ALIGNED,
  'arrange.bottom': ALIGNED,
  'arrange.across': SPACED,
  'arrange.down': SPACED,
  'arrange.moveHere': 'What is moved is a variable or a label',
  'arrange.lock': 'What is locked in place is a variable or a label',
  'arrange.group': 'A group is made of variables',
  'arrange.ungroup': 'What leaves its group is a variable',
  'view.upstream': 'What leads here is shown for a variable',
  'view.downstream': 'What follows is shown for a variable',
  'view.near': 'Neighbours are shown for a variable',
  'view.group': 'A group is shown for a variable in it',
  'loop.pin': 'A loop is pinned at its mark, at its row or while it is lit',
  'loop.name': 'A loop is named at its mark, at its row or while it is lit',
}

const EMPTY = 'There is nothing on the map.'
const NOWHERE = 'There is no variable to go to.'
const LOOP = 'There is no feedback loop yet.'
const SEVERAL = 'The map needs two variables for that.'
const PROJECTOR = 'Only in projector mode.'

/** What each command lacks beyond that: of the map, or of what is meant. */
export const LACKS: Readonly<Record<string, string>> = {
  'file.save': 'A map that can only be looked at is not saved: what is new in it would be lost.',
  'file.saveAs': 'A map that can only be looked at is not saved: what is new in it would be lost.',
  'file.nameVersion': 'This map can only be looked at.',
  'file.exportSvg': EMPTY,
  'file.exportPng': EMPTY,
  'file.exportAs': EMPTY,
  'file.screenPicture': EMPTY,
  'file.copyScreen': EMPTY,
  'file.copyPng': EMPTY,
  'file.copySvg': EMPTY,
  'file.report': 'This map was not opened from a file, or nothing was put right.',
  'file.aside': 'Nothing is kept aside.',
  'edit.undo': 'There is nothing to undo.',
  'edit.redo': 'There is nothing to redo.',
  'edit.useThere': 'Only right after pasting names that are on the map.',
  'edit.selectAll': EMPTY,
  'edit.clearSelection': 'Nothing is selected or lit.',
  'insert.thisArchetype': 'Open a card of the library first.',
  'link.automaticBend': 'This was not bent by hand.',
  'arrange.rings': SEVERAL,
  'arrange.tidy': SEVERAL,
  'arrange.leftToRight': SEVERAL,
  'arrange.hierarchy': SEVERAL,
  'arrange.around': SEVERAL,
  'arrange.columns': 'The map has no groups.',
  'arrange.keep': 'Nothing is being arranged.',
  'arrange.ungroup': 'None of this is in a group.',
  'loop.next': LOOP,
  'loop.previous': LOOP,
  'loop.hold': LOOP,
  'loop.pin': LOOP,
  'loop.name': LOOP,
  'go.left': NOWHERE,
  'go.right': NOWHERE,
  'go.up': NOWHERE,
  'go.down': NOWHERE,
  'go.onward': NOWHERE,
  'go.back': NOWHERE,
  'go.nextLink': NOWHERE,
  'go.previousLink': NOWHERE,
  'view.group': 'These are not all in one group.',
  'view.laser': PROJECTOR,
  'view.blank': PROJECTOR,
  'view.nextPart': PROJECTOR,
  'view.previousPart': PROJECTOR,
}

/** Said on the start page, where no map is open, of what is not for want of one. */
const AT_START: Readonly<Record<string, string>> = {
  'file.library': 'Your maps are on this page.',
  'edit.undo': LACKS['edit.undo'] ?? '',
  'edit.redo': LACKS['edit.redo'] ?? '',
  'edit.clearSelection': 'There is nothing to leave on this page.',
  'insert.archetype': 'The archetypes stand on this page; the library is searched with a map open.',
  'go.nextArea': 'This page has one part only.',
  'go.previousArea': 'This page has one part only.',
}

/** Commands that can be done whenever a map is open that may be changed. */
export const ALWAYS: ReadonlySet<string> = new Set([
  'file.new',
  'file.open',
  'file.versions',
  'file.library',
  'edit.paste',
  'edit.find',
  'go.nextArea',
  'go.previousArea',
  'insert.variable',
  'insert.label',
  'insert.quickLine',
  'insert.archetype',
  'go.overview',
  'go.causes',
  'go.effects',
  'go.loopsHere',
  'go.loopOnward',
  'go.loopBack',
  'view.zoomIn',
  'view.zoomOut',
  'view.zoomTo100',
  'view.zoomToFit',
  'view.projector',
  'view.panel',
  'view.loops',
  'view.inspect',
  'view.outline',
  'view.archetypes',
  'view.meant',
  'view.checks',
  'view.strip',
  'view.lightTheme',
  'view.darkTheme',
  'view.systemTheme',
  'view.palette',
  'help.howItWorks',
  'help.keys',
  'help.singleKeys',
])

/** Menus whose commands change the map, but for what only looks at it. */
const CHANGING = /^(insert|link|arrange)\.|^edit\.(?!copy|selectAll|find|clearSelection)|^loop\.(pin|name)/

/** Why a command cannot be done now, as a sentence that names what it acts on and what has the focus or is selected instead; null when it can. */
export function whyNot({ id, takes, isEnabled }: Command, world: World): string | null {
  if (isEnabled(world)) return null
  const { session } = world
  if (session === null) return AT_START[id] ?? 'Open a map first.'
  if (CHANGING.test(id)) {
    if (session.document.state.getState().saving.kind === 'readOnly') return 'This map can only be looked at.'
  }
  const meant = meantBy(world)
  const isMissing = takes
    ? !isFit(takes, meant, session)
    : id in NEEDS && session.loops.getState().list.loops.length > 0
  const [variable] = meant.variables
  if (id === 'view.group' && !isMissing && variable && meant.variables.length === 1)
    return `${capitalised(variableInWords(session.document.state.getState().map, variable.id))} is in no group.`
  const at = world.page.canvas?.here()
  if (id === 'loop.hold' && at && session.loops.getState().list.loops.length > 0) {
    const { map } = session.document.state.getState()
    return `No feedback loop passes ${at.kind === 'variables' ? variableInWords(map, at.id) : 'this link'}.`
  }
  return isMissing ? `${NEEDS[id]}; ${whatIsMeant(world)}.` : (LACKS[id] ?? 'Not on this map.')
}

/** "Cattle is a variable", "Rainfall to Cattle is a link", "2 variables and 1 link are selected", "nothing is selected". */
function whatIsMeant(world: World): string {
  const { session } = world
  if (session === null) return 'no map is open'
  const { variables, links, labels, here } = meantBy(world)
  const { map } = session.document.state.getState()
  if (here?.kind === 'loops')
    return `${session.loops.getState().labels.get(here.id) ?? 'what has the focus'} is a loop`
  if (here?.kind === 'groups')
    return `${spoken(map.groups[here.id]?.name ?? '') || 'what has the focus'} is a group of ${counted(variables.length, 'variable')}`
  const named = (id: string): string => variableInWords(map, id)
  const [variable, link, label] = [variables[0], links[0], labels[0]]
  const count = variables.length + links.length + labels.length
  if (count === 0) return 'nothing is selected'
  if (count > 1)
    return `${inventory({ variable: variables.length, link: links.length, label: labels.length })} are selected`
  if (link) return `${named(link.source)} to ${named(link.target)} is a link`
  if (label) return `${spoken(label.text)} is a text label`
  return `${capitalised(named(variable?.id ?? ''))} is a variable`
}
