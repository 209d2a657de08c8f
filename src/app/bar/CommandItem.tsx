import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactElement } from 'react'
import { type Command, displayKeys, type World } from '../../commands/index.ts'
import { isMac } from '../keys.ts'
import { labelOf } from './labelOf.ts'

/** A command in a menu that drops down: its name as it reads now, its key, and whether it is on. */
export function CommandItem({
  world,
  command,
  onChoose,
}: {
  readonly world: World
  readonly command: Command
  onChoose(command: Command): void
}): ReactElement {
  const shared = {
    className: 'menu-item',
    disabled: !command.isEnabled(world),
    onSelect: () => onChoose(command),
  }
  const [keys] = command.keys ?? []
  const face = (
    <>
      <span className="menu-label">{labelOf(command, world)}</span>
      {keys && <kbd>{displayKeys(keys, isMac)}</kbd>}
    </>
  )
  if (!command.isOn) return <DropdownMenu.Item {...shared}>{face}</DropdownMenu.Item>
  return (
    <DropdownMenu.CheckboxItem {...shared} checked={command.isOn(world)}>
      <DropdownMenu.ItemIndicator className="menu-check">
        <Check className="icon" size={14} aria-hidden="true" />
      </DropdownMenu.ItemIndicator>
      {face}
    </DropdownMenu.CheckboxItem>
  )
}
