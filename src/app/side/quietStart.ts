import type { Session } from '../../store/index.ts'

/**
 * Begins a map without links with its sheet closed, which would have nothing to tell and take a third of a small screen; the first loop opens it, unless the person has opened it
 * before. What is remembered for other maps stays as it is.
 */
export function quietStart({ document, view, loops, onClose }: Session): void {
  const { links } = document.state.getState().map
  if (!view.getState().panelOpen || Object.keys(links).length > 0) return
  view.setState({ panelOpen: false })
  const stops = [
    view.subscribe(({ panelOpen }) => panelOpen && end()),
    loops.subscribe(({ list }) => list.loops.length > 0 && view.setState({ panelOpen: true })),
  ]
  const end = (): void => {
    for (const stop of stops) stop()
  }
  onClose(end)
}
