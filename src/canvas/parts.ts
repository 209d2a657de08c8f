import type { GroupDrawing, LinkDrawing, LoopMarkDrawing } from '../layout/index.ts'
import type { Selection, Session } from '../store/index.ts'
import { createFanOut, type FanOut } from './fanOut.ts'
import type { Lift, Lifts } from './lift.ts'

/** How the view state shows on one thing, as bits of a number. */
export const LOOK = { selected: 1, edited: 2, linkSource: 4, lifted: 8 } as const

/** What can be selected. */
export type Kind = keyof Selection

/** The parts of the open map that the canvas draws, each heard of by its id. */
export interface Parts {
  /** As their sheets show them. */
  readonly links: FanOut<LinkDrawing | undefined>
  readonly marks: FanOut<LoopMarkDrawing | undefined>
  readonly groups: FanOut<GroupDrawing | undefined>
  /** The lines of names and labels; where those stand is React Flow's to know. */
  readonly lines: Readonly<Record<'variables' | 'labels', FanOut<readonly string[] | undefined>>>
  readonly looks: Readonly<Record<Kind, FanOut<number>>>
}

function onSheet<Part>(lift: Lift<Part>): FanOut<Part | undefined> {
  return createFanOut(lift.subscribe, lift.onSheet)
}

/** The parts of a session, of which a gesture may have lifted some. */
export function createParts({ view }: Session, lifts: Lifts): Parts {
  const lines = (kind: 'variables' | 'labels') =>
    createFanOut(lifts[kind].subscribe, (id) => lifts[kind].onSheet(id)?.lines)
  const looks = (kind: Kind): FanOut<number> =>
    createFanOut(
      (listener) => {
        const stopLift = lifts[kind].subscribe(listener)
        const stopView = view.subscribe((now, before) => {
          const same =
            now.selection === before.selection &&
            now.editing === before.editing &&
            now.linkingFrom === before.linkingFrom
          if (!same) listener()
        })
        return () => {
          stopView()
          stopLift()
        }
      },
      (id) => {
        const { selection, editing, linkingFrom } = view.getState()
        const selected = selection[kind].has(id)
        // Of a link only the halo stays behind when it is lifted: its arc is its sheet's.
        const lifted = lifts[kind].has(id) && (kind !== 'links' || selected)
        return (
          (selected ? LOOK.selected : 0) |
          (editing?.kind === kind && editing.id === id ? LOOK.edited : 0) |
          (kind === 'variables' && linkingFrom === id ? LOOK.linkSource : 0) |
          (lifted ? LOOK.lifted : 0)
        )
      },
    )
  return {
    links: onSheet(lifts.links),
    marks: onSheet(lifts.marks),
    groups: onSheet(lifts.groups),
    lines: { variables: lines('variables'), labels: lines('labels') },
    looks: { variables: looks('variables'), links: looks('links'), labels: looks('labels') },
  }
}
