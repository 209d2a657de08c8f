import { select } from '../../store/index.ts'
import { command } from '../command.ts'
import { inventory } from '../words.ts'

/** Selects every variable, link and label of the map. */
export const selectAll = command({
  id: 'edit.selectAll',
  label: 'Select all',
  menu: 'edit',
  keys: ['Mod+A'],
  prepare({ session, page }) {
    if (session === null) return null
    const { map } = session.document.state.getState()
    const variables = Object.keys(map.variables)
    const links = Object.keys(map.links)
    const labels = Object.keys(map.labels)
    if (variables.length + links.length + labels.length === 0) return null
    return () => {
      select(session.view, { variables, links, labels }, 'replace')
      const what = inventory({ variable: variables.length, link: links.length, label: labels.length })
      page.announce(`${what} selected.`)
    }
  },
})
