import type { World } from '../../../commands/index.ts'
import type { Aim } from '../../../formats/index.ts'
import { holdLoop, type Session, select } from '../../../store/index.ts'

/** Makes what goes to a thing on the map: it is selected and seen and has the keyboard; a loop is lit, and its mark has the keyboard where there is one. */
export function goToThing({ page }: World, session: Session): (to: Aim) => void {
  const { view } = session
  return ({ kind, id }) => {
    const { map } = session.document.state.getState()
    if (kind === 'loops') {
      const loop = session.loops.getState().list.loops.find(({ key }) => key === id)
      holdLoop(view, id)
      page.canvas?.reveal(loop?.variables ?? [])
      const isMarked = session.loops.getState().marked.some((marked) => marked.loop.key === id)
      const [first] = loop?.variables ?? []
      if (isMarked) page.canvas?.focusOn({ kind, id })
      else if (first !== undefined) page.canvas?.focusOn({ kind: 'variables', id: first })
      return
    }
    if (kind === 'groups') {
      const members = Object.values(map.variables).flatMap(({ id: member, group }) =>
        group === id ? member : [],
      )
      select(view, { variables: members }, 'replace')
      page.canvas?.reveal(members)
    } else {
      const link = kind === 'links' ? map.links[id] : undefined
      select(view, { [kind]: [id] }, 'replace')
      page.canvas?.reveal(link ? [link.source, link.target] : [id])
    }
    page.canvas?.focusOn({ kind, id })
  }
}
