import { type CausalMap, deleteThings } from '../../model/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { idsOf, type Selected } from '../selected.ts'
import { counted, inventory, thingsInWords } from '../words.ts'

/** Deletes what has the focus or is selected; the links of a deleted variable go with it. */
export const deleteSelection = command({
  id: 'edit.delete',
  label: 'Delete',
  menu: 'edit',
  takes: 'things',
  keys: ['Delete', 'Backspace'],
  prepare(world, chosen) {
    const session = editable(world)
    if (session === null) return null
    const { variables, links, labels } = chosen
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
  const lost = Object.keys(before.links).length - Object.keys(after.links).length
  if (!isSingle(chosen)) return inventory({ variable: variables.length, link: lost, label: labels.length })
  const what = thingsInWords(before, chosen)
  return lost > links.length ? `${what} with ${counted(lost, 'link')}` : what
}
