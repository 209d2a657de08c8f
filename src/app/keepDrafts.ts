import { finishNaming, nameTaken, namingPlace, type World } from '../commands/index.ts'
import { changeGroup, changeLabel, type Id, onOneLine, renameVariable } from '../model/index.ts'
import { type Session, startEditing } from '../store/index.ts'

/**
 * Looks for what earlier visits typed into an open map and left. A name that was being typed on the canvas when a page was lost is gone on with: its field is open again with what stood in it. Where somebody is at something else
 * meanwhile it is put where it belongs, as leaving its field does. The rest is offered where it was typed.
 */
export function keepDrafts(world: World, session: Session): void {
  const { drafts } = session.document
  const listening = new AbortController()
  window.addEventListener('pagehide', () => finishDeed(world, session), { signal: listening.signal })
  session.onClose(() => listening.abort())
  const settle = (): void => {
    for (const [place, { text }] of drafts.state.getState().drafts) {
      const [kind, id = '', field] = place.split('/')
      if (field !== 'nameOnMap' || session.view.getState().editing?.id === id) continue
      if (!goOn(session, kind, id, text) && putName(session, kind, id, text)) drafts.put(place, null)
    }
  }
  session.onClose(drafts.state.subscribe(settle))
  drafts.keep()
}

/** A name that is the end of more, as of signs that were turned with it, is put where it belongs as the page goes: at the next visit nobody could give up all of it. */
function finishDeed(world: World, { document: { drafts }, view }: Session): void {
  const { editing } = view.getState()
  if (editing?.gesture === undefined) return
  const place = namingPlace(editing)
  const { text } = drafts.state.getState().drafts.get(place) ?? {}
  if (text !== undefined && finishNaming(world, onOneLine(text), 'stop') === null) drafts.put(place, null)
}

/** Opens the field of a name that was begun; false where it is gone, says nothing, or somebody is at something else. */
function goOn(
  { document: { state }, view }: Session,
  kind: string | undefined,
  id: Id,
  text: string,
): boolean {
  const { map, saving } = state.getState()
  const { editing, inHand, projector } = view.getState()
  if (kind !== 'variables' && kind !== 'labels' && kind !== 'groups') return false
  if (!map[kind][id] || text.trim() === '' || saving.kind === 'readOnly') return false
  // A label is its text: one that is given up before it had any would stay unseen.
  if (kind === 'labels' && map.labels[id]?.text === '') return false
  if (editing !== null || inHand !== null || projector !== null || isTyping()) return false
  startEditing(view, { kind, id, fresh: false })
  return true
}

/** Whether somebody types in a field of the page. */
function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') === true
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
