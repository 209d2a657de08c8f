import type { Session } from '../../store/index.ts'
import { command } from '../command.ts'
import type { Command, Keys, MenuName } from '../types.ts'

/** Fetches what the commands of finding, filtering and projecting do. */
export const fetchShowing = () => import('./showing.ts')

/** A command of `showing.ts`, fetched when it is wanted. It can be run while `can` says so. */
export function later(
  menu: MenuName,
  name: string,
  label: string,
  key: Keys,
  doing: keyof typeof import('./showing.ts')['showing'],
  can: (session: Session) => unknown,
): Command {
  return command({
    id: `${menu}.${name}`,
    label,
    menu,
    keys: [key],
    whileTyping: key.startsWith('Mod'),
    prepare({ session, page }) {
      if (session === null || !can(session)) return null
      return async () => (await fetchShowing()).showing[doing](session, page)
    },
  })
}
