import { deleteThings } from '../../model/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { idsOf } from '../selected.ts'

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
      const label =
        variables.length + links.length + labels.length === 1
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
        () => 'Deleted',
        (it, now) => `${it.deletedInWords(chosen, before, now)} deleted`,
      )
      world.page.canvas?.focus()
    }
  },
})
