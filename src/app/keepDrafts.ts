import { nameTaken } from '../commands/index.ts'
import { changeGroup, changeLabel, type Id, renameVariable } from '../model/index.ts'
import type { Session } from '../store/index.ts'

/**
 * Looks for what earlier visits typed into an open map and left. A name that was being typed on the canvas when a page was lost is put where it belongs, as
 * leaving its field does; the rest is offered where it was typed.
 */
export function keepDrafts(session: Session): void {
  const { drafts } = session.document
  const settle = (): void => {
    for (const [place, { text }] of drafts.state.getState().drafts) {
      const [kind, id = '', field] = place.split('/')
      if (field === 'nameOnMap' && session.view.getState().editing?.id !== id) {
        if (putName(session, kind, id, text)) drafts.put(place, null)
      }
    }
  }
  session.onClose(drafts.state.subscribe(settle))
  drafts.keep()
}

/** False when the name cannot be there: then it is kept aside. */
function putName({ document }: Session, kind: string | undefined, id: Id, text: string): boolean {
  const { map, saving } = document.state.getState()
  if (saving.kind === 'readOnly') return false
  if (text.trim() === '') return true
  if (kind === 'variables' && map.variables[id] && nameTaken(map, id, text) === null)
    document.run(renameVariable, { id, name: text }, { label: 'Rename variable' })
  else if (kind === 'groups' && map.groups[id])
    document.run(changeGroup, { id, fields: { name: text } }, { label: 'Rename group' })
  else if (kind === 'labels' && map.labels[id])
    document.run(changeLabel, { id, text }, { label: 'Change label' })
  else return false
  return true
}
