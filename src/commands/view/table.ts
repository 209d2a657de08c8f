import { matchOn, type Session, select } from '../../store/index.ts'
import type { Page } from '../types.ts'

/** Takes down what is selected, lit and seen, and the panel. Returns how to have it so again, without what has vanished meanwhile. */
export function rememberTable(session: Session, page: Page): () => void {
  const { selection, heldLoop, heldMatch, focus, panel, panelOpen } = session.view.getState()
  const seeAgain = page.canvas?.keepSeen()
  return () => {
    const { map } = session.document.state.getState()
    const there = (kind: keyof typeof selection) => [...selection[kind]].filter((id) => map[kind][id])
    select(session.view, {
      variables: there('variables'),
      links: there('links'),
      labels: there('labels'),
    })
    session.view.setState({
      staged: null,
      heldLoop,
      heldMatch: matchOn(map, heldMatch),
      focus,
      panel,
      panelOpen,
    })
    if (heldLoop !== null && session.spotlit() === null) session.view.setState({ heldLoop: null })
    seeAgain?.()
  }
}
