import { DropdownMenu } from 'radix-ui'
import { Fragment, type ReactElement } from 'react'
import type { ActionsOn, World } from '../../commands/index.ts'
import { CommandItem } from '../bar/CommandItem.tsx'
import { useChosen } from '../bar/useChosen.ts'
import { actionsOf } from './actionsOf.ts'

/**
 * The menu of a part of the map, where it was asked for: the commands of the menus that can be done with it now, with their keys. Escape and a press elsewhere close it
 * and give the focus back.
 */
export default function Actions({
  world,
  actions,
  onClose,
}: {
  readonly world: World
  readonly actions: ActionsOn
  onClose(none: null): void
}): ReactElement {
  const { choose, onCloseAutoFocus } = useChosen(world, actions.giveBack)
  const { x, y } = actions.at
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => isOpen || onClose(null)}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden="true" style={{ position: 'fixed', left: x, top: y }}>
          <span className="unseen">{actions.name === '' ? 'Actions' : `Actions: ${actions.name}`}</span>
        </span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.Content
          data-commands=""
          className="menu actions"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
          // A long one scrolls on a low screen.
          tabIndex={0}
        >
          {actionsOf(world, actions).map((group, index) => (
            <Fragment key={group[0]?.id}>
              {index > 0 && <DropdownMenu.Separator className="menu-line" />}
              {group.map((command) => (
                <CommandItem
                  key={command.id}
                  parts={DropdownMenu}
                  world={world}
                  command={command}
                  onChoose={choose}
                />
              ))}
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
