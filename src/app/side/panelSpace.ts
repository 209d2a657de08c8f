import { PANEL_WIDTHS } from '../../store/index.ts'

/** The canvas keeps at least this width beside the panel, px, where the screen has it. */
const CANVAS_KEEPS = 900

/** The widest that the panel may be in a window of this width, px: 900 stay for the canvas, and the usual 280 always fit. */
export function widestPanel(windowWidth: number): number {
  return Math.min(PANEL_WIDTHS.most, Math.max(PANEL_WIDTHS.usual, windowWidth - CANVAS_KEEPS))
}

/** The width at which the panel is shown when the person has set it to `wanted`, px. */
export function shownPanelWidth(wanted: number, windowWidth: number): number {
  return Math.max(PANEL_WIDTHS.least, Math.min(wanted, widestPanel(windowWidth)))
}
