import { DropdownMenu } from 'radix-ui'
import type { ReactElement } from 'react'
import { commandById, type World } from '../../commands/index.ts'
import { Icon } from '../Icon.tsx'
import { CommandItem } from './CommandItem.tsx'
import { useChosen } from './useChosen.ts'

/** What the bar has no room for, by name. Not modal, as the menus: the content security policy refuses what radix would add for that. */
export default function More({
  world,
  ids,
  place,
}: {
  readonly world: World
  /** Of the commands, in the order of the bar. */
  readonly ids: readonly string[]
  /** Where the open menu hangs in the page. */
  readonly place: HTMLElement | null
}): ReactElement {
  const { choose, onCloseAutoFocus } = useChosen(world)
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label="More" title="More">
        <Icon name="more" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={place}>
        <DropdownMenu.Content
          data-commands=""
          className="menu"
          align="end"
          sideOffset={5}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          {ids.map((id) => {
            const command = commandById(id)
            return (
              command && (
                <CommandItem
                  key={id}
                  parts={DropdownMenu}
                  world={world}
                  command={command}
                  onChoose={choose}
                />
              )
            )
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
