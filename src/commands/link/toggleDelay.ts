import { setDelay } from '../../model/index.ts'
import { command, editable } from '../command.ts'
import { meantBy } from '../meant.ts'
import { idsOf } from '../selected.ts'
import { linksInWords } from '../words.ts'
import { linksMeant } from './justMade.ts'

/** Marks the selected links as delayed, or takes the mark away when all of them have it. */
export const toggleDelay = command({
  id: 'link.delay',
  label: 'Delay',
  menu: 'link',
  takes: 'signed',
  keys: ['d'],
  isOn(world) {
    const links = world.session === null ? [] : linksMeant(world.session, meantBy(world))
    return links.length > 0 && links.every((link) => link.delay)
  },
  prepare(world, meant) {
    const session = editable(world)
    if (session === null) return null
    const links = linksMeant(session, meant)
    return () => {
      const delay = !links.every((link) => link.delay)
      const ids = idsOf(links.filter((link) => link.delay !== delay))
      session.document.run(setDelay, { ids, delay }, { label: delay ? 'Mark delay' : 'Remove delay' })
      const what = linksInWords(session.document.state.getState().map, ids)
      world.page.announce(`${what} ${delay ? 'marked with a delay' : 'without delay'}.`)
    }
  },
})
