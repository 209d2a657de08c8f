import { Check } from 'lucide-react'
import type { Menubar } from 'radix-ui'
import type { ReactElement } from 'react'
import { type Command, displayKeys, type World } from '../../commands/index.ts'
import { isMac } from '../keys.ts'
import { labelOf } from './labelOf.ts'

/** What an entry is made of: that of the bar of menus, or of a menu that drops down, which radix has apart. */
type EntryParts = Pick<typeof Menubar, 'Item' | 'CheckboxItem' | 'ItemIndicator'>

/** A command in a menu: its name as it reads now, its key, and whether it is on. */
export function CommandItem({
  parts: { Item, CheckboxItem, ItemIndicator },
  world,
  command,
  onChoose,
}: {
  readonly parts: EntryParts
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
  if (!command.isOn) return <Item {...shared}>{face}</Item>
  return (
    <CheckboxItem {...shared} checked={command.isOn(world)}>
      <ItemIndicator className="menu-check">
        <Check className="icon" size={14} aria-hidden="true" />
      </ItemIndicator>
      {face}
    </CheckboxItem>
  )
}
