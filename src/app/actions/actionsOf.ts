import {
  type ActionsOn,
  addLabelAt,
  addVariableAt,
  type Command,
  commandById,
  type World,
} from '../../commands/index.ts'
import { hereOf } from './hereOf.ts'

const TAKE = ['edit.cut', 'edit.copy', 'edit.duplicate', 'edit.delete']
const LOOK = ['view.upstream', 'view.downstream', 'view.near', 'view.inspect']
const SIGNS = ['link.positive', 'link.negative', 'link.unknown', 'link.delay', 'link.reverse']
const ALIGN = [
  'arrange.left',
  'arrange.centre',
  'arrange.right',
  'arrange.top',
  'arrange.middle',
  'arrange.bottom',
  'arrange.across',
  'arrange.down',
]
const TOGETHER = ['arrange.group', 'arrange.ungroup', 'edit.merge', 'arrange.lock']

/** Which commands of the menus stand in the menu of a part of the map, in groups. All are elsewhere, too, or have another way there: nothing needs this menu. */
const OF: Readonly<Record<ActionsOn['on'], readonly (readonly string[])[]>> = {
  variable: [
    ['edit.rename', 'insert.nextVariable', 'link.fromPositive', 'link.fromNegative', 'link.from'],
    TAKE,
    LOOK,
    ['edit.turnName', 'edit.split', 'arrange.around', ...TOGETHER],
    ['edit.undo', 'edit.redo'],
  ],
  link: [
    SIGNS,
    ['edit.copy', 'edit.delete'],
    ['link.putInBetween', 'link.automaticBend', 'link.straighten', 'link.bendMore', 'link.bendLess'],
    ['view.inspect'],
    ['edit.undo', 'edit.redo'],
  ],
  label: [['edit.rename'], TAKE, ['arrange.lock'], ['edit.undo', 'edit.redo']],
  several: [TOGETHER, TAKE, SIGNS, ALIGN, ['edit.clearSelection', 'edit.undo', 'edit.redo']],
  group: [['view.group', 'arrange.ungroup', 'arrange.lock'], TAKE, ALIGN],
  mark: [['loop.hold', 'loop.pin', 'loop.name'], ['loop.next', 'loop.previous'], ['view.loops']],
  paper: [
    ['arrange.moveHere', 'link.bendHere'],
    ['insert.variable', 'insert.label', 'insert.quickLine', 'insert.archetype'],
    ['edit.undo', 'edit.redo', 'edit.paste', 'edit.selectAll', 'edit.find'],
    ['view.centreHere', 'view.zoomIn', 'view.zoomOut', 'view.zoomTo100', 'view.zoomToFit'],
    ['arrange.rings', 'arrange.tidy'],
  ],
}

/** What can be done there now, in groups of which none is empty. What is put on the paper is put where the menu was asked for. */
export function actionsOf(
  world: World,
  { on, at, isPlaceless = false }: ActionsOn,
): readonly (readonly Command[])[] {
  const isAtPlace = on === 'paper' && !isPlaceless
  const point = isAtPlace ? world.page.canvas?.mapPoint(at.x, at.y) : undefined
  const here = new Map<string, Command>(point && hereOf(world, point).map((command) => [command.id, command]))
  const found = OF[on].map((ids) =>
    ids.flatMap((id) => {
      const command = here.get(id) ?? commandById(id)
      return command?.isEnabled(world) ? [isAtPlace ? putAt(command, at) : command] : []
    }),
  )
  return found.filter((group) => group.length > 0)
}

const PUT: ReadonlyMap<string, typeof addVariableAt> = new Map([
  ['insert.variable', addVariableAt],
  ['insert.label', addLabelAt],
])

function putAt(command: Command, { x, y }: ActionsOn['at']): Command {
  const put = PUT.get(command.id)
  if (put === undefined) return command
  return {
    ...command,
    run(world) {
      const place = world.page.canvas?.mapPoint(x, y)
      if (place !== undefined) put(world, place)
    },
  }
}
