import { reverseLinks } from '../../model/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { idsOf } from '../selected.ts'
import { counted, linkInWords } from '../words.ts'

/** Turns every selected link round. */
export const reverse = command({
  id: 'link.reverse',
  label: 'Reverse (swap ends)',
  menu: 'link',
  takes: 'links',
  keys: ['r'],
  prepare(world, { links }) {
    const session = editable(world)
    const ids = idsOf(links)
    const [first] = ids
    if (session === null || first === undefined) return null
    return () => {
      const before = session.document.state.getState().map
      const what = ids.length === 1 ? linkInWords(before, first) : counted(ids.length, 'link')
      announceWithLoops(
        world,
        session,
        ids,
        () =>
          session.document.run(
            reverseLinks,
            { ids },
            { label: ids.length === 1 ? 'Reverse link' : 'Reverse links' },
          ),
        () => {
          const { links } = session.document.state.getState().map
          const gone = Object.keys(before.links).length - Object.keys(links).length
          if (gone === 0) return `${what} turned round`
          const which = gone === 1 ? 'an equal link that was there' : `${gone} equal links that were there`
          return `${what} turned round, and one with ${which}`
        },
      )
    }
  },
})
