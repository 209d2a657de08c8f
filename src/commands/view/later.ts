import type { Session } from '../../store/index.ts'
import { command } from '../command.ts'
import type { Meant } from '../meant.ts'
import { part } from '../part.ts'
import type { Command, Keys, MenuName, Subject } from '../types.ts'

type Showing = typeof import('./showing.ts')

const fetched = part(() => import('./showing.ts'))

/** Fetches what the commands of filtering and projecting do, ahead of the first of them. */
export const fetchShowing = fetched.fetch

/** A command of `showing.ts`, fetched when it is wanted. It can be run on what it takes, if it takes anything, while `can` says so. */
export function later(
  menu: MenuName,
  name: string,
  label: string,
  key: Keys,
  doing: keyof Showing['showing'],
  takes?: Subject,
  can: (session: Session, meant: Meant) => unknown = () => true,
  isOn?: Command['isOn'],
): Command {
  return command({
    id: `${menu}.${name}`,
    label,
    menu,
    keys: [key],
    ...(takes && { takes }),
    ...(isOn && { isOn }),
    prepare({ session, page }, meant) {
      if (session === null || !can(session, meant)) return null
      return () => fetched.use(({ showing }) => showing[doing](session, page))
    },
  })
}
