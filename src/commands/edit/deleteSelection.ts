import { deleteThings } from '../../model/index.ts'
import { command, editable } from '../command.ts'
import { idsOf, selected } from '../selected.ts'
import { capitalised, inventory, linkInWords, spoken, variableInWords } from '../words.ts'

/** Deletes what is selected; the links of a deleted variable go with it. */
export const deleteSelection = command({
  id: 'edit.delete',
  label: 'Delete',
  menu: 'edit',
  keys: ['Delete', 'Backspace'],
  prepare(world) {
    const session = editable(world)
    if (session === null) return null
    const { variables, links, labels } = selected(session)
    if (variables.length + links.length + labels.length === 0) return null
    return () => {
      const before = session.document.state.getState().map
      const [variable, link, label] = [variables[0], links[0], labels[0]]
      const single = variables.length + links.length + labels.length === 1
      session.document.run(
        deleteThings,
        { variables: idsOf(variables), links: idsOf(links), labels: idsOf(labels) },
        { label: single ? `Delete ${variable ? 'variable' : link ? 'link' : 'label'}` : 'Delete selection' },
      )
      const after = session.document.state.getState().map
      const lostLinks = Object.keys(before.links).length - Object.keys(after.links).length
      const counts = { variable: variables.length, link: lostLinks, label: labels.length }
      const linksToo =
        variable !== undefined && lostLinks > 0 ? ` with ${inventory({ link: lostLinks })}` : ''
      let what = capitalised(inventory(counts))
      if (single && variable !== undefined)
        what = capitalised(variableInWords(before, variable.id)) + linksToo
      else if (single && link !== undefined) what = linkInWords(before, link.id)
      else if (single && label !== undefined) what = `Label ${spoken(label.text)}`
      world.page.announce(`${what} deleted.`)
      world.page.canvas?.focus()
    }
  },
})
