import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point } from '../../layout/index.ts'
import type { CausalMap, Id, Polarity, Where } from '../../model/index.ts'
import { recall, remember } from '../environment.ts'
import type {
  ArchetypesShown,
  InHand,
  LitMatch,
  PanelName,
  Selection,
  Theme,
  VersionsShown,
  ViewState,
} from '../types/index.ts'

export type View = StoreApi<ViewState>

const FOR_NOW: Where = { file: false, sync: false, undo: false, local: false }
const ON_THIS_MACHINE: Where = { file: false, sync: false, undo: false, local: true }

/** Where each field of the view state is kept; that of the map is in `model`. Nothing of it is ever in the document. */
export const VIEW_WHERE = {
  selection: FOR_NOW,
  editing: FOR_NOW,
  inHand: FOR_NOW,
  moved: FOR_NOW,
  bending: FOR_NOW,
  linkingFrom: FOR_NOW,
  linkingSign: FOR_NOW,
  quickLine: FOR_NOW,
  pointedLoop: FOR_NOW,
  heldLoop: FOR_NOW,
  besidePointed: FOR_NOW,
  besideHeld: FOR_NOW,
  pointedMatch: FOR_NOW,
  heldMatch: FOR_NOW,
  focus: FOR_NOW,
  finding: FOR_NOW,
  projector: FOR_NOW,
  staged: FOR_NOW,
  arranging: FOR_NOW,
  archetypes: FOR_NOW,
  versions: FOR_NOW,
  panel: ON_THIS_MACHINE,
  panelOpen: ON_THIS_MACHINE,
  panelAsked: FOR_NOW,
  sheetUp: FOR_NOW,
  panelWidth: ON_THIS_MACHINE,
  stripShown: ON_THIS_MACHINE,
  theme: ON_THIS_MACHINE,
} as const satisfies Record<keyof ViewState, Where>

/** Narrowest and widest the panel goes, px. */
export const PANEL_WIDTHS = { least: 240, usual: 280, most: 400 } as const

const NOTHING: Selection = { variables: new Set(), links: new Set(), labels: new Set() }

/** What is seen when a map is opened: nothing selected, panel and theme as they were last on this machine. */
export function createView(): View {
  return createStore<ViewState>()(() => ({
    selection: NOTHING,
    editing: null,
    inHand: null,
    moved: null,
    bending: null,
    linkingFrom: null,
    linkingSign: '?',
    quickLine: 0,
    pointedLoop: null,
    heldLoop: null,
    besidePointed: null,
    besideHeld: null,
    pointedMatch: null,
    heldMatch: null,
    focus: null,
    finding: 0,
    projector: null,
    staged: null,
    arranging: null,
    archetypes: { side: 'found', card: null, search: '', wantsFocus: false },
    versions: { isNaming: false, lit: null, course: null },
    panel: recall('panel', isPanel, 'loops'),
    panelOpen: recall('panelOpen', isSwitch, true),
    panelAsked: false,
    sheetUp: false,
    panelWidth: recall('panelWidth', isWidth, PANEL_WIDTHS.usual),
    stripShown: recall('stripShown', isSwitch, true),
    theme: rememberedTheme(),
  }))
}

/** The theme chosen last on this machine; for pages that show no map. */
export function rememberedTheme(): Theme {
  return recall('theme', isTheme, 'system')
}

/** Remembers the theme for this machine without a map being open. */
export function rememberTheme(theme: Theme): void {
  remember('theme', theme)
}

function isPanel(value: unknown): value is PanelName {
  return /^(loops|inspect|outline|archetypes|checks)$/.test(String(value))
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= PANEL_WIDTHS.least
}

function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark'
}

/** Starts typing the text of a variable or label, which becomes what is selected, or of a group, which cannot be. */
export function startEditing(view: View, editing: NonNullable<ViewState['editing']>): void {
  const selection =
    editing.kind === 'groups'
      ? view.getState().selection
      : { ...NOTHING, [editing.kind]: new Set([editing.id]) }
  view.setState({ editing, selection, linkingFrom: null })
}

