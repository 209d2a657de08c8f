import { setDelay } from '../../model/index.ts'
import { command, editable } from '../command.ts'
import { idsOf } from '../selected.ts'
import { linksInWords } from '../words.ts'
import { linksMeant } from './justMade.ts'

/** Marks the selected links as delayed, or takes the mark away when all of them have it. */
export const toggleDelay = command({
  id: 'link.delay',
  label: 'Delay',
  menu: 'link',
  keys: ['d'],
  isOn({ session }) {
    const links = session === null ? [] : linksMeant(session)
    return links.length > 0 && links.every((link) => link.delay)
  },
  prepare(world) {
    const session = editable(world)
    const links = session === null ? [] : linksMeant(session)
    if (session === null || links.length === 0) return null
    return () => {
      const ids = idsOf(links)
      const delay = !links.every((link) => link.delay)
      session.document.run(setDelay, { ids, delay }, { label: delay ? 'Mark delay' : 'Remove delay' })
      const what = linksInWords(session.document.state.getState().map, ids)
      world.page.announce(`${what} ${delay ? 'marked with a delay' : 'without delay'}.`)
    }
  },
})
