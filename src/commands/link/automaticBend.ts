import { setBend } from '../../model/index.ts'
import { command, editable } from '../command.ts'
import { idsOf, selected } from '../selected.ts'
import { linksInWords } from '../words.ts'

/** Hands the shape of the selected links back to the loop rule, after a person bent them. */
export const automaticBend = command({
  id: 'link.automaticBend',
  label: 'Automatic bend',
  menu: 'link',
  keys: ['b'],
  prepare(world) {
    const session = editable(world)
    if (session === null) return null
    const ids = idsOf(selected(session).links.filter((link) => link.bent || link.bend !== null))
    if (ids.length === 0) return null
    return () => {
      session.document.run(setBend, { ids, bend: null }, { label: 'Automatic bend' })
      const what = linksInWords(session.document.state.getState().map, ids)
      world.page.announce(`${what} drawn by the loop rule again.`)
    }
  },
})
