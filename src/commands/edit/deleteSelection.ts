import { type CausalMap, deleteThings } from '../../model/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { idsOf, type Selected, selected } from '../selected.ts'
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
    const chosen = selected(session)
    const { variables, links, labels } = chosen
    if (variables.length + links.length + labels.length === 0) return null
    return () => {
      const before = session.document.state.getState().map
      const [variable, link] = [variables[0], links[0]]
      const label = isSingle(chosen)
        ? `Delete ${variable ? 'variable' : link ? 'link' : 'label'}`
        : 'Delete selection'
      announceWithLoops(
        world,
        session,
        [],
        () =>
          session.document.run(
            deleteThings,
            { variables: idsOf(variables), links: idsOf(links), labels: idsOf(labels) },
            { label },
          ),
        () => `${deletedInWords(chosen, before, session.document.state.getState().map)} deleted`,
      )
      world.page.canvas?.focus()
    }
  },
})

function isSingle({ variables, links, labels }: Selected): boolean {
  return variables.length + links.length + labels.length === 1
}

/** "Rainfall with 3 links", "2 variables and 4 links". */
function deletedInWords(chosen: Selected, before: CausalMap, after: CausalMap): string {
  const { variables, links, labels } = chosen
  const [variable, link, label] = [variables[0], links[0], labels[0]]
  const lost = Object.keys(before.links).length - Object.keys(after.links).length
  if (isSingle(chosen)) {
    if (variable !== undefined) {
      const linksToo = lost > 0 ? ` with ${inventory({ link: lost })}` : ''
      return capitalised(variableInWords(before, variable.id)) + linksToo
    }
    if (link !== undefined) return linkInWords(before, link.id)
    if (label !== undefined) return `Label ${spoken(label.text)}`
  }
  return capitalised(inventory({ variable: variables.length, link: lost, label: labels.length }))
}
