import { Command as Cmdk, useCommandState } from 'cmdk'
import { type ReactElement, useEffect, useLayoutEffect, useRef } from 'react'
import { type Command, commands, displayKeys, isComposing, type World } from '../../commands/index.ts'
import { MENUS } from '../bar/menuNames.ts'
import { giveBack } from '../focus/giveBack.ts'
import { isMac, runCommand } from '../keys.ts'
import { KEYWORDS } from './keywords.ts'
import { scoreOf } from './score.ts'
import { whyNot } from './whyNot.ts'
import './palette.css'

/** Everything that can be done, found by typing what it is called or other words for it. What cannot be done at present is listed, too, greyed out, and says why. */
export default function Palette({
  world,
  onClose,
}: {
  readonly world: World
  onClose(): void
}): ReactElement {
  const whole = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(document.activeElement)
  const chosen = useRef<Command | null>(null)

  useEffect(() => {
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && whole.current?.contains(event.target)) return
      onClose()
    }
    addEventListener('pointerdown', elsewhere, true)
    return () => removeEventListener('pointerdown', elsewhere, true)
  }, [onClose])

  // Only when the palette is gone can a command put the focus where it wants it.
  useLayoutEffect(
    () => () => {
      const command = chosen.current
      giveBack(command ? null : before.current, world.page.canvas)
      if (command) queueMicrotask(() => runCommand(command, world))
    },
    [world],
  )

  const choose = (command: Command) => {
    chosen.current = command
    onClose()
  }
  return (
    <div className="palette" data-commands="" ref={whole} role="dialog" aria-label="Command palette">
      <Cmdk
        label="Command palette"
        loop
        filter={scoreOf}
        onKeyDown={(event) => {
          if (event.key === 'Tab' && !isComposing(event.nativeEvent)) {
            event.preventDefault()
            onClose()
          }
          // Nothing that is found can be done: the first of it says why.
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) {
            const chosenLine = whole.current?.querySelector('[cmdk-item][aria-selected="true"]')
            const why = whole.current?.querySelector('.palette-why')
            if (!chosenLine) world.page.announce(why?.textContent ?? NOTHING)
          }
        }}
      >
        <Cmdk.Input autoFocus placeholder="What do you want to do?" />
        <Count announce={world.page.announce} />
        <Cmdk.List label="Commands">
          <Cmdk.Empty>{NOTHING}</Cmdk.Empty>
          {MENUS.map(({ name, title }) => (
            <Cmdk.Group key={name} heading={title}>
              {commands
                .filter(({ menu, id }) => menu === name && id !== 'view.palette')
                .map((command) => (
                  <Line
                    key={command.id}
                    command={command}
                    label={typeof command.label === 'string' ? command.label : command.label(world)}
                    title={title}
                    why={whyNot(command, world)}
                    onChoose={() => choose(command)}
                  />
                ))}
            </Cmdk.Group>
          ))}
        </Cmdk.List>
      </Cmdk>
    </div>
  )
}

/** ms after the last letter until it is said how many commands are called so. */
const REST = 400
const NOTHING = 'Nothing is called that.'

/** Says once the typing rests how many commands are found. */
function Count({ announce }: { announce(text: string): void }): null {
  const search = useCommandState((state) => state.search)
  const count: number = useCommandState((state) => state.filtered.count)
  useEffect(() => {
    if (search.trim() === '') return
    const words = count === 0 ? NOTHING : `${count} ${count === 1 ? 'command' : 'commands'}.`
    const timer = setTimeout(() => announce(words), REST)
    return () => clearTimeout(timer)
  }, [search, count, announce])
  return null
}

function Line(props: {
  readonly command: Command
  readonly label: string
  readonly title: string
  /** Why it cannot be done now; null when it can. */
  readonly why: string | null
  onChoose(): void
}): ReactElement {
  const { command, label, title, why, onChoose } = props
  const [keys] = command.keys ?? []
  return (
    <Cmdk.Item
      value={`${label} ${command.id}`}
      keywords={[title, ...(KEYWORDS[command.id] ?? '').split(' ')]}
      disabled={why !== null}
      onSelect={onChoose}
    >
      <span className="menu-label">{label}</span>
      {why !== null && <span className="palette-why">{why}</span>}
      {why === null && keys && <kbd>{displayKeys(keys, isMac)}</kbd>}
    </Cmdk.Item>
  )
}
