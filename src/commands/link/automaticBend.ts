import { setBend } from '../../model/index.ts'
import { command, editable } from '../command.ts'
import { idsOf } from '../selected.ts'
import { linksInWords } from '../words.ts'

/** Hands the shape of the selected links back to the loop rule, after a person bent them. */
export const automaticBend = command({
  id: 'link.automaticBend',
  label: 'Automatic bend',
  menu: 'link',
  takes: 'links',
  keys: ['b'],
  prepare(world, { links }) {
    const session = editable(world)
    const ids = idsOf(links.filter((link) => link.bent || link.bend !== null))
    if (session === null || ids.length === 0) return null
    return () => {
      session.document.run(setBend, { ids, bend: null }, { label: 'Automatic bend' })
      const what = linksInWords(session.document.state.getState().map, ids)
      world.page.announce(`${what} drawn by the loop rule again.`)
    }
  },
})
