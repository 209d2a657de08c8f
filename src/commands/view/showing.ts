import { clearSelection, type Focus, type Projecting, type Session, type Stage } from '../../store/index.ts'
import { stepLoop } from '../loop/spotlight.ts'
import type { Page } from '../types.ts'
import { rememberTable } from './table.ts'
import { tellPart } from './tellPart.ts'

type Way = Extract<Focus, { kind: 'near' }>['way']

/** The furthest that is asked for by key, in links. */
const FURTHEST = 3

/** What the commands of filtering and projecting do, once they may. */
export const showing = {
  up: (session: Session, page: Page) => widen(session, page, 'up'),
  down: (session: Session, page: Page) => widen(session, page, 'down'),
  both: (session: Session, page: Page) => widen(session, page, 'both'),

  group(session: Session, page: Page): void {
    const { variables } = session.document.state.getState().map
    const [first] = session.view.getState().selection.variables
    const id = variables[first ?? '']?.group ?? ''
    const members = Object.values(variables).filter(({ group }) => group === id)
    session.view.setState({ focus: { kind: 'group', id }, heldLoop: null, heldMatch: null })
    page.canvas?.reveal(members.map((member) => member.id))
  },

  project(session: Session, page: Page): void {
    const { view } = session
    if (view.getState().projector !== null) {
      view.setState({ projector: null })
      page.announce('Projector mode is off.')
      return
    }
    // Taken down with the key itself: keys that follow may be ahead of what is fetched to project. However the mode ends, all is as it was.
    const goBack = rememberTable(session, page)
    // What is selected is nothing to those who look, and would stand between Escape and the table.
    clearSelection(view)
    // What a panel points at would never be let go of: the pointer finds the panel gone.
    view.setState({
      projector: { laser: false, blank: false, part: null, anew: 0, stage: null },
      pointedLoop: null,
      pointedMatch: null,
      finding: 0,
      linkingFrom: null,
      panelOpen: false,
    })
    const stop = view.subscribe(({ projector }) => {
      if (projector !== null) return
      stop()
      goBack()
    })
    page.announce('Projector mode. Escape leaves it.')
  },

  laser({ view }: Session, page: Page): void {
    const { projector } = view.getState()
    if (projector === null) return
    view.setState({ projector: { ...projector, laser: !projector.laser } })
    page.announce(projector.laser ? 'The laser pointer is off.' : 'The laser pointer is on.')
  },

  nextPart: (session: Session, page: Page) => goOn(session, page, 1),
  previousPart: (session: Session, page: Page) => goOn(session, page, -1),

  blank({ view }: Session, page: Page): void {
    const { projector } = view.getState()
    if (projector === null) return
    view.setState({ projector: { ...projector, blank: true } })
    page.announce('The screen is blank. Any key brings the map back.')
  },
}

/** Puts what is near the selected variables in focus; when it is already, one link more, and after the last all is shown. */
function widen({ view }: Session, page: Page, way: Way): void {
  const { selection, focus } = view.getState()
  const from = [...selection.variables]
  const isSame =
    focus?.kind === 'near' && focus.from.length === from.length && from.every((id) => focus.from.includes(id))
  const links = !isSame ? 1 : focus.way === way ? focus.links + 1 : focus.links
  if (links > FURTHEST) {
    view.setState({ focus: null })
    page.announce('All of the map is shown.')
    return
  }
  view.setState({ focus: { kind: 'near', from, links, way }, heldLoop: null, heldMatch: null })
  page.canvas?.reveal(from)
}

/** What comes next on the projector: a part, or where all is shown at once a loop. */
function goOn(session: Session, page: Page, step: 1 | -1): void | Promise<void> {
  const { projector } = session.view.getState()
  if (projector?.stage && projector.stage.parts > 1) {
    showPart(session, page, projector, projector.stage, step)
    return
  }
  const going = stepLoop(session, page, step)
  if (going !== null) return going
  page.toast({ kind: 'info', text: 'All of the map is shown, and it has no feedback loop to go on to.' })
}

/** Shows the part that is so many after the one that stands; after the last comes the first. */
function showPart(
  session: Session,
  page: Page,
  projector: Projecting,
  { parts, part, holds }: Stage,
  step: 1 | -1,
): void {
  const { view } = session
  const next = part === null ? (step === 1 ? 0 : parts - 1) : (part + step + parts) % parts
  // A loop in the spotlight would be seen instead.
  view.setState({ projector: { ...projector, part: next }, heldLoop: null, heldMatch: null, focus: null })
  page.announce(`Part ${next + 1} of ${parts}: ${tellPart(session, holds(next))}`)
}