/** Ends typing. What was typed is the caller's to keep or drop. */
export function stopEditing(view: View): void {
  if (view.getState().editing) view.setState({ editing: null })
}

/** Notes what a hand is at now. Gives what notes that it is at it no more. */
export function holdInHand(view: View, inHand: InHand): () => void {
  view.setState({ inHand })
  return () => {
    if (view.getState().inHand === inHand) view.setState({ inHand: null })
  }
}

/** Shows these variables and labels at these places while they are dragged. The map does not know. */
export function moveTo(view: View, places: ReadonlyMap<Id, Point>): void {
  view.setState({ moved: places })
}

/** Ends a drag and hands out where things were dragged to, or null. Without an edit they jump back. */
export function dropMoved(view: View): ReadonlyMap<Id, Point> | null {
  const { moved } = view.getState()
  if (moved) view.setState({ moved: null })
  return moved
}

/** Shows a link with this bend while its midpoint is dragged. */
export function bendTo(view: View, id: Id, bend: number): void {
  view.setState({ bending: { id, bend } })
}

/** Ends the drag of a midpoint and hands out the bend, or null. Without an edit it springs back. */
export function dropBending(view: View): ViewState['bending'] {
  const { bending } = view.getState()
  if (bending) view.setState({ bending: null })
  return bending
}

/** Starts drawing a link of this sign from this variable, by keyboard or by tapping; null gives it up. */
export function startLinking(view: View, from: Id | null, sign: Polarity = '?'): void {
  if (view.getState().linkingFrom !== from) view.setState({ linkingFrom: from, linkingSign: sign })
}

/** Opens the quick line, or gives it the focus when it is open; `false` closes it. */
export function openQuickLine(view: View, open: boolean): void {
  view.setState(({ quickLine }) => ({ quickLine: open ? Math.max(0, quickLine) + 1 : 0 }))
}

/** Opens the quick line where it is closed, and leaves the focus where it is. */
export function offerQuickLine(view: View): void {
  if (view.getState().quickLine === 0) view.setState({ quickLine: -1 })
}

/** Points at a loop, by key, as hovering and focusing do, and at a second `beside` it; null looks away. */
export function pointAtLoop(view: View, key: string | null, beside: string | null = null): void {
  const { pointedLoop, besidePointed } = view.getState()
  if (pointedLoop !== key || besidePointed !== beside)
    view.setState({ pointedLoop: key, besidePointed: beside })
}

/** Holds a loop in the spotlight, and a second `beside` it, until let go with null. A held archetype is let go of for it. */
export function holdLoop(view: View, key: string | null, beside: string | null = null): void {
  const { heldLoop, besideHeld, heldMatch } = view.getState()
  const match = key === null ? heldMatch : null
  if (heldLoop !== key || besideHeld !== beside || heldMatch !== match)
    view.setState({ heldLoop: key, besideHeld: beside, heldMatch: match })
}

/** Points at an archetype, as hovering and focusing do; null looks away. */
export function pointAtMatch(view: View, match: LitMatch | null): void {
  if (view.getState().pointedMatch !== match) view.setState({ pointedMatch: match })
}

/** Holds an archetype in the spotlight until let go with null. Held loops are let go of for it. */
export function holdMatch(view: View, match: LitMatch | null): void {
  if (view.getState().heldMatch === match) return
  view.setState(match === null ? { heldMatch: null } : { heldMatch: match, heldLoop: null, besideHeld: null })
}

/** The archetype in the spotlight; null when none is, also while a loop is. */
export function litMatch({ pointedLoop, pointedMatch, heldMatch }: ViewState): LitMatch | null {
  return pointedLoop === null ? (pointedMatch ?? heldMatch) : null
}

/** The archetype as it was when all that it lies on is still on the map, else null. */
export function matchOn(
  map: Pick<CausalMap, 'variables' | 'links'>,
  match: LitMatch | null,
): LitMatch | null {
  if (match === null) return null
  const isWhole =
    [...match.roles.keys()].every((id) => map.variables[id]) && [...match.links].every((id) => map.links[id])
  return isWhole ? match : null
}

