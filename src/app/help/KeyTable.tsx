import { type ReactElement, useReducer, useState } from 'react'
import {
  type Command,
  commands,
  displayKeys,
  type Keys,
  keysOnBoard,
  type World,
} from '../../commands/index.ts'
import { chosenKeys, hasSingleKeys, setSingleKeys } from '../../store/index.ts'
import { MENUS } from '../bar/menuNames.ts'
import { isMac } from '../keys.ts'
import { KeyRow } from './KeyRow.tsx'
import { resetAllKeys } from './keySettings.ts'
import { useBoard } from './useBoard.ts'

/** What the pointer and the keys do on the canvas beside the commands. */
const ON_THE_CANVAS: readonly (readonly [what: string, how: string])[] = [
  ['New variable', 'Double-click on the paper'],
  ['Rename', 'Double-click on a name, or Enter'],
  ['Next variable, linked', 'Tab while typing a name'],
  ['Draw a link', 'Drag from the rim of a name'],
  ['Bend a link', 'Drag the middle of its arc'],
  ['Select several', 'Drag over the paper, or Shift and click'],
  ['Nudge what is selected', 'Arrow keys'],
  ['Blank the projected screen', 'B, too'],
  ['Move the view', 'Scroll, or Space and drag'],
  ['Zoom', `${isMac ? 'Cmd' : 'Ctrl'} and scroll, or pinch`],
]

/**
 * Every key, from the list of commands itself, as it stands on the keyboard in use where the browser tells that. Keys without Ctrl or Alt are switched off here and on again, and
 * chosen anew; both are kept on this machine.
 */
export function KeyTable({ world }: { readonly world: World }): ReactElement {
  const board = useBoard()
  const [isChanging, setChanging] = useState(false)
  // What is kept on the machine is read anew after each change.
  const [, readAnew] = useReducer((count: number) => count + 1, 0)
  const isOn = hasSingleKeys()
  const shown = (keys: Keys): string => displayKeys(board === null ? keys : keysOnBoard(keys, board), isMac)
  const labelOf = ({ label }: Command): string =>
    typeof label === 'string' ? label : label({ ...world, session: null })
  const tell = (text: string): void => {
    world.page.announce(text)
    readAnew()
  }
  return (
    <>
      <div className="key-settings">
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => {
              setSingleKeys(target.checked)
              tell(target.checked ? 'Single keys are on.' : 'Single keys are off.')
            }}
          />
          <span>Single keys, which are those without Ctrl or Alt</span>
        </label>
        <p className="quiet">
          {isOn
            ? 'They work on the map, and nowhere else.'
            : 'They are off, and struck through below; menus and the palette do all that they do.'}
        </p>
        <button
          type="button"
          className="button small"
          aria-pressed={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {isChanging ? 'Done' : 'Change single keys'}
        </button>
        {Object.keys(chosenKeys()).length > 0 && (
          <button
            type="button"
            className="button small plain"
            onClick={() => {
              resetAllKeys()
              tell('All keys are as they came.')
            }}
          >
            Reset all
          </button>
        )}
      </div>
      <div className={isChanging ? 'key-tables changing' : 'key-tables'}>
        <section>
          <h3>On the canvas</h3>
          <dl>
            {ON_THE_CANVAS.map(([what, how]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
        {MENUS.map(({ name, title }) => (
          <section key={name}>
            <h3>{title}</h3>
            <dl>
              {commands
                .filter(({ menu, keys }) => menu === name && keys !== undefined && keys.length > 0)
                .map((command) => (
                  <KeyRow
                    key={command.id}
                    command={command}
                    label={labelOf(command)}
                    shown={shown}
                    isChanging={isChanging}
                    isOff={!isOn}
                    labelOf={labelOf}
                    onTold={tell}
                  />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}
