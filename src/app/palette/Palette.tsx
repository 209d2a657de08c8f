import { Command as Cmdk } from 'cmdk'
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Command, counted, displayKeys, isComposing, type World } from '../../commands/index.ts'
import { MENUS } from '../bar/menuNames.ts'
import { giveBack } from '../focus/giveBack.ts'
import { isMac, runCommand } from '../keys.ts'
import { type Listed, listed } from './listed.ts'
import { ranked } from './score.ts'
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
  const lines = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(document.activeElement)
  const chosen = useRef<Command | null>(null)

  const [search, setSearch] = useState('')
  const isTyped = search.trim() !== ''
  const all = useMemo(() => listed(world), [world])
  const found = isTyped ? ranked(all, search) : all
  useTold(isTyped ? foundInWords(found) : '', search, world.page.announce)

  // Other lines stand there now, the best of them first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for each text anew
  useEffect(() => {
    if (lines.current !== null) lines.current.scrollTop = 0
  }, [search])

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
        shouldFilter={false}
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
        <Cmdk.Input
          autoFocus
          placeholder="What do you want to do?"
          value={search}
          onValueChange={setSearch}
        />
        <Cmdk.List ref={lines} label="Commands">
          <Cmdk.Empty>{NOTHING}</Cmdk.Empty>
          {isTyped
            ? found.map((each) => (
                <Line key={each.command.id} {...each} onChoose={() => choose(each.command)} />
              ))
            : MENUS.map(({ name, title }) => (
                <Cmdk.Group key={name} heading={title}>
                  {all
                    .filter(({ command }) => command.menu === name)
                    .map((each) => (
                      <Line key={each.command.id} {...each} onChoose={() => choose(each.command)} />
                    ))}
                </Cmdk.Group>
              ))}
        </Cmdk.List>
      </Cmdk>
    </div>
  )
}

/** ms after the last letter until it is said what is found. */
const REST = 400
const NOTHING = 'Nothing is called that.'

/** "8 commands. Enter: Arrange loops as rings.", "2 commands, none of which can be done now.": how many are found, and what Enter would do. */
function foundInWords(found: readonly Listed[]): string {
  const [first] = found
  if (first === undefined) return NOTHING
  const count = counted(found.length, 'command')
  if (first.why === null) return `${count}. Enter: ${first.label}.`
  return found.length === 1 ? `${first.label}: ${first.why}` : `${count}, none of which can be done now.`
}

/** Says it once the typing rests. */
function useTold(words: string, search: string, announce: (text: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed on begins the rest anew
  useEffect(() => {
    if (words === '') return
    const timer = setTimeout(() => announce(words), REST)
    return () => clearTimeout(timer)
  }, [words, search, announce])
}

function Line({ command, label, why, onChoose }: Listed & { onChoose(): void }): ReactElement {
  const [keys] = command.keys ?? []
  return (
    <Cmdk.Item value={command.id} disabled={why !== null} onSelect={onChoose}>
      <span className="menu-label">{label}</span>
      {why !== null && <span className="palette-why">{why}</span>}
      {why === null && keys && <kbd>{displayKeys(keys, isMac)}</kbd>}
    </Cmdk.Item>
  )
}
