import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Menubar } from 'radix-ui'
import { type FocusEvent, Fragment, memo, type ReactElement, useRef, useState } from 'react'
import type { Command, MenuName, World } from '../../commands/index.ts'
import { CommandItem } from './CommandItem.tsx'
import { MenuFace } from './MenuFace.tsx'
import { groupsOf } from './menuGroups.ts'
import { MENUS } from './menuNames.ts'
import { useChosen } from './useChosen.ts'

/**
 * Every command, in menus that fold into one word. Radix's menu bar is not modal, so it adds no style element, which the content
 * security policy would refuse.
 */
export default memo(function Menus({
  world,
  narrow,
  place,
}: {
  readonly world: World
  readonly narrow: boolean
  /** Where the open menu hangs in the page: within a landmark, so that screen readers find it. */
  readonly place: HTMLElement | null
}): ReactElement {
  const { choose, onCloseAutoFocus } = useChosen(world)
  const triggers = useRef(new Map<MenuName, HTMLElement>())
  const [open, setOpen] = useState<MenuName | null>(null)
  const content = {
    'data-commands': '',
    className: 'menu',
    align: 'start',
    sideOffset: 5,
    onCloseAutoFocus,
  } as const

  return (
    <Menubar.Root className="menus" data-commands="" onFocus={handToTrigger}>
      <Menubar.Menu value="all">
        <Menubar.Trigger className={narrow ? 'icon-button' : 'menu-trigger'} aria-label="Menu">
          <MenuFace narrow={narrow} />
        </Menubar.Trigger>
        <Menubar.Portal container={place}>
          <Menubar.Content {...content}>
            {MENUS.map(({ name, title }) => (
              <Menubar.Sub
                key={name}
                open={open === name}
                onOpenChange={(isOpen) => setOpen((now) => (isOpen ? name : now === name ? null : now))}
              >
                <Menubar.SubTrigger
                  className="menu-item folded"
                  ref={(element) => {
                    if (element) triggers.current.set(name, element)
                  }}
                >
                  <span className="menu-label">{title}</span>
                  <ChevronRight className="icon quiet" size={14} aria-hidden="true" />
                </Menubar.SubTrigger>
                <Menubar.Portal container={place}>
                  <Menubar.SubContent
                    data-commands=""
                    className="menu within"
                    sideOffset={2}
                    alignOffset={-6}
                    collisionPadding={8}
                    // A long one scrolls on a low screen, also before an entry has the focus.
                    tabIndex={0}
                  >
                    <Menubar.Item
                      className="menu-item menu-back"
                      aria-label={`${title}: back to all menus`}
                      onSelect={(event) => {
                        event.preventDefault()
                        triggers.current.get(name)?.focus()
                        setOpen(null)
                      }}
                    >
                      <ChevronLeft className="icon" size={14} aria-hidden="true" />
                      <span className="menu-label">{title}</span>
                    </Menubar.Item>
                    <Items world={world} menu={name} onChoose={choose} />
                  </Menubar.SubContent>
                </Menubar.Portal>
              </Menubar.Sub>
            ))}
          </Menubar.Content>
        </Menubar.Portal>
      </Menubar.Menu>
    </Menubar.Root>
  )
})

/** Radix does so by itself, but not once the trigger was pressed by hand while it had the focus: then Tab would stop at a bar that shows no ring. */
function handToTrigger({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget) currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
}

function Items({
  world,
  menu,
  onChoose,
}: {
  readonly world: World
  readonly menu: MenuName
  onChoose(command: Command): void
}): ReactElement {
  return (
    <>
      {groupsOf(menu).map((group, index) => (
        <Fragment key={group[0]?.id}>
          {index > 0 && <Menubar.Separator className="menu-line" />}
          {group.map((command) => (
            <CommandItem
              key={command.id}
              parts={Menubar}
              world={world}
              command={command}
              onChoose={onChoose}
            />
          ))}
        </Fragment>
      ))}
    </>
  )
}