/** Brings a panel to the front, and the panel side into view. `asked` when it is to take the focus, where it has what takes it. */
export function showPanel(view: View, panel: PanelName, asked = false): void {
  view.setState({ panel, panelOpen: true, panelAsked: asked })
  remember('panel', panel)
  remember('panelOpen', true)
}

/** Notes that the panel that was asked for has the focus, so that it does not take it again. */
export function panelFocused(view: View): void {
  view.setState({ panelAsked: false })
}

/** Pulls the sheet up, or lets it down to its third of the screen. */
export function pullSheet(view: View, sheetUp: boolean): void {
  if (view.getState().sheetUp !== sheetUp) view.setState({ sheetUp })
}

/** Changes what the archetypes panel shows, whether or not that panel is seen. */
export function showArchetypes(view: View, change: Partial<ArchetypesShown>): void {
  view.setState(({ archetypes }) => ({ archetypes: { ...archetypes, ...change } }))
}

/** Changes what the versions panel shows, whether or not that panel is seen. */
export function showVersions(view: View, change: Partial<VersionsShown>): void {
  view.setState(({ versions }) => ({ versions: { ...versions, ...change } }))
}

/** Shows or hides the panel side. */
export function setPanelOpen(view: View, panelOpen: boolean): void {
  view.setState({ panelOpen })
  remember('panelOpen', panelOpen)
}

/** Sets the width of the panel side, px, within `PANEL_WIDTHS`. */
export function setPanelWidth(view: View, width: number): void {
  if (!Number.isFinite(width)) return
  const panelWidth = Math.round(Math.min(PANEL_WIDTHS.most, Math.max(PANEL_WIDTHS.least, width)))
  view.setState({ panelWidth })
  remember('panelWidth', panelWidth)
}

/** Shows or hides the most used actions at the foot of the canvas, here and on the next visit. */
export function setStripShown(view: View, stripShown: boolean): void {
  view.setState({ stripShown })
  remember('stripShown', stripShown)
}

/** Sets the look, here and for the next visit. */
export function setTheme(view: View, theme: Theme): void {
  view.setState({ theme })
  rememberTheme(theme)
}

/** Lets go of whatever is no longer on the map, so that nothing acts on it. Loops are let go of by their keys, archetypes as soon as a variable or link of them is gone. */
export function forgetVanished(view: View, map: CausalMap, isLoop: (key: string) => boolean): void {
  const state = view.getState()
  const next: { -readonly [K in keyof ViewState]?: ViewState[K] } = {}
  const selection = {
    variables: present(state.selection.variables, map.variables),
    links: present(state.selection.links, map.links),
    labels: present(state.selection.labels, map.labels),
  }
  const same = (kind: keyof Selection) => selection[kind] === state.selection[kind]
  if (!same('variables') || !same('links') || !same('labels')) next.selection = selection
  if (state.editing && !map[state.editing.kind][state.editing.id]) next.editing = null
  if (state.bending && !map.links[state.bending.id]) next.bending = null
  if (state.linkingFrom !== null && !map.variables[state.linkingFrom]) next.linkingFrom = null
  if (state.pointedLoop !== null && !isLoop(state.pointedLoop)) next.pointedLoop = null
  if (state.heldLoop !== null && !isLoop(state.heldLoop)) next.heldLoop = null
  if (state.besidePointed !== null && !isLoop(state.besidePointed)) next.besidePointed = null
  if (state.besideHeld !== null && !isLoop(state.besideHeld)) next.besideHeld = null
  if (matchOn(map, state.pointedMatch) !== state.pointedMatch) next.pointedMatch = null
  if (matchOn(map, state.heldMatch) !== state.heldMatch) next.heldMatch = null
  if (Object.keys(next).length > 0) view.setState(next)
}

function present(ids: ReadonlySet<Id>, records: Readonly<Record<Id, unknown>>): ReadonlySet<Id> {
  for (const id of ids) if (!records[id]) return new Set([...ids].filter((one) => records[one]))
  return ids
}
