import type { ReactElement } from 'react'
import { commands, displayKeys, type Keys, keysOnBoard, type World } from '../../commands/index.ts'
import { MENUS } from '../bar/menuNames.ts'
import { isMac } from '../keys.ts'
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

/** Every key, from the list of commands itself, as it stands on the keyboard in use where the browser tells that. */
export function KeyTable({ world }: { readonly world: World }): ReactElement {
  const board = useBoard()
  const shown = (keys: Keys): string => displayKeys(board === null ? keys : keysOnBoard(keys, board), isMac)
  return (
    <div className="key-tables">
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
                <div key={command.id}>
                  <dt>
                    {typeof command.label === 'string'
                      ? command.label
                      : command.label({ ...world, session: null })}
                  </dt>
                  <dd>
                    {[...new Set((command.keys ?? []).map(shown))].map((keys, index) => (
                      <span key={keys}>
                        {index > 0 && ' or '}
                        <kbd dir="ltr">{keys}</kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
