import type { Id } from '../../model/index.ts'
import type { Selection } from '../../store/index.ts'
import type { Scene } from '../scene.ts'

/** Something drawn that can have the keyboard focus: the `data-part` and `data-of` of its element. */
export interface Stop {
  readonly part: string
  /** Id, or of a mark the key of its loop. */
  readonly of: string
}

/** Where the keyboard is on the canvas, or comes to when it enters. It belongs to the session: who was at another map comes back to it. */
export const keyboard = (): {
  /** The current thing; null while nothing is drawn. */
  at: Stop | null
  /** It is to have the focus as soon as it is drawn. */
  waits: boolean
  /** What is selected from now on draws no focus to it. */
  stays: boolean
} => ({ at: null, waits: false, stays: false })

/** What a drawn thing is called as a part of the canvas, by where its record is kept. */
export const PARTS = {
  variables: 'variable',
  links: 'link',
  labels: 'label',
  groups: 'group',
  loops: 'mark',
} as const

export const KINDS = ['variables', 'links', 'labels', 'groups'] as const

/** The drawn thing that an element is, or lies in. */
export function stopOf(target: EventTarget | Element | null): Stop | null {
  const part = target instanceof Element ? target.closest('[data-part][tabindex]') : null
  return part && { part: part.getAttribute('data-part') ?? '', of: part.getAttribute('data-of') ?? '' }
}

/** The element of a thing that takes the focus; null when it is not drawn, or not yet. */
export function elementAt(root: ParentNode | null, { part, of }: Stop): HTMLElement | SVGElement | null {
  return (
    root?.querySelector<HTMLElement | SVGElement>(
      `[data-part="${part}"][data-of="${CSS.escape(of)}"][tabindex]`,
    ) ?? null
  )
}

/** The map as a whole, which has the focus while no thing on it has. */
export function wholeMap({ root }: Pick<Scene, 'root'>): HTMLElement | null {
  return root()?.querySelector<HTMLElement>('.react-flow') ?? root()
}

/** The first of what is selected for which this is true. */
export function firstSelected(
  selection: Selection,
  isMeant: (kind: keyof Selection, id: Id) => boolean = () => true,
): Stop | null {
  for (const kind of ['variables', 'links', 'labels'] as const)
    for (const id of selection[kind]) if (isMeant(kind, id)) return { part: PARTS[kind], of: id }
  return null
}

/** Whether a thing is among what is selected. */
export function isChosen(selection: Selection, { part, of }: Stop): boolean {
  return (['variables', 'links', 'labels'] as const).some(
    (kind) => PARTS[kind] === part && selection[kind].has(of),
  )
}
