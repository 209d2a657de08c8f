import type { Session } from '../../store/index.ts'
import { command } from '../command.ts'
import type { Command, Keys, MenuName } from '../types.ts'

type Showing = typeof import('./showing.ts')

let fetched: Showing | null = null

/** Fetches what the commands of filtering and projecting do. From then on they are done at once, however fast the keys come. */
export async function fetchShowing(): Promise<Showing> {
  fetched ??= await import('./showing.ts')
  return fetched
}

/** A command of `showing.ts`, fetched when it is wanted. It can be run while `can` says so. */
export function later(
  menu: MenuName,
  name: string,
  label: string,
  key: Keys,
  doing: keyof Showing['showing'],
  can: (session: Session) => unknown,
): Command {
  return command({
    id: `${menu}.${name}`,
    label,
    menu,
    keys: [key],
    prepare({ session, page }) {
      if (session === null || !can(session)) return null
      return () => {
        if (fetched !== null) return fetched.showing[doing](session, page)
        return fetchShowing().then(({ showing }) => showing[doing](session, page))
      }
    },
  })
}
