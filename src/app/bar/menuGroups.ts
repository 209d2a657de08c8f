import { type Command, commands, type MenuName } from '../../commands/index.ts'

/** Commands with which a new group begins in a menu. */
const GROUP_STARTS: ReadonlySet<string> = new Set([
  'file.save',
  'file.nameVersion',
  'file.exportSvg',
  'file.screenPicture',
  'file.report',
  'edit.cut',
  'edit.rename',
  'edit.delete',
  'edit.selectAll',
  'link.positive',
  'link.delay',
  'link.straighten',
  'arrange.left',
  'arrange.top',
  'arrange.across',
  'arrange.moveHere',
  'loop.pin',
  'view.upstream',
  'view.projector',
  'go.onward',
  'go.overview',
  'view.panel',
  'view.lightTheme',
  'view.palette',
])

/** The commands of a menu, in groups. */
export function groupsOf(menu: MenuName): readonly (readonly Command[])[] {
  const groups: Command[][] = []
  for (const command of commands) {
    if (command.menu !== menu) continue
    const last = groups.at(-1)
    if (last && !GROUP_STARTS.has(command.id)) last.push(command)
    else groups.push([command])
  }
  return groups
}
